import { getEntry, type CollectionEntry } from 'astro:content';
import Boxes from './Boxes.astro';
import Evidence from './Evidence.astro';
import LessonCare from './LessonCare.astro';
import Organiser from './Organiser.astro';
import Rests from './Rests.astro';
import Retold from './Retold.astro';
import type { Sheet } from './sheets.ts';

/** What the prose of pages to teach with names besides plain words. */
export const sheetComponents = { Boxes, Evidence, LessonCare, Organiser, Rests, Retold };

/** The words of such a page, and what its head says. */
export async function sheetEntry(name: Sheet): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', name);
  if (!entry) throw new Error(`There is no page "${name}" in content/pages.`);
  return entry;
}
