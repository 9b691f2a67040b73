import { project } from '../../engine/picture/camera.ts';
import { readGeography } from '../from/ground.ts';
import type { Frame } from '../../engine/marks/frame.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { middleOf } from '../../engine/marks/middle.ts';
import { goldens } from '../../engine/render/goldens.ts';
import { legible } from '../../engine/render/legible.ts';
import { fixture } from './fixture.ts';
import { frontier } from './scene.ts';

/** Coarse land keeps the files short; the line and what hangs on it are as readers see them. */
const data = fixture(readGeography(100));

goldens(frontier, data);
legible({ ...frontier, draw: (given, state, frame) => unridden(frontier.draw(given, state, frame), frame) }, data);

/** The drawing with every mark that rides on a place where the camera shows it. */
function unridden(drawing: Drawing, frame: Frame): Drawing {
  const still = (mark: Mark): Mark => {
    if (mark.kind !== 'text' || !mark.at || !drawing.camera) return mark;
    const [x, y] = project(drawing.camera, middleOf(frame), ...mark.at);
    return { ...mark, x: x + mark.x, y: y + mark.y };
  };
  return { ...drawing, screen: drawing.screen.map(still) };
}
