import type { FactionsData } from './data.ts';

/** The factions and the counts of freed prisoners as they stood in spring 2026. */
export const factionsFixture: FactionsData = {
  shares: Array.from({ length: 17 }, (_, i) => i / 16),
  founded: new Date('2007-12-14'),
  kabulFalls: new Date('2021-08-15'),
  factions: [
    { id: 'jua', name: 'Jamaat-ul-Ahrar', from: 'ttp', groups: 1, left: new Date('2014'), leftUntil: null, back: new Date('2020-08-17') },
    { id: 'hua', name: 'Hizb-ul-Ahrar', from: 'jua', groups: 1, left: new Date('2017'), leftUntil: null, back: new Date('2020-08-17') },
    { id: 'iskp', name: 'Islamic State – Khorasan Province (ISKP)', from: 'ttp', groups: 1, left: new Date('2014-10'), leftUntil: new Date('2015-01'), back: null },
    { id: 'splinters', name: 'splinters', from: 'ttp', groups: 17, left: null, leftUntil: null, back: new Date('2022-05') },
  ],
  freed: [
    { id: 'freed-dpa', date: new Date('2021-08-15'), by: 'afghanistan', people: null, asTold: 'several hundred', speaker: 'the news agency dpa' },
    { id: 'freed-sputnik', date: new Date('2021-08-15'), by: 'afghanistan', people: 700, asTold: 'over 700', speaker: 'Sputnik, citing Pakistani sources' },
    { id: 'freed-tweet', date: new Date('2021-08-15'), by: 'afghanistan', people: 2300, asTold: '2,300', speaker: 'a journalist, on Twitter' },
    { id: 'freed-afp', date: new Date('2021-12-09'), by: 'pakistan', people: 100, asTold: 'up to 100', speaker: 'unnamed Pakistani officials, to AFP' },
    { id: 'freed-rfe-rl', date: new Date('2022-02'), by: 'pakistan', people: 46, asTold: '46', speaker: 'a journalist of RFE/RL; the TTP confirmed it' },
  ],
};
