import type { Box } from '../../engine/geo/shrink.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { text } from '../../engine/render/text.ts';
import { appearing, axisOf, rulerLine, type GivenRuler } from './axis.ts';
import { gap } from './gap.ts';
import { openedMap } from './opened-map.ts';

/** The ruler as the fence, opened at the two places where the Taliban stopped the work, below the map with the same two gaps. */
export function gaps(given: GivenRuler): Mark[] {
  const { data: { incidents }, words, frame, line } = given;
  const { margin, width } = frame;
  const axis = axisOf(frame, 1, pick(frame, 292, 470, 206));
  const { marks, openings } = openedMap(given, pick<Box>(frame, { x: 16, y: 46, width: 320, height: 186 }, { x: 60, y: 70, width: 620, height: 320 }, { x: 16, y: 12, width: 290, height: 148 }));
  const foot = axis.y + pick(frame, 19, 32, 17);
  return [
    ...marks,
    ...incidents.flatMap(({ id, share }, i): Mark[] => {
      const [x, [left, top]] = [axis.x(share), openings[i]!.at];
      return [{ kind: 'rule', key: `tie-${id}`, className: 'leader dotted', x1: left, y1: top + pick(frame, 17, 29, 15), x2: x, y2: axis.y - pick(frame, 21, 35, 19), order: 1 }];
    }),
    rulerLine(line, axis),
    ...incidents.flatMap(({ id, share }, i) => appearing(0.45 + i * 0.25, gap(id, line, share, frame, true))),
    ...incidents.flatMap(({ id, share }) => {
      const x = axis.x(share);
      const begins = x < width / 3;
      return text(`gaps-${id}`, words(id), { x: begins ? margin : Math.min(x + pick(frame, 60, 120), width - margin), y: foot + pick(frame, 18, 26, 17), width: pick(frame, 150, 330), anchor: begins ? 'start' : 'end', look: 'roomy strong', order: 2 }, frame);
    }),
    ...text('gaps-signs', words('signs'), { x: margin, y: frame.height - frame.foot - pick(frame, 12, 20), width: 200, look: 'roomy second', order: 3 }, frame),
  ];
}
