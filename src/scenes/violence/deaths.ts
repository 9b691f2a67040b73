import { area, line } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, RuleMark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { ViolenceData, YearOfDeaths } from './from.ts';
import { appearing, shareAt, stripOf, type Strip } from './layout.ts';
import { states, type ViolenceState, type Years } from './states.ts';

/** The curve of deaths in all Pakistan, in ink as far as the cursor has come; what is long past is paler where the curve turns. */
export function deathsCurve({ data, frame }: Given<ViolenceData, ViolenceState>, years: Years, strip: Strip): Mark[] {
  const { x, deaths: y } = strip;
  const name = years.attacks ? 'turn' : 'whole';
  const band = area<YearOfDeaths>().digits(1).x(({ year }) => x(year + 0.5)).y0(({ low }) => y(low)).y1(({ high }) => y(high));
  const whole = line<YearOfDeaths>().digits(1).x(({ year }) => x(year + 0.5)).y(({ best }) => y(best));
  const before = stripOf(data, states.crackdown.years, frame);
  const low = lowest(data.deaths);
  const ground: Mark[] = [
    { kind: 'path', key: `deaths-band-${name}`, of: ['term:ucdp'], className: 'fill second wash', d: band(data.deaths)! },
    ...(years.attacks ? [] : [{ kind: 'path', key: 'deaths-whole', of: ['term:ucdp'], className: 'leader', d: whole(data.deaths)! } as const]),
  ];
  return [
    ...ground.map((mark) => (years.lead > 0 ? { ...mark, from: years.lead } : mark)),
    ...data.deaths.slice(1).filter(({ year }) => year <= years.cursor[1]).map((now, i): Mark => {
      const segment: RuleMark = { kind: 'rule', key: `deaths-${now.year}`, of: ['term:ucdp'], className: `curve ${years.attacks && now.year <= low.year ? 'second' : 'ink'}`, ...ends(data.deaths[i]!, now, strip), from: shareAt(years, now.year + 0.5) };
      return years.attacks && now.year > years.cursor[0] ? { ...segment, begins: ends(data.deaths[i]!, now, before) } : segment;
    }),
  ];
}

function ends(a: YearOfDeaths, b: YearOfDeaths, { x, deaths }: Strip): Pick<RuleMark, 'x1' | 'y1' | 'x2' | 'y2'> {
  return { x1: x(a.year + 0.5), y1: deaths(a.best), x2: x(b.year + 0.5), y2: deaths(b.best) };
}

/** The numbers to take away: the highest and the lowest after it, or the lowest and the last. */
export function deathsNumbers({ data: { deaths }, words, frame }: Given<ViolenceData, ViolenceState>, years: Years, { x, deaths: y, left, top }: Strip): Mark[] {
  const peak = deaths.reduce((a, b) => (b.best > a.best ? b : a));
  const [low, last] = [lowest(deaths), deaths.at(-1)!];
  const of = ['term:ucdp'] as const;
  if (!years.attacks) {
    return [
      ...appearing(text('deaths-peak', words('peak'), { x: x(peak.year) - pick(frame, 5, 9), y: y(peak.best) + pick(frame, 8, 12), width: pick(frame, 120, 250), anchor: 'end', look: 'on-paper', of }, frame), years, peak.year + 0.5),
      ...appearing(text('deaths-low', words('low'), { x: x(low.year + 0.5) + pick(frame, 7, 11), y: y(low.best) - pick(frame, 20, 36, 18), width: pick(frame, 66, 130), look: 'roomy strong on-paper', of }, frame), years, low.year + 0.5),
    ];
  }
  return [
    ...text('deaths-heading', words('deaths'), { x: left, y: top + pick(frame, 16, 24, 14), width: pick(frame, 140, 330), look: 'roomy', of }, frame),
    ...text('deaths-low', words('deaths-low'), { x: x(low.year + 0.5), y: y(low.best) - pick(frame, 9, 13, 7), width: 110, anchor: 'middle', look: 'strong on-paper', of }, frame),
    ...appearing(text('deaths-last', words('deaths-last'), { x: x(last.year + 0.5) + pick(frame, 10, 14), y: y(last.best) - pick(frame, 8, 12, 7), width: 110, anchor: 'end', look: 'strong on-paper', of }, frame), years, last.year + 0.5),
  ];
}

/** The lowest year after the highest. */
function lowest(deaths: readonly YearOfDeaths[]): YearOfDeaths {
  const peak = deaths.reduce((a, b) => (b.best > a.best ? b : a));
  return deaths.filter(({ year }) => year > peak.year).reduce((a, b) => (b.best < a.best ? b : a));
}
