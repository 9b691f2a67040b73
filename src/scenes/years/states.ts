/** A stretch of years, and what is told along it. */
export interface YearsState {
  readonly title: readonly [narrow: string, wide: string];
  readonly subtitle: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
  /** The axis runs from the beginning of the first day to the beginning of the last, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly tells: 'truce' | 'expulsions';
}

export const states = {
  truce: {
    title: ['A truce, and its end', 'A truce with the Pakistani Taliban, and its end'],
    subtitle: ['The Pakistani Taliban (TTP) and Islamabad, 2022–23', 'The Pakistani Taliban (TTP) and Islamabad. At right: attacks in Pakistan by all groups, and deaths in them'],
    source: ['Dawn; Al Jazeera; PIPS, which counts all groups', 'Sources: Dawn; Al Jazeera; PIPS. What came after a thing was not always caused by it.'],
    from: '2022-01-01',
    to: '2024-01-01',
    tells: 'truce',
  },
  expulsions: {
    title: ['Back from Pakistan, as the UN counts', 'Back from Pakistan, as agencies of the United Nations count'],
    subtitle: ['All counted from mid-September 2023. Bars to scale', 'Every bar counts people from mid-September 2023 to its own date. Bars to scale'],
    source: ['UNHCR; IOM by Amu TV and NT News; others', 'Sources: UNHCR; IOM by way of Amu TV and NT News; Shia Waves; Safir. Counts that add people back from Iran are left out.'],
    from: '2022-01-01',
    to: '2026-05-01',
    tells: 'expulsions',
  },
} as const satisfies Record<string, YearsState>;
