import type { Box } from '../../engine/geo/shrink.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import type { Mark, Run } from '../../engine/marks/mark.ts';
import { widthOf } from '../../engine/type/width-of.ts';
import { said } from '../../engine/marks/when.ts';
import { sides } from '../../story.ts';
import { axisOf, ends, rulerLine, ticks } from './axis.ts';
import type { Incident, IncidentId, RulerData } from './data.ts';
import { datedRow, drop } from './dated-row.ts';
import { placeInset, type Tie } from './place-inset.ts';

/** What Afghan forces did about fence and gates before the Taliban came back: years down the page, places along the line. */
export function earlier(data: RulerData, frame: Frame): Mark[] {
  const axis = axisOf(frame, data.about, pick(frame, 172, 262));
  const { x, y } = axis;
  const at = (id: IncidentId): number => x(data.incidents[id].spot.share * data.about);
  const levels = clashes.map((_, i) => pick(frame, 202, 294) + i * pick(frame, 34.5, 62.5));
  const last = (...ids: IncidentId[]): number => Math.max(...ids.map((id) => levels[clashes.findIndex((clash) => clash.id === id)]!));
  const box = pick<Box>(frame, { x: 104, y: 42, width: 162, height: 88 }, { x: 204, y: 58, width: 330, height: 146 });
  return [
    ...placeInset(data, box, tiesOf(data, frame), axis, frame),
    ...ticks(axis, 'above'),
    ...ends(axis, y - pick(frame, 10, 14), data.about, frame),
    rulerLine(data.frontier.shares, axis, data.about),
    drop('paktika', at('paktika'), y, last('paktika', 'angoor-ada')),
    drop('torkham', at('torkham'), y, last('torkham', 'mohmand-dara')),
    drop('goshta', at('goshta'), y, last('goshta')),
    ...['paktika', 'torkham', 'goshta'].map((id): Mark => ({ kind: 'circle', key: `place-${id}`, className: 'line-ring', cx: at(id as IncidentId), cy: y, r: pick(frame, 3, 4) })),
    ...clashes.flatMap(({ id, name, ...words }, i) => {
      const incident = data.incidents[id];
      const head: Run[] = [{ text: said(incident.when, frame), className: 'strong' }, { text: `, ${name}`, className: 'strong' }];
      return datedRow(
        {
          id,
          x: at(id),
          y: levels[i]!,
          mark: halfDisc(`clash-${id}`, sides.kabul, at(id), levels[i]!, pick(frame, 6, 9), i + 1, 'level'),
          lines: [head, ...pick(frame, words.narrow, words.wide(incident)).map((text): Run[] => [{ text, className: 'second' }])],
          words: frame.margin,
          wordsEnd: frame.margin + widthOf(head.map(({ text }) => text).join(''), 'sans-strong', pick(frame, 12.5, 15)),
          order: i + 1,
        },
        frame,
      );
    }),
  ];
}

function tiesOf({ incidents }: RulerData, frame: Frame): Tie[] {
  return [
    { id: 'paktika', name: 'Angoor Ada', of: 'place:angoor-ada', ...incidents.paktika.spot, nameAt: pick(frame, [-11, 0], [-17, 0]), anchor: 'end', turn: 0.6 },
    { id: 'torkham', name: 'Torkham', of: 'place:torkham', ...incidents.torkham.spot, nameAt: pick(frame, [12, 13], [18, 16]), anchor: 'start', turn: 0.7 },
    { id: 'goshta', name: 'Goshta', of: 'place:goshta', ...incidents.goshta.spot, nameAt: pick(frame, [11, -3], [17, -4]), anchor: 'start', turn: 0.7 },
  ];
}

/** Each clash in its own words; the wide frame has room for what was claimed and for the dead, with who counts them. */
const clashes: readonly { id: IncidentId; name: string; narrow: readonly string[]; wide: (incident: Incident) => readonly string[] }[] = [
  {
    id: 'paktika',
    name: 'Paktika',
    narrow: ['fence torn down, Kabul said'],
    wide: () => ['Kabul says its soldiers tore down a new fence;', 'Pakistan denies there was one'],
  },
  {
    id: 'goshta',
    name: 'Goshta',
    narrow: ['Afghan forces destroy a gate'],
    wide: ({ killed }) => ['Afghan forces destroy a gate Pakistan had built;', `${dead(killed)} Afghan border policeman killed (Reuters)`],
  },
  {
    id: 'angoor-ada',
    name: 'Angoor Ada',
    narrow: ['soldiers clash over a gate'],
    wide: () => ['Afghan and Pakistani soldiers clash over a gate;', 'casualties on both sides (RFE/RL)'],
  },
  {
    id: 'torkham',
    name: 'Torkham',
    narrow: ['days of fire over a gate'],
    wide: ({ killed }) => ['days of fighting over a gate Pakistan is building;', `${killed?.[0]} killed (Reuters), at least ${killed?.[1]} (AFP)`],
  },
  {
    id: 'mohmand-dara',
    name: 'near Torkham',
    narrow: ['fence work blocked'],
    wide: ({ killed }) => ['Afghan border police block fence work;', `${dead(killed)} of them killed, the governor’s office says`],
  },
];

function dead(killed: Incident['killed']): string {
  if (!killed || killed[0] !== killed[1]) throw new Error('This label needs one count of the dead.');
  return String(killed[0]);
}
