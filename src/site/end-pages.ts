/** The pages behind the story, in the order of menu and foot: paths in the site. Their links are `menu` of the interface. */
export const endPages = ['claims', 'sources', 'who', 'explore', 'glossary', 'method', 'teach', 'corrections', 'use', 'accessibility', 'about'] as const;
