import { smallFrontier } from '../small-frontier.ts';
import type { ForecastsData } from './data.ts';

export const fixture: ForecastsData = {
  shares: smallFrontier.shares,
  forecasts: [
    {
      id: 'open-war',
      essay: 'Open conflict is unlikely, though it can be imagined',
      essayShort: 'Open conflict: unlikely, though possible',
      outcome: 'partly',
      finding: 'Possible held; unlikely did not',
      record: 'A week of fighting in October 2025; on 27 February 2026 Pakistan’s minister spoke of open war. The essay had named the trigger: the army deciding that only force would do.',
      recordShort: 'A week of battle in October 2025; “open war” on 27 February 2026',
    },
    {
      id: 'brinkmanship',
      essay: 'Even if the guns stay silent, brinkmanship would freeze diplomacy',
      essayShort: 'Short of war, brinkmanship freezes talks',
      outcome: 'partly',
      finding: 'Partly',
      record: 'The guns did not stay silent. Diplomacy moved in fits: a thaw in May 2025, a truce at Doha that October, then rounds without a deal.',
      recordShort: 'Guns not silent; a thaw, a truce, then rounds without a deal',
    },
    {
      id: 'fence',
      essay: 'If the Taliban and the TTP go on wrecking the fence, ties will worsen',
      essayShort: 'Taliban and TTP wrecking the fence worsens ties',
      outcome: 'not-found',
      finding: 'Joint action not found',
      record: 'Friction over the fence was real early on. No source we found shows the two acting together, and later quarrels name havens and strikes instead.',
      recordShort: 'Early friction was real; later quarrels name havens, strikes',
    },
    {
      id: 'hardening',
      essay: 'Strikes on the havens may harden Kabul',
      essayShort: 'Strikes may harden Kabul',
      outcome: 'not-proven',
      finding: 'Fits; not proven',
      record: 'After the strikes of 2024 Kabul fired back, and later it launched offensives. But it also mediated a truce in 2022, and other things changed too: what moved it is not shown.',
      recordShort: 'From 2024 Kabul fired back; other things changed too',
    },
    {
      id: 'no-remedy',
      essay: 'The line and the havens have no quick remedy',
      essayShort: 'The line and the havens: no quick remedy',
      outcome: 'held',
      finding: 'Held',
      record: 'A truce, expulsions, strikes, mediators and a fence claimed to be 94% built: neither was settled by April 2026.',
      recordShort: 'Neither was settled by April 2026',
    },
  ],
};
