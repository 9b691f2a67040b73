import type { Sample } from '../../engine/testing/goldens.ts';
import type { ForkData } from './from.ts';

export const sample: Sample<ForkData> = {
  data: {
    warned: '2022-04-24',
    record: [
      { key: 'truce', date: '2022-06', height: -0.2, quoted: false },
      { date: '2024-03-18', height: 0.46, quoted: false },
      { key: 'battle', date: '2025-10-11', height: 0.84, quoted: false },
      { key: 'war', date: '2026-02-27', height: 1, quoted: false },
      { key: 'autumn', date: '2026-09-21', height: 0.62, quoted: true },
    ],
  },
};
