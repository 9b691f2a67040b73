import type { Sample } from '../../engine/testing/goldens.ts';
import type { TiesData } from './from.ts';

export const sample: Sample<TiesData> = {
  data: (state) =>
    state === 'gul-bahadur'
      ? {
          ties: [
            { to: 'pak-army', disputed: false, war: true },
            { to: 'haqqani', disputed: false, war: false },
            { to: 'al-qaeda', disputed: true, war: false },
            { to: 'ttp', disputed: true, war: false },
          ],
          firstTruce: '',
          lastTruce: '',
        }
      : { ties: [], firstTruce: '2021-11-09', lastTruce: '2022-06-02' },
};
