import { format, range, scaleLinear } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import type { FenceData } from './data.ts';

/** How many forts a tick stands for. */
const TICK = 10;

/** The forts, which the Frontier Corps mans, as ticks, filled as far as the army said they were built: in order, not in place. */
export function forts({ forts: { built, planned }, otherPlan, newWings }: FenceData, frame: Frame): Mark[] {
  const { margin, width } = frame;
  const y = pick(frame, 340, 542);
  const ticks = range(Math.round(planned / TICK));
  const x = scaleLinear([0, ticks.length - 1], [margin + 1, width - margin - 1]);
  const said = `Forts and posts: ${built} of ${planned} by October 2019, the army said`;
  const note = pick(
    frame,
    ['One tick is ten, in order built, not in place.'],
    [
      `Another count plans about ${format(',')(otherPlan)} forts. The army announced ${newWings} new wings of the Frontier Corps on 5\u00a0January 2022.`,
    ],
  );
  return named('group:fc', [
    ...label('forts-said', [pick(frame, `${said}.`, `${said}. One tick is ten, in order built, not in place.`)], { x: margin, y: y - pick(frame, 18, 26), lineHeight: 0, order: 2 }),
    ...ticks.map((tick): Mark => {
      const isBuilt = (tick + 0.5) * TICK <= built;
      return { kind: 'rule', key: `forts-${(tick + 1) * TICK}`, className: isBuilt ? 'stroke ink' : 'hair', x1: x(tick), y1: y - pick(frame, 10, 16), x2: x(tick), y2: y, order: 2 };
    }),
    { kind: 'rule', key: 'forts-base', className: 'leader', x1: margin, y1: y, x2: width - margin, y2: y },
    ...label('forts-note', note, { x: margin, y: y + pick(frame, 18, 24), lineHeight: 0, className: 'second', order: 2 }),
  ]);
}
