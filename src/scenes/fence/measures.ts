import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Fence } from './data.ts';
import { groundOf } from './ground.ts';
import { personHeight } from './person.ts';

/** Every length with the number on it: two heights, the distance between, the person. */
export function measures({ kabulHeight, islamabadHeight, apart }: Fence, frame: Frame): Mark[] {
  const { y, metre, kabul, person } = groundOf(frame);
  const islamabad = kabul + apart * metre;
  const aside = pick(frame, 27, 46);
  return [
    ...height('kabul', kabul - aside, kabulHeight, frame),
    ...height('islamabad', islamabad + aside, islamabadHeight, frame),
    ...label('side-kabul', ['Afghan side'], { x: kabul, y: y - kabulHeight * metre - pick(frame, 9, 12), lineHeight: 0, anchor: 'middle', className: 'strong kabul' }),
    ...label('side-islamabad', ['Pakistani side'], {
      x: islamabad,
      y: y - islamabadHeight * metre - pick(frame, 9, 12),
      lineHeight: 0,
      anchor: 'middle',
      className: 'strong islamabad',
    }),
    ...label('person-height', [`${personHeight} m`], { x: person, y: y - personHeight * metre - pick(frame, 5, 8), lineHeight: 0, anchor: 'middle' }),
    ...width(kabul, islamabad, apart, frame),
  ];
}

function height(id: string, x: number, metres: number, frame: Frame): Mark[] {
  const { y, metre } = groundOf(frame);
  const top = y - metres * metre;
  const middle = (y + top) / 2;
  const half = pick(frame, 11, 15);
  return [
    { kind: 'path', key: `height-${id}-rule`, className: 'leader', d: `M${x} ${y - 3}V${middle + half}M${x} ${middle - half}V${top}M${x - 4} ${top}h8` },
    ...label(`height-${id}`, [`${metres} m`], { x, y: middle + pick(frame, 5, 6.5), lineHeight: 0, anchor: 'middle', className: 'side' }),
  ];
}

function width(left: number, right: number, metres: number, frame: Frame): Mark[] {
  const { y } = groundOf(frame);
  const level = y + pick(frame, 16, 22);
  const [middle, half] = [(left + right) / 2, pick(frame, 18, 24)];
  return [
    { kind: 'path', key: 'apart-rule', className: 'leader', d: `M${left + 3} ${level}H${middle - half}M${middle + half} ${level}H${right - 3}` },
    ...label('apart', [`${metres} m`], { x: middle, y: level + pick(frame, 5, 6.5), lineHeight: 0, anchor: 'middle', className: 'side' }),
  ];
}
