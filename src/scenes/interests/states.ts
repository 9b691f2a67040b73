import type { Theme } from './issues.ts';

export interface InterestsState {
  readonly title: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
  /** Themes whose rows stand as far apart as the sides do, with what each side wants. The rows of the others hold together, without words. */
  readonly told: readonly Theme[];
  /** The themes the picture is about; the words of the other told rows step back. */
  readonly now: readonly Theme[];
}

const everything: readonly Theme[] = ['ideas', 'history', 'aims', 'shared'];

export const states = {
  'same-side': {
    title: ['Seen from 2021: two allies, nine issues', 'Seen from 2021: two allies, nine issues'],
    source: ['The view many held in August 2021; issues: the essay', 'The view many held in August 2021. The nine issues are drawn from the essay.'],
    told: [],
    now: [],
  },
  ideas: {
    title: ['What pulls them apart: ideas', 'What pulls them apart: ideas'],
    source: ['Essay; USIP; Stanford. Kinds of distance, no measure', 'Sources: the essay; USIP; Stanford Mapping Militants; Al Jazeera. How far apart is a kind, not a measure.'],
    told: ['ideas'],
    now: ['ideas'],
  },
  history: {
    title: ['What pulls them apart: history', 'What pulls them apart: history'],
    source: ['Essay; APP; India Narrative; IPS. Kinds, no measure', 'Sources: the essay; APP by way of UrduPoint; India Narrative; The Nation; IPS. How far apart is a kind, not a measure.'],
    told: ['ideas', 'history'],
    now: ['history'],
  },
  aims: {
    title: ['What pulls them apart: aims', 'What pulls them apart: aims'],
    source: ['Essay; USIP, Dawn, TRT. Dotted: local deals', 'Sources: the essay; USIP, Dawn, TRT World and others. Apart, partly, together: three kinds, not a measure. Dotted: local deals.'],
    told: ['ideas', 'history', 'aims'],
    now: ['aims'],
  },
  advocacy: {
    title: ['The one row that holds', 'The one row that holds: Pakistan pleads Kabul’s case'],
    source: ['Dawn; Republic World; Asianet, citing Dawn', 'Sources: Asianet Newsable, citing Dawn, October 2021; Republic World, December 2021; Dawn, January 2022.'],
    told: everything,
    now: ['shared'],
  },
  trapped: {
    title: ['Nine issues; one still shared', 'Nine issues, and the one they still share'],
    source: ['Essay; USIP, Dawn, TRT. Three kinds, not a measure', 'Sources: the essay; USIP, Dawn, TRT World and others. Apart, partly, together: three kinds, not a measure. Dotted: local deals.'],
    told: everything,
    now: everything,
  },
} as const satisfies Record<string, InterestsState>;
