import { from as countsFrom } from './counts/from.ts';
import { from as crossingsFrom } from './crossings/from.ts';
import { from as factionsFrom } from './factions/from.ts';
import { from as fenceFrom } from './fence/from.ts';
import { from as forkFrom } from './fork/from.ts';
import { from as frontierFrom } from './frontier/from.ts';
import { from as gateFrom } from './gate/from.ts';
import { from as interestsFrom } from './interests/from.ts';
import { from as quarrelsFrom } from './quarrels/from.ts';
import { from as rulerFrom } from './ruler/from.ts';
import { from as schoolFrom } from './school/from.ts';
import { from as stripFrom } from './strip/from.ts';
import { from as tiesFrom } from './ties/from.ts';
import { from as tollFrom } from './toll/from.ts';
import { from as unsettledFrom } from './unsettled/from.ts';
import { from as violenceFrom } from './violence/from.ts';
import { worded, type Entry } from './entry.ts';
import { counts } from './counts/scene.ts';
import { crossings } from './crossings/scene.ts';
import { factions } from './factions/scene.ts';
import { fence } from './fence/scene.ts';
import { fork } from './fork/scene.ts';
import { frontier } from './frontier/scene.ts';
import { gate } from './gate/scene.ts';
import { interests } from './interests/scene.ts';
import { quarrels } from './quarrels/scene.ts';
import { ruler } from './ruler/scene.ts';
import { school } from './school/scene.ts';
import { strip } from './strip/scene.ts';
import { ties } from './ties/scene.ts';
import { toll } from './toll/scene.ts';
import { unsettled } from './unsettled/scene.ts';
import { violence } from './violence/scene.ts';

/** Every scene, and where it takes its data from. */
export const entries: readonly Entry[] = [
  worded(counts, countsFrom),
  worded(crossings, crossingsFrom),
  worded(factions, factionsFrom),
  worded(fence, fenceFrom),
  worded(fork, forkFrom),
  worded(frontier, frontierFrom),
  worded(gate, gateFrom),
  worded(interests, interestsFrom),
  worded(quarrels, quarrelsFrom),
  worded(ruler, rulerFrom),
  worded(school, schoolFrom),
  worded(strip, stripFrom),
  worded(ties, tiesFrom),
  worded(toll, tollFrom),
  worded(unsettled, unsettledFrom),
  worded(violence, violenceFrom),
];

/** Every figure there is. */
export function figureNames(): string[] {
  return entries.flatMap(({ name, states }) => states.map((state) => `${name}/${state}`));
}
