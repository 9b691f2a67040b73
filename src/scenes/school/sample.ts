import type { Sample } from '../../engine/testing/goldens.ts';
import type { SchoolData } from './from.ts';

export const sample: Sample<SchoolData> = {
  data: { lowest: 141, highest: 150, date: '2014-12-16' },
};
