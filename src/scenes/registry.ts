import type { Library } from '../content/library.ts';
import { countsData } from './counts/from.ts';
import { exchangeData } from './exchange/from.ts';
import { factionsData } from './factions/from.ts';
import { fenceData } from './fence/from.ts';
import { forecastsData } from './forecasts/from.ts';
import { forkData } from './fork/from.ts';
import { frontierData } from './frontier/from.ts';
import { readingsData } from './readings/from.ts';
import { interestsData } from './interests/from.ts';
import { pathData } from './path/from.ts';
import { quarrelsData } from './quarrels/from.ts';
import { rulerData } from './ruler/from.ts';
import { schoolData } from './school/from.ts';
import { tiesData } from './ties/from.ts';
import { tollData } from './toll/from.ts';
import { unsettledData } from './unsettled/from.ts';
import { viewsData } from './views/from.ts';
import { violenceData } from './violence/from.ts';
import { yearsData } from './years/from.ts';
import { readGeography } from './from/ground.ts';
import type { Arc } from '../engine/geo/arc.ts';
import type { Geography } from '../engine/geo/geography.ts';
import type { Frame } from '../engine/marks/frame.ts';
import type { Drawing } from '../engine/marks/mark.ts';
import { counts } from './counts/scene.ts';
import { exchange } from './exchange/scene.ts';
import { factions } from './factions/scene.ts';
import { fence } from './fence/scene.ts';
import { forecasts } from './forecasts/scene.ts';
import { fork } from './fork/scene.ts';
import { frontier } from './frontier/scene.ts';
import { interests } from './interests/scene.ts';
import { path } from './path/scene.ts';
import { quarrels } from './quarrels/scene.ts';
import { readings } from './readings/scene.ts';
import type { DrawFigure, Scene } from '../engine/render/scene.ts';
import { ruler } from './ruler/scene.ts';
import { school } from './school/scene.ts';
import { ties } from './ties/scene.ts';
import { toll } from './toll/scene.ts';
import { unsettled } from './unsettled/scene.ts';
import { views } from './views/scene.ts';
import { violence } from './violence/scene.ts';
import { years } from './years/scene.ts';

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
  const ground = { geography: readGeography() };
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

/** What is made of the map file once for all scenes. */
interface Ground {
  readonly geography: Geography;
}

type Load<Data> = (library: Library, ground: Ground) => Data;

interface Entry {
  readonly name: string;
  readonly states: readonly string[];
  readonly open: Load<DrawState>;
}

/** For scenes that need of the map nothing but the line. */
function onLine<Data>(load: (library: Library, frontier: Arc) => Data): Load<Data> {
  return (library, { geography }) => load(library, geography.line);
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
