import { utcDay, utcFormat } from 'd3';

const forms = { full: '%-d %B %Y', 'day-month': '%-d %B', short: '%-d %b', 'short-year': '%-d %b %Y', month: '%B %Y' } as const;

type Form = keyof typeof forms;

/** An ISO date as it stands in a picture: `14 April 2022`, `14 April`, `14 Apr`, `14 Apr 2022`, `April 2022`. */
export function written(iso: string, how: Form): string {
  return kept(utcFormat(forms[how])(midnight(iso)));
}

/** The night that begins on a day: `21–22 Feb`. */
export function writtenNight(iso: string): string {
  const evening = midnight(iso);
  return kept(`${utcFormat('%-d')(evening)}–${utcFormat(forms.short)(utcDay.offset(evening, 1))}`);
}

function midnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** A no-break space keeps day and month together wherever the words are wrapped or copied. */
function kept(words: string): string {
  return words.replace(/ /g, '\u00a0');
}
