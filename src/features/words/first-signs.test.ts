import { expect, it } from 'vitest';
import type { Marked } from '../../content/marked-words.ts';
import { firstSigns } from './first-signs.ts';

const claim = (id: string): Marked => ({ tag: 'Claim', id, words: [id] });

it('are the first of each verdict, in reading order, wherever they stand', () => {
  const [one, again, other, deep] = [claim('C01'), claim('C01'), claim('C02'), claim('C03')];
  const verdicts = { C01: 'confirmed', C02: 'confirmed', C03: 'nuanced' } as const;
  const words = [{ tag: 'p', words: ['It says ', one, ' and ', again] }, { tag: 'p', words: [other, { tag: 'em', words: [deep] }] }] as const;
  const firsts = firstSigns(words, (id) => verdicts[id as keyof typeof verdicts]);
  expect([...firsts]).toEqual([one, deep]);
  expect(firsts.has(again)).toBe(false);
});
