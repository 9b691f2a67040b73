import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { FenceData } from './from.ts';
import { groundOf } from './ground.ts';

/** Every length with its number: two heights, each outside its mesh, the distance between, the person. */
export function measures({ data, words, frame }: Given<FenceData, unknown>): Mark[] {
  const { y, metre, kabul, person } = groundOf(frame);
  const islamabad = kabul + data.apart * metre;
  const [aside, level, above] = [pick(frame, 14, 24), y + pick(frame, 17, 24), pick(frame, 9, 13)];
  const strong = `${pick(frame, 'strong', 'side')}`;
  return [
    height('kabul', kabul - aside, y, data.kabul * metre),
    height('islamabad', islamabad + aside, y, data.islamabad * metre),
    { kind: 'path', key: 'apart-rule', className: 'leader', d: `M${kabul} ${level - 4}v8M${kabul} ${level}H${islamabad}M${islamabad} ${level - 4}v8` },
    ...text('fence-afghan-side', words('afghan-side'), { x: kabul + pick(frame, 16, 24), y: y - data.kabul * metre - above, width: pick(frame, 130, 260), anchor: 'end', look: `${strong} kabul` }, frame),
    ...text('fence-pakistani-side', words('pakistani-side'), { x: islamabad - pick(frame, 16, 24), y: y - data.islamabad * metre - above, width: pick(frame, 150, 300), look: `${strong} islamabad` }, frame),
    ...text('fence-person', words('person'), { x: person, y: y - data.person * metre - pick(frame, 6, 10), width: pick(frame, 100, 180), anchor: 'middle', look: 'roomy' }, frame),
    ...text('fence-gap', words('gap'), { x: (kabul + islamabad) / 2, y: level + pick(frame, 17, 24), width: 80, anchor: 'middle', look: strong }, frame),
  ];
}

function height(side: string, x: number, y: number, tall: number): Mark {
  return { kind: 'path', key: `height-${side}-rule`, className: 'leader', d: `M${x - 4} ${y - 3}h8M${x} ${y - 3}V${y - tall}M${x - 4} ${y - tall}h8` };
}
