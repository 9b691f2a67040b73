import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { sides } from '../../story.ts';
import type { CountsData } from './from.ts';
import { layoutOf } from './layout.ts';
import type { CountsState } from './states.ts';

const sideOf = { fighters: 'kabul', soldiers: 'islamabad' } as const;

/** The dead of one side as a column beside the line, on one floor with the other's: filled as far as their own side admits, open as far as the other claims. */
export function dead(who: keyof typeof sideOf, { data, state, words, frame }: Given<CountsData, CountsState>): Mark[] {
  const { x, gutter, names, floor, columns, pitch, r } = layoutOf(frame);
  const { admitted, claimed } = data[who];
  const { hue } = sides[sideOf[who]];
  const [out, anchor] = who === 'fighters' ? ([-1, 'end'] as const) : ([1, 'start'] as const);
  const inner = x + out * gutter;
  const outer = inner + out * columns * pitch;
  const aside = { x: outer + out * pick(frame, 5, 12, 3), width: pick(frame, 56, 130, 54), anchor } as const;
  const name = { x: out < 0 ? frame.margin : frame.width - frame.margin, width: 160, anchor: out < 0 ? 'start' : 'end' } as const;
  return [
    ...people(`${state.dead}-${who}`, { count: claimed, filled: admitted, columns, x: inner + out * r, y: floor - r, pitch, r, side: sides[sideOf[who]], upward: true }),
    ...text(`counts-${who}`, words(who), { ...name, y: names, look: `side ${hue}` }, frame),
    ...text(`counts-${who}-claimed`, words(`${who}-claimed`), { x: inner, y: floor - Math.ceil(claimed / columns) * pitch - pick(frame, 5, 9, 4), width: x - gutter - frame.margin, anchor, look: 'roomy' }, frame),
    ...text(`counts-${who}-number`, words(`${who}-number`), { ...aside, y: floor - pick(frame, 15, 42, 14), look: `number ${hue}` }, frame),
    ...text(`counts-${who}-by`, words(`${who}-by`), { ...aside, y: floor - pick(frame, 1, 20, 1), lines: pick(frame, 1, 2), look: pick(frame, 'roomy', 'roomy', 'small') }, frame),
  ];
}
