import { numberWordsOf } from '../engine/marks/languages.ts';

/** A number or a date as words have it. */
export interface NumberSaid {
  /** As it is written: `16 December 2014`, `3,000`, `twelve`. */
  readonly words: string;
  /** A plain number. Absent from a date. */
  readonly value?: number;
  /** As much of a date as is said: `{ day: 16, month: 12 }`. */
  readonly date?: { readonly year?: number; readonly month?: number; readonly day?: number };
}

/** How numbers and dates are found in the words of one language. */
interface Finder {
  readonly all: RegExp;
  readonly months: readonly string[];
  readonly short: Readonly<Record<string, number>>;
  /** Numbers in words, each with its value. */
  readonly small: readonly (readonly [string, number])[];
  readonly tens: readonly (readonly [string, number])[];
}

const finders = new Map<string, Finder>();

function finderFor(language: string): Finder {
  const made = finders.get(language) ?? newFinder(language);
  finders.set(language, made);
  return made;
}

function newFinder(language: string): Finder {
  const months = Array.from({ length: 12 }, (_, i) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, i))));
  const { small: upToTwenty = [], tens: fromTwenty = [], between = [], short = {} } = numberWordsOf(language) ?? {};
  const small = upToTwenty.slice(1).map((name, i) => [name, i + 1] as const);
  const tens = fromTwenty.map((name, i) => [name, 10 * (i + 2)] as const);
  const month = `(?<month>${[...months.map((name) => `${name}|${name.slice(0, 3)}`), ...Object.keys(short)].join('|')})\\.?`;
  const patterns = [
    // 2014-12-16, 2014-12
    '(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)(?:-(?<isoDay>\\d\\d))?',
    // 16 December 2014, 16 December, 21–22 February 2026, December 2014
    `(?:(?<from>\\d{1,2})(?:${['–', '-', ...between.map((word) => ` ${word} `)].join('|')}))?(?<day>\\d{1,2})\\s+${month}(?:\\s+(?<year>\\d{4}))?`,
    `${month}\\s+(?<year>\\d{4})`.replaceAll('?<', '?<of_'),
    // 2,640; 1.5; 84
    '(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)',
    ...(small.length > 0 ? [
      `(?<tens>${names(tens)})(?:-(?<ones>${names(small.slice(0, 9))}))?`,
      // `one` is mostly no number.
      `(?<word>${names(small.slice(1))})`,
    ] : []),
  ].join('|');
  return { all: new RegExp(`(?<![\\p{L}\\d.])(?:${patterns})(?![\\p{L}\\d])`, 'giu'), months, short, small, tens };
}

/** Every number and date in words, in order. Spelled numbers count from two to ninety-nine; what belongs to a name, such as C05, does not. */
export function numbersIn(text: string, language: string): NumberSaid[] {
  const { all, months, short, small, tens } = finderFor(language);
  const monthOf = (name: string): number => (short[name] ?? months.findIndex((one) => one.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1);
  return [...text.replaceAll('\u00a0', ' ').matchAll(all)].flatMap((match): NumberSaid[] => {
    const found = match.groups!;
    const words = match[0];
    if (found['isoYear']) return [{ words, date: dateOf(found['isoYear'], Number(found['isoMonth']), found['isoDay']) }];
    if (found['day']) {
      const [of, year] = [monthOf(found['month']!), found['year']];
      return [...(found['from'] ? [{ words: `${found['from']} ${found['month']}`, date: dateOf(year, of, found['from']) }] : []), { words, date: dateOf(year, of, found['day']) }];
    }
    if (found['of_month']) return [{ words, date: dateOf(found['of_year'], monthOf(found['of_month'])) }];
    const spelt = [valueOf(found['tens'], tens), valueOf(found['ones'], small), valueOf(found['word'], small)];
    if (spelt.some((value) => value !== undefined)) return [{ words, value: spelt.reduce<number>((sum, value) => sum + (value ?? 0), 0) }];
    return [{ words, value: Number(words.replaceAll(',', '')) }];
  });
}

function names(list: readonly (readonly [string, number])[]): string {
  return list.map(([name]) => name).join('|');
}

function valueOf(word: string | undefined, list: readonly (readonly [string, number])[]): number | undefined {
  return list.find(([name]) => name === word?.toLowerCase())?.[1];
}

function dateOf(year: string | undefined, of: number, dayOfMonth?: string): NonNullable<NumberSaid['date']> {
  return { ...(year && { year: Number(year) }), month: of, ...(dayOfMonth && { day: Number(dayOfMonth) }) };
}
