import { range } from 'd3';
import type { Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { coils } from './coils.ts';
import type { FenceData } from './data.ts';
import { forts } from './forts.ts';
import { groundOf } from './ground.ts';
import { measures } from './measures.ts';
import { mesh } from './mesh.ts';
import { person } from './person.ts';
import { states, type FenceState } from './states.ts';

/** The fence in section, beside a person, everything to one scale. The ground is the line; Kabul's side is left, as on the map. */
export const fence: Scene<FenceData, FenceState> = { name: 'fence', states, draw };

function draw(data: FenceData, state: FenceState, frame: Frame): Drawing {
  const ground = groundOf(frame);
  const { y, metre, kabul } = ground;
  const { kabulHeight, islamabadHeight, apart } = data.fence;
  const [left, right] = [frame.margin, frame.width - frame.margin];
  return diagram(state, frame, [
    ...mesh('kabul', kabul, kabulHeight, frame),
    ...mesh('islamabad', kabul + apart * metre, islamabadHeight, frame),
    ...coils(data.fence, frame),
    ...person(ground.person, y, metre),
    ...measures(data.fence, frame),
    ...metres(frame),
    lineMark(laidAlong(data.shares, [[left, y], [right, y]])),
    ...forts(data, frame),
  ]);
}

/** A tick a metre below the ground, counted from the mesh on Kabul's side. */
function metres(frame: Frame): Mark[] {
  const { y, metre, kabul } = groundOf(frame);
  const first = -Math.floor((kabul - frame.margin) / metre);
  const last = Math.floor((frame.width - frame.margin - kabul) / metre);
  return range(first, last + 1).map((i) => ({ kind: 'rule', key: `metre-${i}`, className: 'leader', x1: kabul + i * metre, y1: y, x2: kabul + i * metre, y2: y + 6 }));
}
