import type { Name } from '../../engine/marks/mark.ts';

/** The three things that pull the two apart in the essay's account, and what is left. */
export type Theme = 'ideas' | 'history' | 'aims' | 'shared';

/** One issue: its name on the plate, and what each side wants, as nearly as we can in its own terms. */
export interface Issue {
  /** Its id in `interests.csv`, whose columns the words make short. */
  readonly id: string;
  readonly theme: Theme;
  readonly name: string;
  /** What its row stands for, where words may name it. */
  readonly of?: Name;
  readonly kabul: readonly [narrow: string, wide: string];
  readonly islamabad: readonly [narrow: string, wide: string];
}

/**
 * The nine issues of the essay in the order they are told. Ideas: what an Islamic state should be. History: the
 * two issues that are older than either government. Aims: what each wants of the other now, and of others.
 * Shared: the one on which the essay has Pakistan plead Kabul's case. The tenth row of the table, trade, is not in the essay.
 */
export const issues: readonly Issue[] = [
  {
    id: 'ideology',
    theme: 'ideas',
    name: 'Ideology and sharia',
    of: 'term:sharia',
    kabul: ['Of one school with the TTP', 'Of one school of thought with those who want sharia by force'],
    islamabad: ['No armed fight for sharia', 'A constitutional Islamic republic; no armed campaign for sharia'],
  },
  {
    id: 'line',
    theme: 'history',
    name: 'Durand Line',
    of: 'term:durand-line',
    kabul: ['An open question', 'Leave it an open question, as every ruler since 1947 has'],
    islamabad: ['A settled border', 'Treat it as the settled international border'],
  },
  {
    id: 'pashtun',
    theme: 'history',
    name: 'Pashtun question',
    of: 'term:pashtun',
    kabul: ['One people, cut in two', 'One people cut in two; be seen to stand for the nation'],
    islamabad: ['No claim on its lands', 'No claim on Pakistan’s Pashtun lands'],
  },
  {
    id: 'sanctuaries',
    theme: 'aims',
    name: 'TTP havens',
    of: 'group:ttp',
    kabul: ['Keep old allies; mediate', 'Keep faith with old allies, lose none to ISKP; offer to mediate'],
    islamabad: ['Leaders handed over', 'Leaders handed over or expelled, camps cleared, no attacks'],
  },
  {
    id: 'fence',
    theme: 'aims',
    name: 'Fence and crossings',
    kabul: ['None without consent', 'No new fence without consent; easier crossing for families'],
    islamabad: ['Finish it; use the gates', 'Finish the fence; gates, passports, regulated trade'],
  },
  {
    id: 'india',
    theme: 'aims',
    name: 'India',
    of: 'group:india',
    kabul: ['Its aid, and a mission', 'Balance: accept Indian aid and a mission'],
    islamabad: ['No Indian foothold', 'No Indian foothold in Kabul'],
  },
  {
    id: 'america',
    theme: 'aims',
    name: 'US and counter-terrorism',
    kabul: ['No strikes, no presence', 'No foreign strikes, no presence; the Doha pledge and no more'],
    islamabad: ['Army: ties. Khan: no bases', 'Army: rebuild ties, no bases. Khan: no bases at all'],
  },
  {
    id: 'legitimacy',
    theme: 'aims',
    name: 'Control of force',
    kabul: ['Stand up to Pakistan', 'Win standing at home by defying Pakistan; no split in the ranks'],
    islamabad: ['A neighbour in control', 'A neighbour that controls its territory'],
  },
  {
    id: 'recognition',
    theme: 'shared',
    name: 'Recognition, sanctions',
    of: 'term:recognition',
    kabul: ['Recognition, assets back', 'Recognition, frozen assets back, sanctions lifted'],
    islamabad: ['Engage Kabul, free assets', 'The world to engage Kabul and free its assets'],
  },
];
