import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { frames } from '../../engine/marks/frame.ts';
import { smallFrontier } from '../small-frontier.ts';
import { ties } from './scene.ts';
import { tiesData } from './from.ts';

const { library } = readContent();
const data = tiesData(library, smallFrontier);

test('what Kabul denies, the essay alone alleges or reports dispute comes as disputed', () => {
  expect(data.ties.filter(({ certainty }) => certainty === 'disputed').map(({ id }) => id)).toEqual(['r02', 'r10', 'r11']);
});

test('both ends of every tie are among the actors, and all have a place in both frames', () => {
  const ids = data.actors.map(({ id }) => id);
  for (const { from, to } of data.ties) expect(ids).toEqual(expect.arrayContaining([from, to]));
  for (const frame of Object.values(frames)) for (const state of Object.values(ties.states)) expect(() => ties.draw(data, state, frame)).not.toThrow();
});

test('a tie the table does not have is asked for by its name', () => {
  expect(() => tiesData({ ...library, relations: [] }, smallFrontier)).toThrow('the tie "r02"');
});
