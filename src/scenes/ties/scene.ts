import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { TiesData } from './from.ts';
import { group } from './group.ts';
import { reading } from './reading.ts';
import { states, type TiesState } from './states.ts';

/** Signs on the two sides of the upright line, no places: one group and its ties, or the same signs tied by one reading or the other. */
export const ties: Scene<TiesData, TiesState> = {
  name: 'ties',
  states,
  values: ({ ties: all, firstTruce, lastTruce }) => ({ ties: all.length, disputed: all.filter(({ disputed }) => disputed).length, sourced: all.filter(({ disputed }) => !disputed).length, firstTruce, lastTruce }),
  draw,
};

function draw(given: Given<TiesData, TiesState>): Drawn {
  const { state, frame, line } = given;
  const isGroup = state.shows === 'group';
  const x = isGroup ? frame.width / 2 : pick(frame, 248, 524);
  // Below a reading stands what it must explain.
  const [top, bottom] = [pick(frame, 46, 62, 8), frame.height - (isGroup ? pick(frame, 34, 46, 8) : pick(frame, 66, 116, 8))];
  return {
    screen: [
      lineMark(laidAlong(line, [[x, bottom], [x, top]]), { dash: pick(frame, [7, 3], [9, 4]) }),
      ...sides(given, x),
      ...(isGroup ? group(given, [x, (top + bottom) / 2]) : reading(given, [x, (top + bottom) / 2])),
    ],
  };
}

function sides({ words, frame }: Given<TiesData, TiesState>, x: number): Mark[] {
  const { margin, width } = frame;
  const y = topOf(frame);
  return [
    ...text('ties-afghanistan', words('afghanistan'), { x: margin, y, width: x - margin - 8, look: 'tag kabul' }, frame),
    ...text('ties-pakistan', words('pakistan'), { x: width - margin, y, width: width - x - margin - 4, anchor: 'end', look: 'tag islamabad' }, frame),
  ];
}

/** Baseline of the names of the two sides. */
function topOf(frame: Frame): number {
  return pick(frame, 58, 84, 20);
}
