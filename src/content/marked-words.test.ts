import { expect, test } from 'vitest';
import { readMdx } from './read-mdx.ts';
import { idsOf, textOf, wordsIn, type Words } from './marked-words.ts';

function read(body: string): Words {
  return wordsIn('test.mdx', readMdx('test.mdx', `---\ntitle: x\n---\n\n${body}`, 'its head').tree!.children);
}

test('paragraphs hold text, stress and marks', () => {
  expect(read('Said *so* by <Group id="ttp">a group</Group>.\n\nNext.')).toEqual([
    { tag: 'p', words: ['Said ', { tag: 'em', words: ['so'] }, ' by ', { tag: 'Group', id: 'ttp', words: ['a group'] }, '.'] },
    { tag: 'p', words: ['Next.'] },
  ]);
});

test('a mark that fills a paragraph stands in one all the same', () => {
  expect(read('<Claim id="C01">So it is</Claim>')).toEqual([{ tag: 'p', words: [{ tag: 'Claim', id: 'C01', words: ['So it is'] }] }]);
});

test('a quotation mark at the edge of a marked word is printed as the sentence has it', () => {
  expect(textOf(read('They say "<Term id="jirga">jirga</Term>" and it\'s "<Term id="halo">halo</Term>".'))).toBe('They say “jirga” and it’s “halo”.');
});

test('notes to editors are no words', () => {
  expect(read('{/* a note */}\n\nOne {/* another */}word.')).toEqual([{ tag: 'p', words: ['One ', 'word.'] }]);
});

test('ids come in order, each once, from within other marks too', () => {
  const words = read('<Claim id="C02">Of <Group id="ttp">them</Group></Claim>, <Group id="iskp">others</Group> and <Group id="ttp">them</Group>.');
  expect(idsOf(words, 'Group')).toEqual(['ttp', 'iskp']);
  expect(idsOf(words, 'Claim')).toEqual(['C02']);
});
