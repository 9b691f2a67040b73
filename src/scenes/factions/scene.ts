import type { Frame } from '../../engine/marks/frame.ts';
import type { Drawing } from '../../engine/marks/mark.ts';
import { diagram, type Strips } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { arrivals } from './arrivals.ts';
import { axis, kabulFalls } from './axis.ts';
import { braid } from './braid.ts';
import type { FactionsData } from './data.ts';
import { names } from './names.ts';
import { scalesOf } from './scales.ts';
import { states, type State } from './states.ts';

const reunited: Strips = {
  title: ['Back together, a year before Kabul fell', 'The factions came back together a year before Kabul fell'],
  source: ['CTC; TRT World; AAN; UN monitors via The Nation', 'Sources: CTC Sentinel; TRT World; AAN; UN monitoring team via The Nation, May 2022. Dotted: dates not known.'],
};

const freed: Strips = {
  title: ['How many went free? Ask who counts', 'How many prisoners were freed depends on who counts'],
  source: ['dpa; Sputnik; Samaa; AFP; RFE/RL. Widths to scale', 'Sources: dpa; Sputnik; Samaa; AFP via TRT World; RFE/RL via Asian Lite. Each mouth is as wide as its number.'],
};

/** The Pakistani Taliban's factions as a braid over the line, which is the axis of years. */
export const factions: Scene<FactionsData, State> = { name: 'factions', states, draw };

function draw(data: FactionsData, state: State, frame: Frame): Drawing {
  const scales = scalesOf(state, frame);
  return diagram(state.arrivals ? freed : reunited, frame, [
    ...kabulFalls(data, state, scales, frame),
    ...braid(data, state, scales, frame),
    ...(state.arrivals ? arrivals(data, scales, frame) : names(data, scales, frame)),
    ...axis(data, state, scales, frame),
  ]);
}
