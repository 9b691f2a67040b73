/** Pages of prose to teach with, in the order of the inquiry: words in `content/pages/{name}.mdx`, shown at `/teach/{name}/`. */
export const sheets = ['inquiry', 'organiser', 'model-answer', 'excerpts', 'three-ways'] as const;

export type Sheet = (typeof sheets)[number];

/** Those that students write on. */
export const handouts: readonly Sheet[] = ['organiser', 'excerpts'];
