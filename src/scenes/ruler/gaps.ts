import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { mapSheet } from '../map/sheet.ts';
import { appearing, axisOf, rulerLine, type GivenRuler } from './axis.ts';
import { gap } from './gap.ts';
import { openedMap } from './opened-map.ts';

/** The map with the two places where the Taliban stopped the work, and at its foot the ruler, as the fence, with the same two gaps. */
export function gaps({ data: { geography, incidents }, words, frame, line }: GivenRuler): Drawn {
  if (!geography) throw new Error('The two gaps are shown on the map, which the data of this picture do not have.');
  const { margin, width } = frame;
  const sheet = mapSheet(geography, frame, 'months');
  const { marks, openings } = openedMap(sheet, incidents);
  const [top, height] = [pick(frame, 316, 530, 240), pick(frame, 58, 78, 50)];
  const axis = axisOf(frame, 1, top + pick(frame, 22, 34, 20));
  const [iran, wakhan] = [sheet.onPlate(sheet.line[0]!), sheet.onPlate(sheet.line.at(-1)!)];
  return {
    camera: sheet.camera,
    map: marks,
    screen: [
      ...text('map-iran', words('iran'), { x: iran[0] - 5, y: iran[1] - pick(frame, 12, 16), width: 60, look: 'small second on-paper' }, frame),
      ...text('map-wakhan', words('wakhan'), { x: wakhan[0], y: wakhan[1] - pick(frame, 12, 16), width: 80, anchor: 'end', look: 'small second on-paper' }, frame),
      ...text('map-afghanistan', words('afghanistan'), { x: margin, y: pick(frame, 56, 72, 22), width: 160, look: 'tag kabul' }, frame),
      ...text('map-pakistan', words('pakistan'), { x: width - margin, y: top - pick(frame, 12, 18, 10), width: 140, anchor: 'end', look: 'tag islamabad on-paper' }, frame),
      { kind: 'rect', key: 'gaps-paper', className: 'paper', x: 0, y: top, width, height },
      { kind: 'rule', key: 'gaps-edge', className: 'hair', x1: 0, y1: top, x2: width, y2: top },
      ...incidents.map(({ id, share }, i): Mark => {
        const [x, y] = sheet.onPlate(openings[i]!.at);
        return { kind: 'rule', key: `tie-${id}`, className: 'stroke second dotted', x1: x, y1: y + pick(frame, 16, 26, 13), x2: axis.x(share), y2: axis.y - pick(frame, 9, 16), order: 1 };
      }),
      rulerLine(line, axis),
      ...incidents.flatMap(({ id, share }, i) => appearing(0.45 + i * 0.25, gap(id, line, share, frame))),
      ...incidents.flatMap(({ id, share }) => {
        const x = axis.x(share);
        const begins = x < width / 3;
        return text(`gaps-${id}`, words(id), { x: begins ? margin : Math.min(x + pick(frame, 70, 130), width - margin), y: axis.y + pick(frame, 25, 34, 23), width: pick(frame, 150, 330), anchor: begins ? 'start' : 'end', look: 'roomy strong', order: 2 }, frame);
      }),
    ],
  };
}
