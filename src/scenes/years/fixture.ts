import { smallFrontier } from '../small-frontier.ts';
import type { YearsData } from './data.ts';

const since = '2023-09-15';

export const fixture: YearsData = {
  shares: smallFrontier.shares,
  truce: { since: '2022-06', until: '2022-11-28' },
  attacks: [
    { year: 2021, attacks: 207, killed: 335 },
    { year: 2022, attacks: 262, killed: 419 },
    { year: 2023, attacks: 306, killed: 693 },
    { year: 2024, attacks: 521, killed: 852 },
  ],
  order: '2023-10-03',
  running: [
    { id: 'returns-2023-11', since: '2023-09', asOf: '2023-11-27', people: 400000, told: 'at least 400,000', counter: 'UN' },
    { id: 'returns-2024-06', since, asOf: '2024-06', people: 639000, told: '639,000', counter: 'IOM' },
    { id: 'returns-2024-10', since, asOf: '2024-10-31', people: 758000, told: 'over 758,000', counter: 'UNHCR' },
    { id: 'returns-2025-04', since, asOf: '2025-04-05', people: 861763, told: '861,763', counter: 'IOM' },
  ],
  window: { id: 'returns-2025-10', since: '2025-04-01', asOf: '2025-10-04', people: 472000, told: '472,000', counter: 'UNHCR' },
};
