import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { frames } from '../marks/frame.ts';
import { smallFrontier } from '../scenes/small-frontier.ts';
import { exchange } from '../scenes/exchange/scene.ts';
import { exchangeData } from './exchange.ts';

const data = exchangeData(readLibrary('content').library, smallFrontier);

test('everything the pictures tell is in the table and finds room beside the axis', () => {
  for (const state of Object.values(exchange.states)) {
    for (const frame of Object.values(frames)) expect(exchange.draw(data, state, frame).screen.length).toBeGreaterThan(20);
  }
});

test('attacks inside one country are no blows across the line', () => {
  expect(data.blows).toContain('2024-12-24');
  expect(data.blows).not.toContain('2023-09-06');
});
