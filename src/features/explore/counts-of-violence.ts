import { siteLibrary } from '../../site/content.ts';

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

const counters = [
  { id: 'pips', short: 'PIPS', name: 'Pak Institute for Peace Studies', counts: 'Attacks it classes as terrorist, and the people killed in them.' },
  { id: 'picss', short: 'PICSS', name: 'Pakistan Institute for Conflict and Security Studies', counts: 'Attacks by militants, and the people killed in them, where it says so.' },
  { id: 'crss', short: 'CRSS', name: 'Center for Research and Security Studies', counts: 'Everybody killed in violence, militants among them; no series of attacks.' },
  { id: 'gti', short: 'GTI (IEP)', name: 'Global Terrorism Index, Institute for Economics & Peace', counts: 'Attacks and deaths it classes as terrorism; later editions restate earlier years.' },
  { id: 'satp', short: 'SATP', name: 'South Asia Terrorism Portal', counts: 'Civilians and security forces killed; militants are left out here.' },
] as const;

/** Every count of violence in Pakistan by year that the site has, one counter after another. */
export function countsOfViolence(): Counter[] {
  const { attacks, ucdpYears } = siteLibrary();
  const told = counters.map((counter) => ({ ...counter, years: attacks.filter(({ series }) => series === counter.short) }));
  const ucdp = ucdpYears.map(({ year, best, low, high, sources }) => ({ year, killed: best, note: `best estimate; between ${low} and ${high}`, sources }));
  return [...told, { id: 'ucdp', short: 'UCDP', name: 'Uppsala Conflict Data Program', counts: 'Deaths of all sides in organised violence, as a best estimate: soldiers, fighters and civilians.', years: ucdp }];
}
