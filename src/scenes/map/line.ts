import { distance } from '../../engine/geo/polyline.ts';
import { pick } from '../../engine/marks/frame.ts';
import { lineMark } from '../../engine/marks/line.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { MapSheet } from './sheet.ts';

/** The frontier, dashed because it is disputed, with a tick square to it where it begins and where it ends. */
export function frontierLine({ line, frame }: MapSheet): Mark[] {
  return [
    lineMark(line, { onMap: true, dash: pick(frame, [7, 3], [9, 4]) }),
    tick('line-end-iran', line[0]!, line[8]!, pick(frame, 7, 10)),
    tick('line-end-wakhan', line.at(-1)!, line.at(-12)!, pick(frame, 7, 10)),
  ];
}

function tick(key: string, end: Point, inner: Point, half: number): Mark {
  const length = distance(end, inner);
  const [x, y] = [((inner[1] - end[1]) / length) * half, (-(inner[0] - end[0]) / length) * half];
  return { kind: 'rule', key, className: 'line-end', at: end, x1: -x, y1: -y, x2: x, y2: y };
}
