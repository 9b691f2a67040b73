import { range, scaleLinear } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Name } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { FenceData } from './from.ts';

/** How many forts a tick stands for. */
const TICK = 10;

const of: readonly Name[] = ['group:fc'];

/** The forts, which the Frontier Corps mans, as ticks, filled as far as the army said they were built: in order, not in place. */
export function forts({ data: { built, planned }, words, frame }: Given<FenceData, unknown>): Mark[] {
  const { margin, width } = frame;
  const y = pick(frame, 342, 548, 268);
  const tall = pick(frame, 13, 20, 11);
  const ticks = range(Math.round(planned / TICK));
  const x = scaleLinear([0, ticks.length - 1], [margin + 1, width - margin - 1]);
  return [
    ...text('fence-forts', words('forts'), { x: margin, y: y - tall - pick(frame, 9, 13, 8), width: width - 2 * margin, look: 'roomy', order: 2, of }, frame),
    ...ticks.map((tick): Mark => {
      const isBuilt = (tick + 0.5) * TICK <= built;
      return { kind: 'rule', key: `forts-${(tick + 1) * TICK}`, className: isBuilt ? 'stroke ink' : 'hair', x1: x(tick), y1: y - tall, x2: x(tick), y2: y, order: 2, of };
    }),
    { kind: 'rule', key: 'forts-base', className: 'leader', x1: margin, y1: y, x2: width - margin, y2: y },
  ];
}
