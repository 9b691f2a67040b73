import { record } from './record.ts';
import { words, wordsUpTo } from './words.ts';

/** The lines between the two `---` at the head of `content/pages/{page}.mdx`. */
export const pageHead = record({
  /** The heading of the page, and its name in the window. */
  title: words('the heading of the page'),
  /** One sentence for search results, unlike that of any other page. */
  description: wordsUpTo(200, 'one sentence for search results'),
  /** The sentence under the heading. */
  deck: words('the sentence under the heading'),
});
