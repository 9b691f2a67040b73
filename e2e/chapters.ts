import { readdirSync } from 'node:fs';

/** The chapters that are written; each is a page. */
export const chapters = readdirSync('content/chapters').map((file) => file.replace(/\.mdx$/, '')).sort();
