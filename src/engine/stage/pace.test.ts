import { expect, test } from 'vitest';
import { pace } from './pace.ts';

test('a page flies past when it moves by more than two pixels a millisecond, and a little longer; twice in one frame it says the same', () => {
  let [time, y] = [0, 0];
  const { flies } = pace(() => time, () => y);
  const after = (ms: number, by: number): boolean => {
    [time, y] = [time + ms, y + by];
    return flies();
  };
  expect(after(16, 20), 'read').toBe(false);
  expect(after(16, 48), 'perhaps a link').toBe(false);
  expect(after(16, 48), 'flown').toBe(true);
  expect(after(0, 0), 'of the same frame').toBe(true);
  expect(after(200, 48), 'a long frame that shows what a short one moved').toBe(true);
  expect([after(16, 0), after(16, 0), after(16, 0)], 'come to rest').toEqual([true, true, false]);
  expect(after(2000, 3000), 'one leap after a rest').toBe(false);
  expect([after(16, 9000), after(16, 0)], 'a link that is followed').toEqual([false, false]);
  expect([after(16, -90), after(16, -90)], 'back up').toEqual([false, true]);
});

test('what waits for the end of a flight waits as long as it lasts, and nothing waits at rest', async () => {
  let [time, y] = [0, 0];
  const { flies, landed } = pace(() => time, () => y);
  await landed();
  for (const turn of [1, 2]) {
    [time, y] = [16 * turn, 60 * turn];
    flies();
  }
  const heard: string[] = [];
  const waited = landed().then(() => heard.push('landed'));
  await new Promise((later) => setTimeout(later, 5));
  expect(heard).toEqual([]);
  for (let turn = 0; turn < 4; turn += 1) {
    time += 16;
    flies();
  }
  await waited;
  expect(heard).toEqual(['landed']);
});
