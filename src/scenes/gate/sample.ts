import type { Sample } from '../../engine/testing/goldens.ts';
import type { GateData } from './from.ts';

export const sample: Sample<GateData> = {
  data: { date: '2017-03', pupils: 40, family: 4, khost: '2022-04', islamabad: '2026-02-06' },
};
