import type { Chapter, Step } from './read-chapter.ts';

/** A chapter whose steps say what their pictures show. */
export function withAlternatives(chapter: Chapter, altOf: (figure: string) => string): Chapter {
  const told = new Map(chapter.steps.map((step) => [step.id, { ...step, alt: altOf(step.figure) }]));
  const all = (steps: readonly Step[]): Step[] => steps.map((step) => told.get(step.id) ?? step);
  return { ...chapter, steps: all(chapter.steps), parts: chapter.parts.map((part) => (part.kind === 'steps' ? { ...part, steps: all(part.steps) } : part)) };
}
