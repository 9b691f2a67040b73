import type { Library } from './content/library.ts';
import { countsData } from './data/counts.ts';
import { exchangeData } from './data/exchange.ts';
import { factionsData } from './data/factions.ts';
import { fenceData } from './data/fence.ts';
import { forecastsData } from './data/forecasts.ts';
import { forkData } from './data/fork.ts';
import { frontierData } from './data/frontier.ts';
import { readingsData } from './data/readings.ts';
import { interestsData } from './data/interests.ts';
import { pathData } from './data/path.ts';
import { quarrelsData } from './data/quarrels.ts';
import { rulerData } from './data/ruler.ts';
import { schoolData } from './data/school.ts';
import { tiesData } from './data/ties.ts';
import { tollData } from './data/toll.ts';
import { unsettledData } from './data/unsettled.ts';
import { viewsData } from './data/views.ts';
import { violenceData } from './data/violence.ts';
import { yearsData } from './data/years.ts';
import { readGeography } from './data/geography.ts';
import { readWorld, type World } from './data/world.ts';
import type { Frontier } from './geo/frontier.ts';
import type { Geography } from './geo/land.ts';
import type { Frame } from './marks/frame.ts';
import type { Drawing } from './marks/mark.ts';
import { counts } from './scenes/counts/scene.ts';
import { exchange } from './scenes/exchange/scene.ts';
import { factions } from './scenes/factions/scene.ts';
import { fence } from './scenes/fence/scene.ts';
import { forecasts } from './scenes/forecasts/scene.ts';
import { fork } from './scenes/fork/scene.ts';
import { frontier } from './scenes/frontier/scene.ts';
import { interests } from './scenes/interests/scene.ts';
import { path } from './scenes/path/scene.ts';
import { quarrels } from './scenes/quarrels/scene.ts';
import { readings } from './scenes/readings/scene.ts';
import type { Scene } from './scenes/scene.ts';
import { ruler } from './scenes/ruler/scene.ts';
import { school } from './scenes/school/scene.ts';
import { ties } from './scenes/ties/scene.ts';
import { toll } from './scenes/toll/scene.ts';
import { unsettled } from './scenes/unsettled/scene.ts';
import { views } from './scenes/views/scene.ts';
import { violence } from './scenes/violence/scene.ts';
import { years } from './scenes/years/scene.ts';

/** Draws a figure, `scene/state`, in a frame. */
export type DrawFigure = (figure: string, frame: Frame) => Drawing;

const entries = [
  entry(counts, onLine(countsData)),
  entry(exchange, onLine(exchangeData)),
  entry(factions, onLine(factionsData)),
  entry(fence, onLine(fenceData)),
  entry(forecasts, onLine(forecastsData)),
  entry(fork, onLine(forkData)),
  entry(frontier, (library, { geography }) => frontierData(library, geography)),
  entry(interests, onLine(interestsData)),
  entry(path, onLine(pathData)),
  entry(quarrels, onLine(quarrelsData)),
  entry(readings, onLine(readingsData)),
  entry(ruler, onLine(rulerData)),
  entry(school, onLine(schoolData)),
  entry(ties, onLine(tiesData)),
  entry(toll, onLine(tollData)),
  entry(unsettled, onLine(unsettledData)),
  entry(views, onLine(viewsData)),
  entry(violence, onLine(violenceData)),
  entry(years, onLine(yearsData)),
];

/** Every figure there is. */
export function figureNames(): string[] {
  return entries.flatMap(({ name, states }) => states.map((state) => `${name}/${state}`));
}

/** Joins the data to the scenes. Each scene's data is read once, when it is first drawn, and each figure is drawn once a frame. */
export function figuresOf(library: Library): DrawFigure {
  const world = readWorld();
  const ground = { world, geography: readGeography(world) };
  const ready = new Map<string, DrawState>();
  const drawn = new Map<string, Drawing>();
  return (figure, frame) => {
    const name = `${figure} ${frame.name}`;
    const drawing = drawn.get(name) ?? drawAnew(figure, frame);
    drawn.set(name, drawing);
    return drawing;
  };

  function drawAnew(figure: string, frame: Frame): Drawing {
    const [sceneName, state] = figure.split('/') as [string, string];
    const found = entries.find(({ name }) => name === sceneName);
    if (!found?.states.includes(state)) throw new Error(`There is no figure "${figure}". There are: ${figureNames().join(', ')}.`);
    const draw = ready.get(sceneName) ?? found.open(library, ground);
    ready.set(sceneName, draw);
    return draw(state, frame);
  }
}

type DrawState = (state: string, frame: Frame) => Drawing;

/** The map file, and what is made of it once for all scenes. */
interface Ground {
  readonly world: World;
  readonly geography: Geography;
}

type Load<Data> = (library: Library, ground: Ground) => Data;

interface Entry {
  readonly name: string;
  readonly states: readonly string[];
  readonly open: Load<DrawState>;
}

/** For scenes that need of the map nothing but the line. */
function onLine<Data>(load: (library: Library, frontier: Frontier) => Data): Load<Data> {
  return (library, { geography }) => load(library, geography.frontier);
}

function entry<Data, State>(scene: Scene<Data, State>, load: Load<Data>): Entry {
  return {
    name: scene.name,
    states: Object.keys(scene.states),
    open(library, ground) {
      const data = load(library, ground);
      return (state, frame) => scene.draw(data, scene.states[state]!, frame);
    },
  };
}
