import { expect, it } from 'vitest';
import { leastScroll } from './least-scroll.ts';

const room = { top: 440, bottom: 664 };

it.each([
  ['nothing where all is in sight', { top: 450, bottom: 600 }, 0],
  ['down by what is missing below', { top: 500, bottom: 700 }, 36],
  ['up by what is hidden above', { top: 400, bottom: 500 }, -40],
  ['down until the top stands at the top, where it is taller than the room', { top: 460, bottom: 900 }, 20],
])('scrolls %s', (_, stretch, by) => {
  expect(leastScroll(stretch, room)).toBe(by);
});
