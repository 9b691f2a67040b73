import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { feather } from '../map/feather.ts';
import { land } from '../map/land.ts';
import { frontierLine } from '../map/line.ts';
import { mapSheet } from '../map/sheet.ts';
import type { Crossing, CrossingsData } from './data.ts';
import { haloes } from './haloes.ts';
import { killed } from './killed.ts';
import { stripOf } from './layout.ts';
import { besideMarks, besideTimes, names, signs } from './notes.ts';
import { foughtOver, onMap, placedOn } from './on-map.ts';
import { cursor, ground, inTime, ticks } from './on-strip.ts';
import { staircase } from './staircase.ts';
import { states, type CrossingsState } from './states.ts';

/** What was reported to have crossed the line: where, on the map, and when, on the strip below it. */
export const crossings: Scene<CrossingsData, CrossingsState> = { name: 'crossings', states, values: ({ values }) => values, draw };

function draw(given: Given<CrossingsData, CrossingsState>): Drawn {
  const { data, state, frame } = given;
  const sheet = mapSheet(data.geography, frame, state.tells === 'returns' ? 'returns' : 'crossings');
  const strip = stripOf(state, frame);
  const isNew = ({ date }: Crossing): boolean => date >= state.since.slice(0, date.length) && state.tells !== 'returns';
  const placed = placedOn(sheet, data.crossings, strip.top);
  const inside: Mark[] = state.tells === 'returns' ? staircase(given, strip) : [...inTime(given, strip, isNew), ...cursor(given, strip)];
  return {
    camera: sheet.camera,
    map: [...land(sheet), ...feather(sheet), ...foughtOver(sheet, given, isNew), ...haloes(sheet, state, placed.filter(({ crossing }) => isNew(crossing)))],
    screen: [
      ...frontierLine(sheet),
      ...onMap(sheet, given, placed, isNew),
      ...ground(given, strip),
      ...ticks(given, strip),
      ...inside,
      ...names(given, strip),
      ...signs(given),
      ...besideMarks(given, placed),
      ...besideTimes(given, strip),
      ...killed(given, strip),
    ],
  };
}
