import type { Sample } from '../../engine/testing/goldens.ts';
import type { CountsData } from './from.ts';

export const sample: Sample<CountsData> = {
  data: (state) =>
    state === 'october-2025'
      ? { fighters: { admitted: 9, claimed: 200 }, soldiers: { admitted: 23, claimed: 58 }, civilians: 50, date: '2025-10-12', until: '2025-10-17' }
      : { fighters: { admitted: 8, claimed: 274 }, soldiers: { admitted: 12, claimed: 55 }, civilians: 42, date: '2026-02-27', until: '2026-03-02' },
};
