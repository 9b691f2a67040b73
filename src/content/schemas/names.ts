import { z } from 'astro/zod';
import { record } from './record.ts';
import { kebab, oneOf, sentenceUpTo, words } from './kinds.ts';

const also = z.array(words('another spelling or name'), { error: 'a list of other spellings or names' }).optional();

/** A place as the pages and pictures call it. */
export const placeName = record({
  /** Joins the name to `content/data/places.csv` and to `<Place id>`. */
  id: kebab('the name of the place'),
  /** The one spelling we print. */
  name: words('the spelling we print'),
  /** Spellings a reader may search for. */
  also,
  /** `Afghanistan`, `Pakistan`, ... or both where the place stands on the line. */
  country: words('the country, or both where the place stands on the line'),
  /** Why its position or name is disputed, in one sentence. Leave out when it is not. */
  disputed: words('why it is disputed').optional(),
});

/** A group, a force or a government. */
export const groupName = record({
  /** Joins the name to the tables and to `<Group id>`. */
  id: kebab('the name of the group'),
  /** The one spelling we print. */
  name: words('the spelling we print'),
  /** Other names and abbreviations. */
  also,
  /** On which side of the line pictures place it. Says nothing of blame. */
  side: oneOf(['kabul', 'islamabad', 'neither']),
  /** One neutral sentence. */
  line: sentenceUpTo(40, 'one neutral sentence'),
});

/** A person. */
export const personName = record({
  /** Joins the name to the tables. */
  id: kebab('the name of the person'),
  /** The one spelling we print. */
  name: words('the spelling we print'),
  /** Other spellings. */
  also,
  /** Office and its dates, as far as the story needs them. */
  role: words('the office and its dates'),
});

/** `content/names.yaml`: one spelling for each name. */
export const names = record({
  /** Every place the story names. */
  places: z.array(placeName, { error: 'a list of places' }),
  /** Every group, force and government. */
  groups: z.array(groupName, { error: 'a list of groups' }),
  /** Every person. */
  people: z.array(personName, { error: 'a list of people' }),
});

export type PlaceName = z.infer<typeof placeName>;
export type GroupName = z.infer<typeof groupName>;
export type PersonName = z.infer<typeof personName>;
export type Names = z.infer<typeof names>;
