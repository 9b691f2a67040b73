import { expect, test } from 'vitest';
import { checkLessons } from './check-lessons.ts';

const chapters = [{ id: 'rift', steps: [{ id: 'one-line' }, { id: 'ambush' }], claims: ['C01', 'C02', 'C03', 'C04'] }];
const claims = [{ id: 'C01', verdict: 'confirmed' }, { id: 'C02', verdict: 'disputed' }, { id: 'C03', verdict: 'nuanced' }, { id: 'C04', verdict: 'disputed' }] as const;

const good = `- id: rift
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
`;

test('a lesson without a fault is read, and says which terms it needs', () => {
  const { entries, problems, references } = checkLessons('teach.yaml', good, { chapters, claims });
  expect(problems).toEqual([]);
  expect(entries.map(({ id, plan }) => [id, plan.length])).toEqual([['rift', 2]]);
  expect(references.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['term jirga', 'term halo', 'term amir', 'term eid']);
});

const faults: readonly (readonly [title: string, from: string, to: string, told: readonly string[]])[] = [
  ['a step of another chapter', '{ step: ambush, asks: When?', '{ step: the-fence, asks: When?', [
    'line 8, rift, questions.step: "the-fence" -> the id of a step of rift: one-line, ambush',
  ]],
  ['a claim the chapter does not mark', 'C03', 'C09', ['line 10, rift, exercise.claims: "C09" -> a claim that rift marks: C01, C02, C03, C04']],
  ['two claims with one verdict', 'C03', 'C04', ['line 10, rift, exercise.claims: confirmed, disputed, disputed -> claims with three different verdicts']],
  ['a way past that leads nowhere', 'skip: one-line', 'skip: one-lime', ['line 12, rift, care.skip: "one-lime" -> the id of a step of rift: one-line, ambush']],
  ['a step to pass over without the way past it', ', skip: one-line', '', ['line 12, rift, care.skip: nothing -> both step and skip, or neither']],
  ['a plan that is too long', 'minutes: 25', 'minutes: 30', [
    'line 11, rift, plan: [{"minutes":20,"does":"Read."},{"minutes":30,"does":"Talk... -> parts of 45 minutes together',
  ]],
  ['no question about checking', ', checking: true', '', [expect.stringContaining('-> at least one question with checking: true') as unknown as string]],
  ['four questions', '    - { step: ambush, asks: Where?, listen: A district. }\n', '', [expect.stringContaining('-> five questions') as unknown as string]],
];

for (const [title, from, to, told] of faults) {
  test(`tells of ${title}`, () => {
    const { problems } = checkLessons('teach.yaml', good.replace(from, to), { chapters, claims });
    expect(problems.map(({ where, found, expected }) => `${where}: ${found} -> ${expected}`)).toEqual(told);
  });
}
