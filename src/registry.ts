import type { Library } from './content/library.ts';
import { exchangeData } from './data/exchange.ts';
import { factionsData } from './data/factions.ts';
import { frontierData } from './data/frontier.ts';
import { readingsData } from './data/readings.ts';
import { quarrelsData } from './data/quarrels.ts';
import { schoolData } from './data/school.ts';
import { tiesData } from './data/ties.ts';
import { tollData } from './data/toll.ts';
import { violenceData } from './data/violence.ts';
import type { World } from './data/world.ts';
import { readWorld } from './data/world.ts';
import type { Frame } from './marks/frame.ts';
import type { Drawing } from './marks/mark.ts';
import { exchange } from './scenes/exchange/scene.ts';
import { factions } from './scenes/factions/scene.ts';
import { frontier } from './scenes/frontier/scene.ts';
import { quarrels } from './scenes/quarrels/scene.ts';
import { readings } from './scenes/readings/scene.ts';
import type { Scene } from './scenes/scene.ts';
import { school } from './scenes/school/scene.ts';
import { ties } from './scenes/ties/scene.ts';
import { toll } from './scenes/toll/scene.ts';
import { violence } from './scenes/violence/scene.ts';

/** Draws a figure, `scene/state`, in a frame. */
export type DrawFigure = (figure: string, frame: Frame) => Drawing;

const entries = [
  entry(exchange, exchangeData),
  entry(factions, factionsData),
  entry(frontier, frontierData),
  entry(quarrels, quarrelsData),
  entry(readings, readingsData),
  entry(school, schoolData),
  entry(ties, tiesData),
  entry(toll, tollData),
  entry(violence, violenceData),
];

/** Every figure there is. */
export function figureNames(): string[] {
  return entries.flatMap(({ name, states }) => states.map((state) => `${name}/${state}`));
}

/** Joins the data to the scenes. Each scene's data is read once, when it is first drawn. */
export function figuresOf(library: Library): DrawFigure {
  const world = readWorld();
  const ready = new Map<string, DrawState>();
  return (figure, frame) => {
    const [sceneName, state] = figure.split('/') as [string, string];
    const found = entries.find(({ name }) => name === sceneName);
    if (!found?.states.includes(state)) throw new Error(`There is no figure "${figure}". There are: ${figureNames().join(', ')}.`);
    const draw = ready.get(sceneName) ?? found.open(library, world);
    ready.set(sceneName, draw);
    return draw(state, frame);
  };
}

type DrawState = (state: string, frame: Frame) => Drawing;

interface Entry {
  readonly name: string;
  readonly states: readonly string[];
  readonly open: (library: Library, world: World) => DrawState;
}

function entry<Data, State>(scene: Scene<Data, State>, load: (library: Library, world: World) => Data): Entry {
  return {
    name: scene.name,
    states: Object.keys(scene.states),
    open(library, world) {
      const data = load(library, world);
      return (state, frame) => scene.draw(data, scene.states[state]!, frame);
    },
  };
}
