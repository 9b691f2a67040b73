import type { Sample } from '../../engine/testing/goldens.ts';
import type { FenceData } from './from.ts';

export const sample: Sample<FenceData> = {
  data: { kabul: 4, islamabad: 3.6, apart: 2, person: 1.7, built: 233, planned: 843, counted: '2018-12-15' },
};
