import { allOf, placeOf, type Rule } from './rule.ts';

/** Chapters are numbered 1, 2, 3 in reading order, each number once. */
export const inReadingOrder: Rule = (content) => {
  const all = content.declared.filter(({ kind }) => kind === 'chapter').length;
  // Where a chapter could not be read, its number is the one that is missing.
  if (all !== content.chapters.length) return [];
  const wrong = content.chapters.findIndex(({ number }, index) => number !== index + 1);
  if (wrong === -1) return [];
  const { id, number } = content.chapters[wrong]!;
  return [{ ...placeOf(content, 'chapter', id, 'number'), found: String(number), expected: `${wrong + 1}: chapters are numbered from 1 without a gap, each number once` }];
};

/** Every chapter has its lesson. */
export const taught: Rule = (content) => {
  if (content.unread.includes('lesson')) return [];
  const lessons = allOf(content, 'lesson').map(({ id }) => id);
  return content.chapters
    .filter(({ id }) => !lessons.includes(id))
    .map(({ id }) => ({ ...placeOf(content, 'chapter', id), found: 'a chapter without a lesson', expected: `a lesson in content/teach.yaml that begins "- id: ${id}"` }));
};
