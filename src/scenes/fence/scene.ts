import { range } from 'd3';
import type { Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { person } from '../../engine/marks/person.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { coils } from './coils.ts';
import { forts } from './forts.ts';
import type { FenceData } from './from.ts';
import { groundOf } from './ground.ts';
import { measures } from './measures.ts';
import { mesh } from './mesh.ts';

/** The fence in section, beside a person, everything to one scale. The ground is the line; Kabul's side is left, as on the map. */
export const fence: Scene<FenceData, unknown> = { name: 'fence', states: { section: {} }, draw };

function draw(given: Given<FenceData, unknown>): Drawn {
  const { data, frame, line } = given;
  const { y, metre, kabul, person: x } = groundOf(frame);
  return {
    screen: [
      ...mesh('kabul', kabul, data.kabul, frame),
      ...mesh('islamabad', kabul + data.apart * metre, data.islamabad, frame),
      ...coils(given),
      person('person', x, y, metre * data.person, 'fill second'),
      ...measures(given),
      ...metres(frame),
      lineMark(laidAlong(line, [[frame.margin, y], [frame.width - frame.margin, y]])),
      ...forts(given),
    ],
  };
}

/** A tick a metre below the ground, counted from the mesh on Kabul's side. */
function metres(frame: Frame): Mark[] {
  const { y, metre, kabul } = groundOf(frame);
  const first = -Math.floor((kabul - frame.margin) / metre);
  const last = Math.floor((frame.width - frame.margin - kabul) / metre);
  return range(first, last + 1).map((i) => ({ kind: 'rule', key: `metre-${i}`, className: 'leader', x1: kabul + i * metre, y1: y, x2: kabul + i * metre, y2: y + 6 }));
}
