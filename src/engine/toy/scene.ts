import type { Geography } from '../geo/geography.ts';
import { landPath } from '../geo/land-path.ts';
import { baseProjection, cameraOf, place } from '../geo/projection.ts';
import { pick } from '../marks/frame.ts';
import { halfDisc } from '../marks/half-disc.ts';
import { laidAlong, lineMark } from '../marks/line.ts';
import { named } from '../marks/named.ts';
import { people } from '../marks/people.ts';
import type { Drawn, Given, Scene } from '../render/scene.ts';
import { text } from '../render/text.ts';
import { map, sides } from './story.ts';

export interface ToyData {
  readonly geography: Geography;
  /** Sheep that both sides count, and all that one of them claims. */
  readonly agreed: number;
  readonly claimed: number;
}

/** On the map from this view, or laid flat as a ruler with its counts. */
export type ToyState = { readonly view: keyof typeof map.views } | 'flat';

export const toy: Scene<ToyData, ToyState> = { name: 'toy', states: { island: { view: 'whole' }, bend: { view: 'bend' }, flock: 'flat' }, draw };

function draw(given: Given<ToyData, ToyState>): Drawn {
  return given.state === 'flat' ? flock(given) : island(given, given.state.view);
}

function island({ data: { geography }, words, frame }: Given<ToyData, ToyState>, view: string): Drawn {
  const projection = baseProjection(map, frame);
  const points = geography.line.positions.map(([lon, lat]) => place(projection, lon, lat));
  const { left, right, coast } = geography.land[frame.name];
  return {
    camera: cameraOf(map, frame, view),
    map: [
      { kind: 'path', key: 'land-left', className: 'land-far', d: landPath(map, frame, left) },
      { kind: 'path', key: 'land-right', className: 'panel', d: landPath(map, frame, right) },
      { kind: 'path', key: 'coast', className: 'coast', d: landPath(map, frame, coast) },
    ],
    screen: [
      lineMark(points, { onMap: true, dash: [7, 4] }),
      ...named('place:bend', text('bend', words('bend'), { x: 0, y: -10, width: 120, look: 'strong', anchor: 'middle', at: place(projection, 3, 50.4) }, frame)),
    ],
  };
}

function flock({ data: { agreed, claimed }, words, frame, line }: Given<ToyData, ToyState>): Drawn {
  const [x, y] = [frame.width / 2, pick(frame, 200, 320, 150)];
  return {
    screen: [
      lineMark(laidAlong(line, [[x, y + 90], [x, y - 90]])),
      halfDisc('hills', sides.hills, x, y, 12),
      halfDisc('shore', sides.shore, x, y, 12),
      ...people('sheep', { count: claimed, filled: agreed, columns: 4, x: x - 30, y, pitch: 10, r: 3, side: sides.hills }),
      ...text('counts', words('counts'), { x: x + 24, y, width: frame.width / 2 - 40, lines: 2 }, frame),
    ],
  };
}
