import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLibrary } from './library.ts';
import { strengths, verdicts } from './schemas/claim.ts';
import { seenAs } from './schemas/source.ts';
import { tables } from './tables.ts';

/** Files by their path under the content folder. */
export type Files = Readonly<Record<string, string>>;

const words = 'The line between the two states is about two thousand six hundred kilometres long and no Afghan government has accepted it as a border so far';

const paragraph = '  paragraph: P1\n';

/** A small content folder without a fault, for tests. */
export const sample: Files = {
  ...Object.fromEntries(Object.values(tables).map(({ file, row }) => [`data/${file}`, `${Object.keys(row.shape).join(',')}\n`])),
  'chapters/rift.mdx': `---
number: 1
title: An alliance comes apart
short: The rift
deck: Why do two old allies fire at each other?
---

Opening words with <Claim id="C01">a claim</Claim>.

<Scene>
<ContentNote skipTo="ambush">Deaths ahead.</ContentNote>

<Step id="one-line" figure="frontier/one-line" title="A line">

${words}, says <Group id="ttp">a group</Group>.

</Step>
<Step id="ambush" figure="frontier/ambush" title="An ambush">

${words} near <Place id="spera">Spera</Place>, and <Claim id="C02">so it is</Claim>.

<Choice figure="ties/cannot" label="It cannot" />
<Choice figure="ties/will-not" label="It will not" />

</Step>
</Scene>

{/* a note to editors */}

Closing words, and <Claim id="C03">a last claim</Claim>.
`,
  'claims.yaml': claim('C01', 'confirmed', paragraph) + claim('C02', 'disputed', paragraph) + claim('C03', 'nuanced', paragraph),
  'site.yaml': `name: A line
kicker: An essay
deck: What came between them?
description: One essay, checked.
asOf: As of April 2022
essay: Follows an essay.
verdicts: ${named(verdicts)}
strengths: ${named(strengths)}
seen: ${named(seenAs)}
looked: We looked in May.
licence: { name: BY, title: A licence }
edition: { language: en-GB, direction: ltr }
question: What came between them?
sides: { kabul: Far, islamabad: Near }
`,
  'speakers.yaml': '- { id: author, name: The author }\n',
  'sources.yaml': `- { id: dawn-2022, type: article-newspaper, title: A report, publisher: Dawn, issued: '2022-04-17', url: https://www.dawn.com/1 }
- { id: kaura-2022, type: article-magazine, title: The essay, publisher: MEI, author: [Vinay Kaura] }
`,
  'names.yaml': `places:
  - { id: spera, name: Spera, country: Afghanistan }
groups:
  - { id: ttp, name: Pakistani Taliban (TTP), side: neither, line: An armed group. }
people:
  - { id: khan, name: Imran Khan, role: Prime minister until 2022 }
`,
  'glossary.yaml': `- { id: jirga, term: jirga, meaning: An assembly of elders., sources: [dawn-2022] }
- { id: halo, term: halo, meaning: A soft disc on a map., sources: [] }
- { id: amir, term: amir, meaning: A ruler., sources: [] }
- { id: eid, term: eid, meaning: A feast., sources: [] }
`,
  'changes.yaml': `- { id: first-edition, date: '2022-05-01', kind: published, why: The first edition. }
- { id: a-day-wrong, date: '2022-06-01', kind: corrected, claims: [C01], steps: [one-line], sources: [dawn-2022], was: One day., now: Two days., why: Misread. }
`,
  'teach.yaml': `- id: rift
  goals: [Tell it., Weigh it.]
  words: [jirga, halo, amir, eid]
  questions:
    - { step: one-line, asks: What is it?, listen: A line. }
    - { step: one-line, asks: Whose is it?, listen: A quarrel. }
    - { step: ambush, asks: Who says so?, listen: A speaker., checking: true }
    - { step: ambush, asks: When?, listen: A date. }
    - { step: ambush, asks: Where?, listen: A district. }
  exercise: { claims: [C01, C02, C03], closing: Which of them? }
  plan: [{ minutes: 20, does: Read. }, { minutes: 25, does: Talk. }]
  care: { words: Deaths are told., step: ambush, skip: one-line }
`,
  'data/places.csv': `id,admin1,lat,lon,precision,note,origin,sources
spera,Khost,33.2022,69.5161,district marker,"Several villages, none located.",a gazetteer,
`,
  'data/relations.csv': `id,from,to,relation,start,end,time_note,statement,stated_by,status,certainty,paragraph,sources
r01,ttp,khan,fights,2007,,,They fight,all,stated,stated,P2,dawn-2022 kaura-2022
`,
  'strips.yaml': "sources: 'Sources: {list}'\nmore: 'and {count} more'\ncopy: '{publisher} (copy)'\nquoted: '{publisher}, as quoted'\n",
  'interface.yaml': 'copy:\n  done: Copied\n',
  'pictures/frontier.yaml': `one-line:
  alt: A dashed line from the lower left to the upper right.
ambush:
  alt: The same line with one soft ring beside it, near the middle.
`,
  'pages/inquiry.mdx': `---
title: An inquiry
description: What can be known?
deck: Four lessons.
---

<LessonCare of="rift" />

<h2 id="task">The task</h2>

See <Claims ids="C01 C02" /> and [the ledger](/claims/), as of {props.asOf}.

<Rests steps="one-line ambush" claims="C03" sources="dawn-2022" />

<Organiser claims="C01" filled own={1} />
`,
  'anchors.json': '{\n  "rift": ["one-line", "ambush"],\n  "aliases": {}\n}\n',
};

/** The pictures the sample shows. */
export const sampleFigures = ['frontier/one-line', 'frontier/ambush', 'ties/cannot', 'ties/will-not'];

/** Writes files to a new folder and gives its path. */
export function writeContent(files: Files): string {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

/** The faults of the sample after one change to one file, a line each: `file: where: found -> expected`. */
export function faultsAfter(file: string, from: string | RegExp, to: string): string[] {
  const before = sample[file] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the change to ${file} changes nothing`);
  const { problems } = readLibrary(writeContent({ ...sample, [file]: after }), { figures: sampleFigures });
  return problems.map((problem) => `${problem.file}: ${problem.where}: ${problem.found} -> ${problem.expected}`);
}

/** A claim that is not the essay's, with another field if wanted. */
export function ourClaim(field = ''): string {
  return claim('N01', 'confirmed', field);
}

/** A word and a meaning for each name, in one line of YAML. */
function named(names: readonly string[]): string {
  return `{ ${names.map((name) => `${name}: { word: ${name}, meaning: A meaning. }`).join(', ')} }`;
}

function claim(id: string, verdict: string, field: string): string {
  return `- id: ${id}
  chapter: rift
${field}  title: A claim
  says: What the essay says.
  by: Kaura
  speakers: [author]
  kind: fact
  verdict: ${verdict}
  record: What the record shows.
  sources: [dawn-2022]
  checked: '2022-06-01'
`;
}
