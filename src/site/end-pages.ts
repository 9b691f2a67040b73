/** The pages behind the story, in the order of menu and foot: path in the site and the words of the link. */
export const endPages = [
  ['claims/', 'All claims'],
  ['sources/', 'All sources'],
  ['who/', 'Who is who'],
  ['explore/', 'Explore the data'],
  ['glossary/', 'Glossary'],
  ['method/', 'Method'],
  ['teach/', 'For teachers'],
  ['corrections/', 'Corrections'],
  ['use/', 'Embed, cite, reuse'],
  ['about/', 'About'],
] as const satisfies readonly (readonly [path: string, words: string])[];
