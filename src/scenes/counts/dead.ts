import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label, type LabelPlace } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import { sideNames, sides, type SideName } from '../../story.ts';
import type { CountsData } from './data.ts';
import { layoutOf } from './layout.ts';
import type { CountsState } from './states.ts';
import { toldOf } from './told.ts';

const who = { kabul: 'Taliban fighters', islamabad: 'Pakistan’s soldiers' } as const;

/** The dead of one side, outward from the line: filled as far as their own side admits, open as far as the other claims. */
export function dead(side: SideName, data: CountsData, state: CountsState, frame: Frame): Mark[] {
  const { figures } = data;
  const { x, gutter, names, lineHeight, columns, pitch, r } = layoutOf(frame);
  const { admitted, claimed, aside } = state.dead[side];
  const out = side === 'kabul' ? -1 : 1;
  const key = `${state.when}-${side}`;
  const beside: Omit<LabelPlace, 'y'> = { x: x + out * gutter, lineHeight, anchor: side === 'kabul' ? 'end' : 'start' };
  const first = firstRow(data, state, frame);
  const rows = Math.ceil(figures[claimed].value / columns);
  return [
    ...label(`counts-${side}`, [who[side]], { ...beside, y: names, className: `side ${side}` }),
    ...label(`${key}-told`, toldOf(side, data, state, frame), { ...beside, y: names + pick(frame, 16, 24), className: 'roomy' }),
    ...people(key, {
      count: figures[claimed].value,
      filled: figures[admitted].value,
      columns,
      x: x + out * (gutter + r),
      y: first,
      pitch,
      r,
      side: sides[side],
    }),
    ...label(`${key}-aside`, pick(frame, ...aside((id) => figures[id].told)), {
      ...beside,
      y: first + (rows - 1) * pitch + r + pick(frame, 16, 26),
      className: 'roomy second',
      order: 1,
    }),
  ];
}

/** Centre of the first row of dots, level on both sides: under the longer of the two labels. */
function firstRow(data: CountsData, state: CountsState, frame: Frame): number {
  const { names, lineHeight, r } = layoutOf(frame);
  const lines = Math.max(...sideNames.map((side) => toldOf(side, data, state, frame).length));
  return names + lines * lineHeight + r + pick(frame, 8, 16);
}
