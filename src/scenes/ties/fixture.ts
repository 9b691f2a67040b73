import type { TiesData } from './data.ts';

/** Six actors and eight ties as they stood in spring 2026. */
export const tiesFixture: TiesData = {
  shares: Array.from({ length: 17 }, (_, i) => i / 16),
  actors: [
    { id: 'afg-taliban', name: 'Afghan Taliban', side: 'kabul' },
    { id: 'haqqani', name: 'Haqqani network', side: 'kabul' },
    { id: 'al-qaeda', name: 'al-Qaeda', side: 'neither' },
    { id: 'ttp', name: 'Pakistani Taliban (TTP)', side: 'neither' },
    { id: 'pak-army', name: 'Pakistan’s army', side: 'islamabad' },
    { id: 'hgb', name: 'Hafiz Gul Bahadur group', side: 'neither' },
  ],
  ties: [
    { id: 'r02', from: 'afg-taliban', to: 'ttp', certainty: 'disputed' },
    { id: 'r04', from: 'ttp', to: 'pak-army', certainty: 'stated' },
    { id: 'r08', from: 'hgb', to: 'pak-army', certainty: 'stated' },
    { id: 'r09', from: 'hgb', to: 'haqqani', certainty: 'stated' },
    { id: 'r10', from: 'hgb', to: 'al-qaeda', certainty: 'disputed' },
    { id: 'r11', from: 'hgb', to: 'ttp', certainty: 'disputed' },
    { id: 'r12', from: 'haqqani', to: 'al-qaeda', certainty: 'stated' },
    { id: 'r13', from: 'haqqani', to: 'afg-taliban', certainty: 'stated' },
  ],
};
