import type { Sample } from '../../engine/testing/goldens.ts';
import type { InterestsData } from './from.ts';

export const sample: Sample<InterestsData> = {
  data: {
    alignments: { ideology: 'apart', line: 'apart', pashtun: 'apart', sanctuaries: 'apart', fence: 'deals', india: 'apart', america: 'partly', legitimacy: 'apart', recognition: 'together' },
    ceasefire: '2021-02',
    removed: '2022-04-10',
    lost: 318,
  },
};
