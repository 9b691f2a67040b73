import type { Problem } from '../problem.ts';
import { inReadingOrder, taught } from './chapters.ts';
import { asStrongAsItsSources, notOnPointers, numbered, toldByWhom } from './claims.ts';
import type { Content, Rule } from './rule.ts';
import { cited, listedOnce, readWhenThere } from './sources.ts';

/** Every rule between the parts of the content. Those within a table stand in its file. */
const rules: readonly Rule[] = [inReadingOrder, taught, numbered, toldByWhom, notOnPointers, asStrongAsItsSources, cited, listedOnce, readWhenThere];

/** Everything that the parts are not to one another. */
export function brokenRules(content: Content): Problem[] {
  return rules.flatMap((rule) => rule(content));
}
