import type { Rows } from '../from/rows.ts';

/** Who waits at the gate, and when two queues were seen that nobody counted. Dates are as exact as they are known. */
export interface GateData {
  readonly date: string;
  readonly pupils: number;
  /** The mother and her children. */
  readonly family: number;
  readonly khost: string;
  readonly islamabad: string;
}

/** The state takes only its own rows: those at the gate, or the two queues. */
export function from(rows: Rows, state: string): GateData {
  const none = { date: '', pupils: 0, family: 0, khost: '', islamabad: '' };
  if (state === 'two-queues') return { ...none, khost: rows.of('people', 'queue-khost-2022').date, islamabad: rows.of('people', 'queue-islamabad-2026').date };
  const { people: pupils = 0, date } = rows.of('people', 'gate-pupils-2017');
  const { people: family = 0 } = rows.of('people', 'gate-mother-2017');
  return { ...none, date, pupils, family };
}
