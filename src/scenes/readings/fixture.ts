import type { ReadingsData } from './data.ts';

/** The truces of late 2021 and mid-2022. */
export const readingsFixture: ReadingsData = {
  shares: Array.from({ length: 17 }, (_, i) => i / 16),
  truces: [new Date('2021-11-09'), new Date('2022-06-02')],
};
