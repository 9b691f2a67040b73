import type { Frame } from '../../engine/marks/frame.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { built } from './built.ts';
import type { RulerData } from './data.ts';
import { earlier } from './earlier.ts';
import { gaps } from './gaps.ts';
import { lengths } from './lengths.ts';
import { readings } from './readings.ts';
import { states, type RulerState, type View } from './states.ts';

/** The line straightened into a ruler: how long it is, how much was fenced, and what happened where. */
export const ruler: Scene<RulerData, RulerState> = { name: 'ruler', states, draw };

const views: Readonly<Record<View, (data: RulerData, frame: Frame) => Mark[]>> = { lengths, built, earlier, gaps, readings };

function draw(data: RulerData, state: RulerState, frame: Frame): Drawing {
  return diagram(state, frame, views[state.view](data, frame));
}
