import { scaleUtc, utcDay } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { sides } from '../../story.ts';
import type { Saying, StripData } from './from.ts';
import { bubble } from './bubble.ts';

/** The line upright as a strip of days; what each side said faces the other across it. */
export const strip: Scene<StripData, unknown> = { name: 'strip', states: { warnings: {} }, draw };

function draw(given: Given<StripData, unknown>): Drawn {
  const { data, words, frame, line, format } = given;
  const { x, top, bottom } = axisOf(frame);
  const y = scaleUtc([new Date(data.first), new Date(data.last)], [top + pick(frame, 36, 64, 24), bottom - pick(frame, 22, 34, 20)]);
  const strikes = top + pick(frame, 11, 18, 8);
  const days = utcDay.range(new Date(data.first), utcDay.offset(new Date(data.last), 1));
  const head = { y: pick(frame, 60, 84, 18), width: 130, look: `${pick(frame, 'strong', 'side')}` };
  const dateBox = { x: x + pick(frame, 13, 20), width: 90, look: 'second' };
  return {
    screen: [
      lineMark(laidAlong(line, [[x, bottom], [x, top]])),
      ...days.map((day, i): Mark => ({ kind: 'rule', key: `day-${i}`, className: 'line-end', x1: x - pick(frame, 3, 5), y1: y(day), x2: x + pick(frame, 3, 5), y2: y(day) })),
      { kind: 'circle', key: 'strikes', className: 'hollow ink', cx: x, cy: strikes, r: pick(frame, 4.5, 7) },
      ...text('strip-strikes', words('strikes'), { x: x - pick(frame, 11, 18), y: strikes + 4, width: 110, anchor: 'end', look: 'second' }, frame),
      ...text('strip-taliban', words('taliban'), { ...head, x: frame.margin, look: `${head.look} kabul`, of: ['group:afg-taliban'] }, frame),
      ...text('strip-pakistan', words('pakistan'), { ...head, x: frame.width - frame.margin, anchor: 'end', look: `${head.look} islamabad` }, frame),
      ...data.sayings.flatMap((saying, i) => said(saying, y(new Date(saying.date)), i, given)),
      ...text('strip-none', words('none'), { x: x - pick(frame, 14, 24), y: (y(days[3]!) + y(days[6]!)) / 2 + 4, width: x - frame.margin - 20, anchor: 'end', look: 'voice second', order: 3 }, frame),
      ...text('strip-last', format(data.last, 'day-month'), { ...dateBox, y: y(new Date(data.last)) + pick(frame, 18, 26, 4) }, frame),
    ],
  };
}

function axisOf(frame: Frame): { readonly x: number; readonly top: number; readonly bottom: number } {
  return { x: frame.width / 2, top: pick(frame, 58, 96, 26), bottom: frame.height - frame.foot - pick(frame, 10, 18, 6) };
}

/** A half-disc on the day and the words in a bubble on their side, moved up or down where two would meet. */
function said({ key, side }: Saying, y: number, rank: number, { words, frame }: Given<StripData, unknown>): Mark[] {
  const { x } = axisOf(frame);
  const hand = side === 'kabul' ? -1 : 1;
  const off = pick(frame, 27, 44, 26);
  const at = y + (nudges[key] ?? 0) * pick(frame, 1, 1.6, 0.8);
  const box = { x: x + hand * off, width: x - off - frame.margin - 6, anchor: hand < 0 ? 'end' : 'start', order: rank } as const;
  const what = text(`strip-${key}`, words(key), { ...box, y: at + pick(frame, 12, 15, 10), lines: 2, look: pick(frame, '', 'roomy') }, frame);
  const lines = [...text(`strip-${key}-who`, words(`${key}-who`), { ...box, y: at - pick(frame, 4, 5, 5), look: `${pick(frame, '', 'roomy ')}strong ${side}` }, frame), ...what];
  return [...bubble(key, lines, hand, x, y, frame, rank), halfDisc(`said-${key}`, sides[side], x, y, pick(frame, 7, 11, 6.5), rank), ...lines];
}

/** Pixels a bubble stands below its day; the others stand at theirs. */
const nudges: Readonly<Record<string, number>> = { embassy: -14, 'foreign-office': 14, army: -12, yaqoob: 4, muttaqi: 4 };
