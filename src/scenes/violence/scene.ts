import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { diagram, type Strips } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { attackColumns, attackNumbers } from './attacks.ts';
import type { ViolenceData } from './data.ts';
import { datesOf2014, kabulFalls } from './dates.ts';
import { bandName, deathsCurve, deathsNumbers } from './deaths.ts';
import { grid, yearAxis } from './grid.ts';
import { midYear, scalesOf } from './scales.ts';
import { states, type State } from './states.ts';

/** The line as the curve of deaths in Pakistan, alone and above the attacks. Two counts never share an axis. */
export const violence: Scene<ViolenceData, State> = { name: 'violence', states, draw };

function draw(data: ViolenceData, state: State, frame: Frame): Drawing {
  return state.panels === 1 ? crackdown(data, state, frame) : theTurn(data, state, frame);
}

function crackdown(data: ViolenceData, state: State, frame: Frame): Drawing {
  const scales = scalesOf(data, state, frame);
  const [first, last] = [data.deaths[0]!.year, data.deaths.at(-1)!.year];
  const strips: Strips = {
    title: ['The offensive came before the school', 'The offensive began before the school, and grew after it'],
    source: [
      `UCDP country-year v25.1, ${first}–${last}, CC BY 4.0`,
      `Source: Uppsala Conflict Data Program, country-year v25.1, ${first}–${last}, CC BY 4.0. Each year’s total stands at mid-year.`,
    ],
  };
  return diagram(strips, frame, [
    ...named('term:ucdp', [heading('deaths-heading', 'second', pick(frame, 'Deaths on all sides in Pakistan, a year', 'Deaths of soldiers, fighters and civilians in organised violence in Pakistan, a year'), pick(frame, 52, 70))]),
    ...grid('deaths', scales.deaths, 2000, scales),
    ...yearAxis(first, last, scales.deaths(0), scales, frame, midYear),
    ...datesOf2014(data, scales, frame),
    ...named('term:ucdp', [...deathsCurve(data, scales, state), ...deathsNumbers(data, scales, state, frame), bandName(data, scales, frame)]),
  ]);

  function heading(key: string, className: string, words: string, y: number): Mark {
    return { kind: 'text', key, className, x: frame.margin, y, anchor: 'start', runs: [{ text: words }] };
  }
}

function theTurn(data: ViolenceData, state: State, frame: Frame): Drawing {
  const scales = scalesOf(data, state, frame);
  const [first, lastDeaths, firstAttacks, last] = [data.deaths[0]!.year, data.deaths.at(-1)!.year, data.attacks[0]!.year, data.attacks.at(-1)!.year];
  const strips: Strips = {
    title: 'After 2020 both counts climb',
    source: [
      `UCDP v25.1 (to ${lastDeaths}); PIPS (to ${last}). Never one axis`,
      `Sources: UCDP v25.1 (${first}–${lastDeaths}, CC BY 4.0); PIPS (${firstAttacks}–${last}). Two counts, two scales: not to be compared.`,
    ],
  };
  return diagram(strips, frame, [
    ...named('term:ucdp', [heading('deaths-heading', pick(frame, 'Deaths on all sides', 'Deaths on all sides in organised violence'), 'UCDP', pick(frame, 54, 74))]),
    ...named('term:pips', [heading('attacks-heading', pick(frame, 'Militant attacks', 'Militant attacks of every kind in Pakistan'), 'PIPS', pick(frame, 216, 352))]),
    ...grid('deaths', scales.deaths, 4000, scales),
    ...grid('attacks', scales.attacks, 1000, scales),
    ...yearAxis(first, last, scales.attacks(0), scales, frame, midYear),
    ...kabulFalls(data, scales, frame),
    ...named('term:ucdp', deathsCurve(data, scales, state)),
    ...named('term:pips', attackColumns(data, scales, frame)),
    ...named('term:ucdp', deathsNumbers(data, scales, state, frame)),
    ...named('term:pips', attackNumbers(data, scales, frame)),
  ]);

  function heading(key: string, words: string, counter: string, y: number): Mark {
    return { kind: 'text', key, className: '', x: frame.margin, y, anchor: 'start', runs: [{ text: words, className: 'strong' }, { text: ` · ${counter}`, className: 'second' }] };
  }
}
