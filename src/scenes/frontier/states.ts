import { ambush } from './ambush.ts';
import { aprilStrikes } from './april-strikes.ts';
import { attacksRise } from './attacks-rise.ts';
import { bothSides } from './both-sides.ts';
import { durand1893 } from './durand-1893.ts';
import { indiaFirst } from './india-first.ts';
import { everyEvent } from './every-event.ts';
import { kabulFalls } from './kabul-falls.ts';
import { oneLine } from './one-line.ts';
import { openWar } from './open-war.ts';
import type { FrontierState } from './state.ts';
import { twoNeighbours } from './two-neighbours.ts';
import { waziristan } from './waziristan.ts';
import { whereItStands } from './where-it-stands.ts';
import { whoShelters } from './who-shelters.ts';

/** Every picture of the frontier, by the second half of its figure's name. */
export const states = {
  'one-line': oneLine,
  'two-neighbours': twoNeighbours,
  'kabul-falls': kabulFalls,
  'attacks-rise': attacksRise,
  ambush,
  'april-strikes': aprilStrikes,
  'who-shelters': whoShelters,
  waziristan,
  'durand-1893': durand1893,
  'both-sides': bothSides,
  'india-first': indiaFirst,
  'open-war': openWar,
  'where-it-stands': whereItStands,
  'every-event': everyEvent,
} as const satisfies Record<string, FrontierState>;
