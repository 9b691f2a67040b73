import { expect, test } from 'vitest';
import { componentsOfPages } from './components-of-pages.ts';
import { readLibrary } from './library.ts';
import { faultsAfter, sample, sampleFigures, writeContent } from './sample-content.ts';

const page = 'pages/inquiry.mdx';
const names = Object.keys(componentsOfPages).length;

test.each<[title: string, from: string, to: string, told: string]>([
  ['an unknown step', 'ambush"', 'ambsh"', 'line 13, <Rests>, steps: "ambsh" -> the id of a step: one-line, ambush'],
  ['an unknown claim', '"C01 C02"', '"C01 C20"', 'line 11, <Claims>, ids: "C20" -> the id of a claim in content/claims.yaml: C01, C02, C03'],
  ['an unknown source', 'dawn-2022"', 'dwan-2022"', 'line 13, <Rests>, sources: "dwan-2022" -> the id of a source in content/sources.yaml: dawn-2022, kaura-2022'],
  ['an unknown chapter', 'of="rift"', 'of="rit"', 'line 7, <LessonCare>, of: "rit" -> the id of a chapter, the name of its file: rift'],
  ['an attribute without its id', 'ids="C01 C02"', 'ids=""', 'line 11, <Claims>, ids: nothing -> ids of claims, with a space between two'],
  ['an unknown attribute', 'ids="C01', 'isd="C01', 'line 11, <Claims>, isd: the key "isd" -> "ids", which is missing; one of the keys ids'],
  ['an unknown component', '<Organiser', '<Organizer', `line 15: <Organizer> -> a component of pages; nearest are Organiser, Changes, Claims, Legend, Care (of ${names})`],
  ['an import line', '<Rests', 'import Rests from "./Rests"\n\n<Rests', 'line 13: import Rests from "./Rests" -> no import or export; what a page may use is known here without it'],
  ['a head without a deck', 'deck: Four lessons.\n', '', 'line 2, deck: nothing -> the sentence under the heading'],
  ['no head at all', '---\ntitle: An', 'title: An', 'line 1: no frontmatter -> title, description and deck of the page between two lines of ---'],
])('%s is told with its place and what would be right', (_, from, to, told) => {
  expect(faultsAfter(page, from, to)).toEqual([`${page}: ${told}`]);
});

test('all faults of all pages are told at once', () => {
  const wrong = sample[page]!.replace('C03', 'C30').replace('one-line', 'one-lin').replace('"dawn-2022"', '"dawn"');
  const { problems } = readLibrary(writeContent({ ...sample, [page]: wrong, 'pages/about.mdx': wrong }), { figures: sampleFigures });
  expect(problems.map(({ file, found }) => `${file} ${found}`).sort()).toEqual(['pages/about.mdx', page].flatMap((file) => ['"C30"', '"dawn"', '"one-lin"'].map((found) => `${file} ${found}`)));
});

test('a claim that could not be read is missed by no page', () => {
  expect(faultsAfter('claims.yaml', 'id: C03', 'id: C3').filter((fault) => fault.startsWith('pages/'))).toEqual([]);
});
