import { expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { faultsAfter, sample, sampleFigures, writeContent } from './sample-content.ts';
import { panelNames } from './schemas/explore.ts';

/** What is wrong, the text it stands in for, the faulty text, and every fault that must be told. */
type Case = readonly [title: string, from: string | RegExp, to: string, told: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'chapters/rift.mdx': [
    ['an unknown claim', '"C02"', '"C20"', [
      'chapters/rift.mdx: line 20, <Claim>: "C20" -> the id of a claim in content/claims.yaml: C01, C02, C03',
    ]],
    ['an unknown place', '<Place id="spera">', '<Place id="sperra">', [
      'chapters/rift.mdx: line 20, <Place>: "sperra" -> the id of a place in content/names.yaml: spera',
    ]],
    ['an unknown group', '<Group id="ttp">', '<Group id="tpp">', [
      'chapters/rift.mdx: line 15, <Group>: "tpp" -> the id of a group in content/names.yaml: ttp',
    ]],
    ['an unknown term', 'says <Group id="ttp">a group</Group>', 'says <Term id="jurga">a jirga</Term>', [
      'chapters/rift.mdx: line 15, <Term>: "jurga" -> the id of a term in content/glossary.yaml: jirga, halo, amir, eid',
    ]],
    ['an unknown picture', 'figure="frontier/ambush"', 'figure="frontier/ambsh"', [
      "chapters/rift.mdx: line 18, step ambush: \"frontier/ambsh\" -> a picture, written 'scene/state': frontier/one-line, frontier/ambush, ties/cannot, ties/will-not",
    ]],
    ['an unknown step to skip to', 'skipTo="ambush"', 'skipTo="ambus"', [
      'chapters/rift.mdx: line 11, <ContentNote>: "ambus" -> the id of a step: one-line, ambush',
    ]],
    ['a step without an id', 'id="ambush" ', '', [
      'chapters/rift.mdx: line 18, <Step>, id: nothing -> the name of the step, in small letters, digits and hyphens',
    ]],
    ['a step without a title', ' title="An ambush"', '', [
      'chapters/rift.mdx: line 18, step ambush, title: nothing -> the heading of the step, at most 80 characters',
    ]],
    ['a step without a picture', 'figure="frontier/one-line" ', '', [
      "chapters/rift.mdx: line 13, step one-line, figure: nothing -> the picture, written 'scene/state'",
    ]],
    ['an unknown attribute', 'title="A line"', 'titel="A line"', [
      'chapters/rift.mdx: line 13, step one-line, titel: the key "titel" -> "title", which is missing; one of the keys id, figure, title, numbers, scrub',
    ]],
    ['an attribute that is code', 'label="It cannot"', 'label={cannot}', [
      'chapters/rift.mdx: line 22, <Choice>, label: {cannot} -> attributes written name="plain words"',
      'chapters/rift.mdx: line 22, <Choice>, label: nothing -> the words on the switch, at most 24 characters',
    ]],
    ['an unknown component', '<Choice figure="ties/cannot" label="It cannot" />', '<Choise figure="ties/cannot" label="It cannot" />', [
      'chapters/rift.mdx: line 22: <Choise> -> a component: Scene, Step, Choice, ContentNote, Claim, Place, Group, Explore, Term',
    ]],
    ['an unknown panel', 'Opening words', '<Explore what="maps" />\n\nOpening words', [
      `chapters/rift.mdx: line 8, <Explore>, what: "maps" -> one of ${panelNames.join(', ')}`,
    ]],
    ['a component in the wrong place', 'Opening words', '<Choice figure="ties/cannot" label="It cannot" />\n\nOpening words', [
      'chapters/rift.mdx: line 8: <Choice> within the chapter -> <Choice> right within Step',
    ]],
    ['a link within a link', '>a claim<', '>a <Term id="halo">claim</Term><', [
      'chapters/rift.mdx: line 8: <Term> within Claim -> <Term> beside <Claim>: a link cannot hold a link',
    ]],
    ['a component within a sentence', 'Opening words', '<Explore what="events" /> Opening words', [
      'chapters/rift.mdx: line 8: <Explore> within a sentence -> <Explore> on a line of its own',
    ]],
    ['a heading', 'Opening words', '# Opening words', [
      'chapters/rift.mdx: line 8: markdown of the kind "heading" -> plain paragraphs, in which words may be stressed *so* or **so**',
    ]],
    ['a warning before no step', '</Step>\n</Scene>', '</Step>\n<ContentNote skipTo="ambush">Deaths ahead.</ContentNote>\n</Scene>', [
      'chapters/rift.mdx: line 26: a <ContentNote> with no step after it -> the <Step> it warns of, right after it',
    ]],
    ['an import line', 'Opening words', 'import Step from "./step.astro"\n\nOpening words', [
      'chapters/rift.mdx: line 8: import Step from "./step.astro" -> no import or export; every component is known here without it',
    ]],
    ['code in braces', 'Opening words', '{count} words', [
      'chapters/rift.mdx: line 8: {count} -> plain words; braces are for notes to editors: {/* note */}',
    ]],
    ['a cell that no table has', 'Opening words', 'Opening {places/sperra:name} words', [
      'chapters/rift.mdx: line 8: {places/sperra:name} -> a row of places.csv: spera',
    ]],
    ['a step with too many words', 'so it is</Claim>.', `so it is</Claim> ${'and more words here '.repeat(12)}`, [
      'chapters/rift.mdx: line 18, step ambush: 80 words -> 25 to 75 words',
    ]],
    ['a step with too few words', /The line between[^,]*, says/, 'They', [
      'chapters/rift.mdx: line 13, step one-line: 3 words -> 25 to 75 words',
    ]],
    ['a third phrase marked in a step', 'so it is</Claim>.', 'so it is</Claim>, <Claim id="C01">and one more</Claim>, <Claim id="C03">and yet one</Claim>.', [
      'chapters/rift.mdx: line 18, step ambush: 3 phrases marked with <Claim> -> 2 at most',
    ]],
    ['a mark of one word', '>so it is<', '>so<', [
      'chapters/rift.mdx: line 18, step ambush: "so" marked with <Claim> -> 2 to 6 words',
    ]],
    ['a tag that is not closed', '</Step>\n<Step', '<Step', [
      'chapters/rift.mdx: line 25: Unexpected closing tag `</Scene>`, expected corresponding closing tag for `<Step>` (13:1-13:63) -> MDX that can be read: every tag closed, no stray < or {',
    ]],
    ['a field of the wrong type', 'number: 1', 'number: one', [
      'chapters/rift.mdx: line 2, number: "one" -> the place of the chapter, a whole number from 1',
    ]],
    ['an unknown field', 'short: The rift', 'short: The rift\ncolour: red', [
      'chapters/rift.mdx: line 5, colour: the key "colour" -> one of the keys number, title, short, deck, ours',
    ]],
    ['a chapter without a head', /^---\n/, '', [
      "chapters/rift.mdx: line 1: no frontmatter -> the chapter's number, title, short and deck between two lines of ---",
    ]],
  ],
  'anchors.json': [
    ['a step that is not listed', '"one-line", "ambush"', '"one-line"', [
      'chapters/rift.mdx: line 18, step ambush: a step that content/anchors.json does not list -> "ambush" under "rift" in content/anchors.json: add it',
    ]],
    ['a step that vanished', '"ambush"]', '"ambush", "the-toll"]', [
      'anchors.json: line 2, rift: the step "the-toll", which is no longer in chapters/rift.mdx -> the step in its chapter, or its new name in aliases, written "the-toll": "new-name"; steps of rift: one-line, ambush',
    ]],
    ['an alias that leads nowhere', '"aliases": {}', '"aliases": {"old": "ambus"}', [
      'anchors.json: line 3, aliases, old: "ambus" -> the id of a step: one-line, ambush',
    ]],
    ['a list of anchors without aliases', '"aliases"', '"alias"', [
      "anchors.json: line 1, aliases: nothing -> a record of 'old': 'new'",
      'anchors.json: line 3, alias: {} -> a list of steps',
    ]],
  ],
};

for (const [file, list] of Object.entries(cases)) {
  test.each(list)(`${file}: %s is told with its place and what would be right`, (_, from, to, told) => {
    expect(faultsAfter(file, from, to)).toEqual(told);
  });
}

test('a table that cannot be read is no fault of the chapters that name its cells', () => {
  const chapter = sample['chapters/rift.mdx']!.replace('Opening words', 'Opening {places/spera:note} words');
  const { problems } = readLibrary(writeContent({ ...sample, 'chapters/rift.mdx': chapter, 'data/places.csv': '' }), { figures: sampleFigures });
  expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual(['data/places.csv: an empty file']);
});
