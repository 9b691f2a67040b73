import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { faults } from '../../engine/render/legibility.ts';
import { fullFrames, frames } from '../../engine/marks/frame.ts';
import { forecasts } from './scene.ts';
import { states } from './states.ts';
import { smallFrontier } from '../small-frontier.ts';
import { forecastsData } from './from.ts';

const { library } = readContent();

test('the picture has every forecast of the table, in its order', () => {
  expect(forecastsData(library, smallFrontier).forecasts.map(({ id }) => id)).toEqual(library.forecasts.map(({ id }) => id));
});

test.each(fullFrames)('the words of the table can be read in the %s frame', (name) => {
  expect(faults(forecasts.draw(forecastsData(library, smallFrontier), states.record, frames[name]), frames[name])).toEqual([]);
});

test('a claim named beside a forecast is a forecast of the essay', () => {
  for (const { id, claims } of library.forecasts) {
    for (const claim of claims) expect([id, claim, library.claims.find((one) => one.id === claim)]).toEqual([id, claim, expect.objectContaining({ by: 'Kaura', kind: 'forecast' })]);
  }
});
