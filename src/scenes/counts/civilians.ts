import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import type { CountsData } from './data.ts';
import { layoutOf } from './layout.ts';
import type { CountsState } from './states.ts';

const COLUMNS = 17;

/** Those who did not fight: under a rule, apart from both sides, in ink. */
export function civilians({ figures }: CountsData, state: CountsState, frame: Frame): Mark[] {
  const { margin, width } = frame;
  const { rule, pitch, r, lineHeight } = layoutOf(frame);
  const { value, told } = figures[state.civilians];
  const y = rule + pick(frame, 13, 20);
  const [first = '', ...rest] = pick(frame, ...state.civiliansBy);
  return [
    { kind: 'rule', key: 'counts-rule', className: 'leader', x1: margin, y1: rule, x2: width - margin, y2: rule },
    ...people(`${state.when}-civilian`, { count: value, filled: value, columns: COLUMNS, x: margin + r, y, pitch, r }),
    ...label(`${state.when}-civilians`, [[{ text: told, className: 'strong' }, { text: ` ${first}` }], ...rest], {
      x: margin + COLUMNS * pitch + pick(frame, 10, 20),
      y: y + pick(frame, 5, 4),
      lineHeight,
      className: 'roomy',
      order: 1,
    }),
  ];
}
