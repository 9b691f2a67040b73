import { utcFormat } from 'd3';

const [full, dayMonth, short, shortYear] = ['%-d %B %Y', '%-d %B', '%-d %b', '%-d %b %Y'].map((form) => utcFormat(form)) as [Writer, Writer, Writer, Writer];

type Writer = (date: Date) => string;

/** An ISO date as it stands in a picture: `14 April 2022`, `14 April`, `14 Apr`, `14 Apr 2022`. */
export function written(iso: string, how: 'full' | 'day-month' | 'short' | 'short-year'): string {
  const writers = { full, 'day-month': dayMonth, short, 'short-year': shortYear };
  // A no-break space keeps day and month together wherever the words are wrapped or copied.
  return writers[how](new Date(`${iso}T00:00:00Z`)).replace(/ /g, '\u00a0');
}
