import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { frames } from '../../engine/marks/frame.ts';
import { smallFrontier } from '../small-frontier.ts';
import { exchange } from './scene.ts';
import { exchangeData } from './from.ts';

const data = exchangeData(readContent().library, smallFrontier);

test('everything the pictures tell is in the table and finds room beside the axis', () => {
  for (const state of Object.values(exchange.states)) {
    for (const frame of Object.values(frames)) expect(exchange.draw(data, state, frame).screen.length).toBeGreaterThan(20);
  }
});

test('attacks inside one country are no blows across the line', () => {
  expect(data.blows).toContain('2024-12-24');
  expect(data.blows).not.toContain('2023-09-06');
});
