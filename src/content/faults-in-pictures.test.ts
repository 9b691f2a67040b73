import { expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { faultsAfter, sample, sampleFigures, writeContent } from './sample-content.ts';
import { saidIn } from './read-pictures.ts';

const file = 'pictures/frontier.yaml';

test.each([
  ['a picture nobody tells', /ambush:\n {2}alt: .*\n/, '', 'ambush: no alt -> alt: what the picture shows, for readers who do not see it'],
  ['a text alternative that is too short', 'from the lower left to the upper right', 'here', 'line 2, one-line, alt: "A dashed line here." -> what the picture shows, at least 40 characters, never "image of"'],
  ['a text alternative that says "image of"', 'A dashed line', 'An image of a line', 'never "image of"'],
  ['a state that does not exist', 'ambush:', 'ambsh:', 'line 3, ambsh: "ambsh" -> a state of frontier, or all: one-line, ambush'],
  ['words with a break in them', 'ambush:\n', 'ambush:\n  title: "two\\nlines"\n', 'line 4, ambush, title: "two\nlines" -> words in one line: the picture breaks them where they fill their room'],
  ['words for a frame that does not exist', 'ambush:\n', 'ambush:\n  title: { narow: a, wide: b }\n', 'line 4, ambush, title: {"narow":"a","wide":"b"} -> words, or words for each frame: { narrow: ..., wide: ..., short: ... }'],
])('%s is told with its place and what would be right', (_, from, to, told) => {
  expect(faultsAfter(file, from, to).join('\n')).toContain(told);
});

test('a file that belongs to no scene is named with the scenes there are', () => {
  const { problems } = readLibrary(writeContent({ ...sample, 'pictures/frontir.yaml': 'a: {}\n' }), { figures: sampleFigures });
  expect(problems).toEqual([{ file: 'pictures/frontir.yaml', where: 'the name of the file', found: '"frontir"', expected: 'the name of a scene: frontier, ties' }]);
});

test('words hold in every frame, for short those of narrow, and for a scene those all its states share', () => {
  const text = `${sample[file]}  town: { narrow: K., wide: Kabul }\nall:\n  river: Kurram\n`;
  const { library: { pictures } } = readLibrary(writeContent({ ...sample, [file]: text }));
  expect(saidIn(pictures, 'frontier/ambush', 'town')).toMatchObject({ narrow: 'K.', wide: 'Kabul', short: 'K.', where: 'line 5, ambush, town' });
  expect(saidIn(pictures, 'frontier/ambush', 'river')).toMatchObject({ narrow: 'Kurram', wide: 'Kurram', short: 'Kurram' });
  expect(saidIn(pictures, 'frontier/one-line', 'town')).toBeUndefined();
});
