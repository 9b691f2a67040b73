import { utcFormat } from 'd3';
import { even } from '../../engine/marks/even.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { PathData } from './data.ts';
import { gates } from './gates.ts';
import { states, type PathState } from './states.ts';
import { wayOf, wayPoints } from './way.ts';

/** The line as a short path from the army command west and east, with a closed gate at either end. */
export const path: Scene<PathData, PathState> = { name: 'path', states, draw };

function draw(data: PathData, state: PathState, frame: Frame): Drawing {
  return diagram(state, frame, [lineMark(laidAlong(even(data.shares), wayPoints(wayOf(frame)))), ...command(data, frame), ...gates(data, frame)]);
}

/** Who sets out, and for where. */
function command({ tried }: PathData, frame: Frame): Mark[] {
  const { start: [x, y] } = wayOf(frame);
  const first = pick(frame, 58, 92);
  const lineHeight = pick(frame, 16, 22);
  const day = utcFormat('%-d\u00a0%B %Y')(tried);
  const r = pick(frame, 4.5, 6.5);
  return [
    { kind: 'rule', key: 'command-leader', className: 'leader', x1: x, y1: first + lineHeight + 7, x2: x, y2: y - r - 3 },
    { kind: 'circle', key: 'command', className: 'line-ring', cx: x, cy: y, r },
    ...label(
      'command-words',
      [[{ text: 'General Bajwa, army chief', className: 'strong' }], pick(frame, `still on ${day}: Washington ties, Delhi talks`, `as late as ${day} he praises ties with Washington and offers Delhi talks`)],
      { x, y: first, lineHeight, anchor: 'middle', className: 'roomy' },
    ),
  ];
}
