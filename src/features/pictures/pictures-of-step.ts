import type { Step } from '../../content/read-chapter.ts';

/** The pictures of a step: its own, without a label, or those the reader chooses from, in their order. */
export function picturesOfStep({ figure, choices }: Pick<Step, 'figure' | 'choices'>): Step['choices'] {
  return choices.length > 0 ? choices : [{ figure, label: '' }];
}
