import { numberWordsOf } from './languages.ts';

/** How a number or a date is put into words. */
export const formatNames = ['number', 'words', 'Words', 'percent', 'km', 'year', 'date', 'short-date', 'day', 'day-month', 'short-day-month', 'short-month', 'month-year', 'short-month-year'] as const;
export type FormatName = (typeof formatNames)[number];

/** A number, or a date as an ISO string as exact as it is known, in words. Throws where a format asks for more than is known. */
export type Format = (value: number | string, as?: FormatName) => string;

/**
 * The formats of a language, a BCP 47 tag such as `en-GB`: the one place where numbers and dates become words.
 * Without a name, numbers are grouped (2,640), dates whole (16 April 2022) and other strings left alone. A date that
 * is known to the month or year only is never made more exact.
 */
export function formats(language: string): Format {
  if (!made.has(language)) made.set(language, formatsOf(language));
  return made.get(language)!;
}

/** By language: asked for at every word of a page, and what it makes takes longer to make than to use. */
const made = new Map<string, Format>();

function formatsOf(language: string): Format {
  const number = new Intl.NumberFormat(language);
  const dates = new Map<string, Intl.DateTimeFormat>();
  return (value, as) => {
    if (typeof value === 'number') return joined(ofNumber(value, as ?? 'number'));
    if (!as && !/^\d{4}-\d\d(-\d\d)?$/.test(value)) return value;
    return ofDate(value, as ?? 'date');
  };

  function ofNumber(value: number, as: FormatName): string {
    switch (as) {
      case 'number':
        return number.format(value);
      case 'words':
        return spelled(value, language) ?? number.format(value);
      case 'Words':
        return capital(spelled(value, language) ?? number.format(value));
      case 'percent':
        return new Intl.NumberFormat(language, { style: 'unit', unit: 'percent' }).format(value);
      case 'km':
        return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(value);
      case 'year':
        return new Intl.NumberFormat(language, { useGrouping: false }).format(value);
      default:
        throw new Error(`${value} is a number, which has no "${as}"`);
    }
  }

  function ofDate(value: string, as: FormatName): string {
    if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) throw new Error(`"${value}" is no date, which "${as}" asks for`);
    const wanted = partsOf[as];
    if (!wanted) throw new Error(`"${value}" is a date, which has no "${as}"`);
    const known = (['year', 'month', 'day'] as const).slice(0, value.split('-').length);
    const parts = Object.entries(wanted).filter(([part]) => (known as readonly string[]).includes(part));
    if (parts.length === 0 || (parts.length < Object.keys(wanted).length && !('year' in wanted))) throw new Error(`"${value}" is known to the ${known.at(-1)} only; "${as}" asks for more`);
    const key = parts.map((part) => part.join()).join();
    if (!dates.has(key)) dates.set(key, new Intl.DateTimeFormat(language, { ...Object.fromEntries(parts), timeZone: 'UTC' }));
    const format = dates.get(key)!;
    // The day never parts from its month at the end of a line.
    return format.formatToParts(new Date(value)).map(({ type, value: text }, i, all) => (type === 'literal' && text === ' ' && all[i - 1]!.type === 'day' ? '\u00a0' : text)).join('');
  }
}

/** Every format knows what it asks of a date; those without are for numbers. */
const partsOf: Readonly<Partial<Record<FormatName, Intl.DateTimeFormatOptions>>> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  'short-date': { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
  'short-day-month': { day: 'numeric', month: 'short' },
  'short-month': { month: 'short' },
  'month-year': { month: 'long', year: 'numeric' },
  'short-month-year': { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A whole number up to twenty in words; nothing where it is larger or the language has no list. */
export function spelled(value: number, language: string): string | undefined {
  return numberWordsOf(language)?.small[value];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number never parts from its unit. */
function joined(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
