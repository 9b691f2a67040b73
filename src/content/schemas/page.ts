import { z } from 'astro/zod';
import { record } from './record.ts';
import { words, wordsUpTo } from './kinds.ts';

const minutesExpected = 'whole minutes, at least one';
const goalsExpected = 'a list of learning goals, at least one';

/** What those who search for teaching material are told of a page. */
const teaching = record({
  /** What kind of material it is: `Role play`. */
  type: words('what kind of material it is'),
  /** How long it takes in class. */
  minutes: z.int({ error: minutesExpected }).min(1, { error: minutesExpected }),
  /** What students can do afterwards, each beginning with a verb. */
  goals: z.array(words('a learning goal'), { error: goalsExpected }).min(1, { error: goalsExpected }),
  /** What it meets in the C3 Framework of American schools: `D2.His.16.9-12`. */
  standards: z.array(words('a code of the C3 Framework'), { error: 'a list of codes of the C3 Framework' }).optional(),
});

/** The lines between the two `---` at the head of `content/pages/{page}.mdx`. */
export const pageHead = record({
  /** The heading of the page, and its name in the window. */
  title: words('the heading of the page'),
  /** One sentence for search results, unlike that of any other page. */
  description: wordsUpTo(200, 'one sentence for search results'),
  /** The sentence under the heading. */
  deck: words('the sentence under the heading'),
  /** Of a page to teach with. */
  teaching: teaching.optional(),
});

export type PageWords = z.infer<typeof pageHead>;
