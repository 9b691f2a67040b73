import { pick } from '../../engine/marks/frame.ts';
import type { Mark, RectMark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { ViolenceData } from './from.ts';
import { appearing, shareAt, stripOf, type Strip } from './layout.ts';
import { states, type ViolenceState, type Years } from './states.ts';

/** How far the passage has come when the picture before has left. */
const CLEARED = 0.3;

/** Another count, below the deaths and on its own scale: a column a year, in ink once it rises; an empty outline where no figure was seen. */
export function attacks({ data, words, frame }: Given<ViolenceData, ViolenceState>, years: Years, strip: Strip): Mark[] {
  const { x, attacks: y, deaths, base, left } = strip;
  const before = stripOf(data, states.crackdown.years, frame);
  const seen = data.attacks.flatMap(({ year, attacks: count }) => (count === null ? [] : [{ year, count }]));
  const low = seen.reduce((a, b) => (b.count < a.count ? b : a));
  const last = seen.at(-1)!;
  const beside = Math.max(...seen.filter(({ year }) => Math.abs(year - low.year) <= 1).map(({ count }) => count));
  const hollow = pick(frame, 15, 24, 13);
  const of = ['term:pips'] as const;
  const number = { width: 110, look: 'strong on-paper', of };
  return [
    ...text('attacks-heading', words('attacks'), { x: left, y: deaths(0) + pick(frame, 17, 26, 15), width: pick(frame, 140, 330), look: 'roomy', of }, frame),
    ...data.attacks.map(({ year, attacks: count }): Mark => {
      const height = count === null ? hollow : base - y(count);
      const className = count === null ? 'stroke second dotted' : year > low.year ? 'fill ink' : 'fill second bygone';
      return { kind: 'rect', key: `attacks-${year}`, of, className, ...across(year, strip), y: base - height, height, begins: across(year, before), from: Math.max(CLEARED, shareAt(years, year + 0.5)) };
    }),
    ...data.attacks.filter(({ attacks: count }) => count === null).flatMap(({ year }) => text(`attacks-${year}-unseen`, words('unseen'), { x: x(year + 0.5), y: base - hollow - 5, width: pick(frame, 24, 80), anchor: 'middle', look: 'small second on-paper', of }, frame)),
    ...text('attacks-low', words('attacks-low'), { ...number, x: x(low.year + 0.5), y: y(beside) - pick(frame, 4, 7), anchor: 'middle' }, frame),
    ...appearing(text('attacks-last', words('attacks-last'), { ...number, x: x(last.year + 0.8), y: y(last.count) - pick(frame, 4, 7), anchor: 'end' }, frame), years, last.year + 0.5),
  ];
}

/** Where a year's column stands on the axis. */
function across(year: number, { x }: Strip): Pick<RectMark, 'x' | 'width'> {
  return { x: x(year + 0.2), width: x(year + 0.8) - x(year + 0.2) };
}
