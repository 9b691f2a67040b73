import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import { linesOf } from '../../engine/marks/lines-of.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { said } from '../../engine/marks/when.ts';
import { bracket } from './bracket.ts';
import type { YearsData } from './data.ts';
import { heightOf, layoutOf } from './layout.ts';
import type { YearsState } from './states.ts';

const mediated = 'between the TTP and Islamabad, in talks that Kabul mediated';
const ended = 'The TTP ends it, citing army operations, and tells its men to strike anywhere in Pakistan';

/** The truce of the Pakistani Taliban as a stretch of the axis: its beginning is known to the month, its end to the day. */
export function truce({ truce: { since, until } }: YearsData, state: YearsState, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const { x, bracket: aside, gutter, lineHeight } = layout;
  const height = heightOf(state, layout);
  const ends = [height(new Date(since)), height(new Date(until))] as const;
  const middle = (ends[0] + ends[1]) / 2;
  return truceOfTheTtp([
    bracket('truce', x - aside, aside - 4, ends, true),
    ...(state.tells === 'truce'
      ? truceWords(since, until, middle, ends[1], frame)
      : label('truce-words', ['a truce'], { x: x - gutter, y: middle + 4, lineHeight, anchor: 'end', className: 'roomy second' })),
  ]);
}

/** A dot on the line, of no side: a group's doing. Painted above the line. */
export function truceEnds({ truce: { until } }: YearsData, state: YearsState, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  return truceOfTheTtp([{ kind: 'circle', key: 'truce-ends', className: 'fill ringed second', cx: layout.x, cy: heightOf(state, layout)(new Date(until)), r: layout.r - 1 }]);
}

function truceOfTheTtp(marks: readonly Mark[]): Mark[] {
  return named('term:ceasefire', named('group:ttp', marks));
}

function truceWords(since: string, until: string, middle: number, end: number, frame: Frame): Mark[] {
  const { x, gutter, size, lineHeight } = layoutOf(frame);
  const left = [strong(`A truce, by ${said(since, frame)}`), ...linesOf(mediated, pick(frame, 130, 230), 'sans', size)];
  const right = [strong(said(until, frame)), ...linesOf(ended, frame.width - frame.margin - x - gutter, 'sans', size)];
  const place = { lineHeight, className: 'roomy' };
  return [
    ...label('truce-words', left, { ...place, x: x - gutter, y: middle - ((left.length - 1) * lineHeight) / 2 + 4, anchor: 'end' }),
    ...label('truce-ends-words', right, { ...place, x: x + gutter, y: end + pick(frame, 4, 5), order: 1 }),
  ];
}

function strong(text: string): LabelLine {
  return [{ text, className: 'strong' }];
}
