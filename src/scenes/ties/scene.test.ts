import { expect, test } from 'vitest';
import { fullFrames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { tiesFixture as data } from './fixture.ts';
import { ties } from './scene.ts';
import { states } from './states.ts';

oldGoldens(ties, data);
legible(ties, data);

test.each(fullFrames)('a tie that somebody disputes is dashed, one that is sourced is not (%s)', (name) => {
  for (const tie of data.ties) expect(find(`tie-${tie.id}`, frames[name]).className.split(' ').includes('dashed')).toBe(tie.certainty === 'disputed');
});

test.each(fullFrames)('only the ties of the group in focus stand out (%s)', (name) => {
  const loud = data.ties.filter(({ id }) => !find(`tie-${id}`, frames[name]).className.includes('quiet')).map(({ id }) => id);
  expect(loud).toEqual(['r08', 'r09', 'r10', 'r11']);
});

test.each(fullFrames)('Kabul’s side lies left of the line and Islamabad’s right of it (%s)', (name) => {
  const line = find('line', frames[name]);
  if (line.kind !== 'line') throw new Error('the line should be the line');
  const x = line.points[0]![0];
  expect(new Set(line.points.map(([px]) => px)).size).toBe(1);
  expect(line.dash[1]).toBeGreaterThan(0);
  for (const { id, side } of data.actors) {
    const actor = find(`actor-${id}`, frames[name]);
    if (side === 'kabul' && actor.kind === 'rect') expect(actor.x + actor.width).toBeLessThan(x);
    if (side === 'islamabad' && actor.kind === 'rect') expect(actor.x).toBeGreaterThan(x);
  }
});

test('a tie without a place for its words is refused by its name', () => {
  const more = { ...data, ties: [...data.ties, { id: 'r99', from: 'hgb', to: 'ttp', certainty: 'stated' as const }] };
  expect(() => ties.draw(more, states['gul-bahadur'], frames.wide)).toThrow('"r99" has no place');
});

function find(key: string, frame: Frame): Mark {
  const found = ties.draw(data, states['gul-bahadur'], frame).screen.find((mark) => mark.key === key);
  if (!found) throw new Error(`no mark "${key}"`);
  return found;
}
