import { say } from '../../site/say.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** One year as one counter has it. */
export interface CountedYear {
  readonly year: number;
  readonly attacks?: number | undefined;
  readonly killed?: number | undefined;
  readonly note: string;
  readonly sources: readonly string[];
}

/** One counter's years. Two series must never share an axis. */
export interface Counter {
  readonly id: string;
  /** As the table has it. */
  readonly short: string;
  readonly name: string;
  /** What is counted, which is never the same. */
  readonly counts: string;
  readonly years: readonly CountedYear[];
}

/** In which order they are told, by their id; the table has them in capitals. */
const counters = ['pips', 'picss', 'crss', 'gti', 'satp'] as const;

/** Every count of violence in Pakistan by year that the site has, one counter after another. */
export function countsOfViolence(): Counter[] {
  const { attacks, ucdpYears } = siteLibrary();
  const told = counters.map((id) => {
    const years = attacks.filter(({ series }) => series.toLowerCase().startsWith(id));
    return { ...named(id), short: years[0]!.series, years };
  });
  const ucdp = ucdpYears.map(({ year, best, low, high, sources }) => ({ year, killed: best, note: say('attacks.estimate', { low, high }), sources }));
  return [...told, { ...named('ucdp'), short: 'UCDP', years: ucdp }];
}

function named(id: string): Pick<Counter, 'id' | 'name' | 'counts'> {
  return { id, name: say(`counter.${id}`), counts: say(`counted.${id}`) };
}
