import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Scene } from '../../engine/render/scene.ts';
import type { GivenRuler } from './axis.ts';
import { built } from './built.ts';
import { earlier } from './earlier.ts';
import { values, type RulerData } from './from.ts';
import { gaps } from './gaps.ts';
import { lengths } from './lengths.ts';
import { readings } from './readings.ts';

/** Marks alone lie on paper. */
type View = (given: GivenRuler) => Drawn | Mark[];

/** The line straightened into a ruler: how long it is, how much fence was claimed, what was fought over where, where it opened, who struck at it. */
export const ruler: Scene<RulerData, View> = {
  name: 'ruler',
  states: { lengths, built, earlier, gaps, readings },
  values,
  draw: (given) => {
    const drawn = given.state(given);
    return Array.isArray(drawn) ? { screen: drawn } : drawn;
  },
};
