import { z } from 'astro/zod';
import { record } from './record.ts';
import { kebab, sentenceUpTo } from './kinds.ts';

/** Minutes of a lesson; a plan must fill it exactly. */
export const lessonMinutes = 45;

const claimExpected = "the number of a claim, written 'C05' or 'N05'";
const minutesExpected = 'whole minutes, at least one';
const questionsExpected = 'five questions';
const exerciseExpected = 'three claims with three different verdicts';

/** Something for a class to talk over, tied to a step. */
export const question = record({
  /** The step it belongs to. */
  step: kebab('the id of a step of the chapter'),
  /** As it is put to the class. */
  asks: sentenceUpTo(60, 'the question as it is put to the class'),
  /** `true` where it is about how a claim was checked. */
  checking: z.literal(true, { error: 'true, or leave the line out' }).optional(),
  /** What a teacher may listen for. Not on the handout. */
  listen: sentenceUpTo(60, 'what a teacher may listen for'),
});

/** A lesson on one chapter: an entry of `content/teach.yaml`. */
export const lesson = record({
  /** The chapter. */
  id: kebab('the id of a chapter'),
  /** What students can do afterwards, each beginning with a verb. */
  goals: z.array(sentenceUpTo(30, 'a learning goal'), { error: 'a list of learning goals' }).min(2, { error: 'at least two learning goals' }),
  /** The vocabulary: ids from `content/glossary.yaml`. */
  words: z.array(kebab('the id of a term'), { error: 'a list of ids of terms' }).min(4, { error: 'at least four terms' }),
  /** Five, at least one of them about how a claim was checked. */
  questions: z
    .array(question, { error: questionsExpected })
    .length(5, { error: questionsExpected })
    .refine((all) => all.some(({ checking }) => checking), { error: 'at least one question with checking: true' }),
  /** Work with the ledger. To each claim the page asks: who says so, and what would change your mind? */
  exercise: record({
    /** Three claims the chapter marks, with three different verdicts. */
    claims: z.array(z.string({ error: claimExpected }).regex(/^[CN]\d\d$/, { error: claimExpected }), { error: exerciseExpected }).length(3, { error: exerciseExpected }),
    /** What to talk over when all three are done. */
    closing: sentenceUpTo(45, 'what to talk over when all three are done'),
  }),
  /** A lesson of 45 minutes, in order. */
  plan: z
    .array(record({
      /** How long it takes. */
      minutes: z.int({ error: minutesExpected }).min(1, { error: minutesExpected }),
      /** What happens. */
      does: sentenceUpTo(40, 'what happens'),
    }), { error: 'a list of the parts of the lesson' })
    .refine((parts) => parts.reduce((sum, { minutes }) => sum + minutes, 0) === lessonMinutes, { error: `parts of ${lessonMinutes} minutes together` }),
  /** What a teacher should know before showing the chapter. */
  care: record({
    /** What is told, and how plainly. */
    words: sentenceUpTo(60, 'what a teacher should know before'),
    /** The step a class may pass over. */
    step: kebab('the id of a step of the chapter').optional(),
    /** The step to go on with. */
    skip: kebab('the id of a step of the chapter').optional(),
  }).refine(({ step, skip }) => (step === undefined) === (skip === undefined), { error: 'both step and skip, or neither', path: ['skip'] }),
});

export type Question = z.infer<typeof question>;
export type Lesson = z.infer<typeof lesson>;
