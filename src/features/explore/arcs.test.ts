import { describe, expect, it } from 'vitest';
import { arcs } from './arcs.ts';

const place = { x: 100, row: 20, width: 80 };
const names = ['army', 'taliban', 'ttp', 'india', 'usa'];

describe('arcs(names, pairs, place)', () => {
  it('goes from the middle of one row to that of the other, whichever stands first', () => {
    const [down, up] = arcs(names, [{ id: 'a', from: 'army', to: 'usa' }, { id: 'b', from: 'usa', to: 'army' }], place);
    expect(down!.d).toBe('M100,10A80,40 0 0 1 100,90');
    expect(up!.d).toMatch(/^M100,10A.*100,90$/);
  });
  it('parts several ties of one pair', () => {
    const pair = { from: 'army', to: 'ttp' };
    expect(new Set(arcs(names, [{ id: 'a', ...pair }, { id: 'b', ...pair }, { id: 'c', from: 'ttp', to: 'army' }], place).map(({ d }) => d)).size).toBe(3);
  });
  it('refuses a name that has no row', () => {
    expect(() => arcs(names, [{ id: 'a', from: 'army', to: 'nobody' }], place)).toThrow('"nobody"');
  });
});
