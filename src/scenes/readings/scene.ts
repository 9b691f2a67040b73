import { utcFormat } from 'd3';
import type { Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { diagram, type Strips } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { ReadingsData } from './data.ts';
import { network, type Box } from './network.ts';
import { states, type Reading, type State } from './states.ts';
import { wordsOf } from './words.ts';

const strips: Strips = {
  title: 'Why does Kabul not act?',
  source: ['The essay (C16); USIP; Dawn. Readings, not findings', 'Sources: the essay (C16); USIP, January 2022; Dawn, January 2022. Two readings of the same ties, not findings.'],
};

const month = utcFormat('%B\u00a0%Y');

/** Two readings of the same ties: Kabul cannot act, or will not. What neither may leave out stands below both. */
export const readings: Scene<ReadingsData, State> = { name: 'readings', states, draw };

function draw(data: ReadingsData, { shown }: State, frame: Frame): Drawing {
  return diagram(strips, frame, frame.name === 'narrow' ? narrow(data, shown, frame) : wide(data, shown, frame));
}

/** One reading at a time under both names, the shown one underlined. */
function narrow(data: ReadingsData, shown: Reading, frame: Frame): Mark[] {
  const box: Box = { kabul: 49, commanders: 152, ttp: 256, middle: 174, spread: 56, prefix: '' };
  const { says, record } = wordsOf(shown, frame);
  const half = (frame.width - 2 * frame.margin) / 2;
  return [
    ...(['cannot', 'will-not'] as const).flatMap((reading, i): Mark[] => {
      const left = frame.margin + i * half;
      return [
        { kind: 'text', key: `head-${reading}`, className: reading === shown ? 'side' : 'side second', x: left + half / 2, y: 53, anchor: 'middle', runs: [{ text: wordsOf(reading, frame).head }] },
        underline(reading, shown, left, 61, half),
      ];
    }),
    ...upright(data, box.ttp, 90, 250, [7, 4]),
    ...network(shown, box, true, frame),
    ...label('says', says, { x: frame.margin, y: 277, lineHeight: 15.5, order: 1 }),
    ...label('record', record, { x: frame.margin, y: 312, lineHeight: 15, className: 'second', order: 2 }),
    ...named('term:ceasefire', label('truces', ['Both must explain this: Kabul brokered truces in', `${spoken(data.truces)}.`], { x: frame.margin, y: 349, lineHeight: 15, className: 'strong' })),
  ];
}

/** Both readings above one another along the one line, the shown one in full. */
function wide(data: ReadingsData, shown: Reading, frame: Frame): Mark[] {
  const text = 448;
  const right = frame.width - frame.margin;
  return [
    ...upright(data, 356, 88, 516, [9, 5]),
    ...(['cannot', 'will-not'] as const).flatMap((reading, i): Mark[] => {
      const middle = 182 + i * 232;
      const full = reading === shown;
      const { head, says, record } = wordsOf(reading, frame);
      return [
        ...network(reading, { kabul: 60, commanders: 206, ttp: 356, middle, spread: 68, prefix: `${reading}-` }, full, frame),
        { kind: 'text', key: `head-${reading}`, className: full ? 'head' : 'head second', x: text, y: middle - 56, anchor: 'start', runs: [{ text: head }] },
        underline(reading, shown, text, middle - 44, right - text),
        ...label(`${reading}-says`, says, { x: text, y: middle - 16, lineHeight: 20, className: full ? 'roomy' : 'roomy second' }),
        ...label(`${reading}-record`, record, { x: text, y: middle + 56, lineHeight: 18, className: 'second' }),
      ];
    }),
    { kind: 'rule', key: 'truces-rule', className: 'hair', x1: frame.margin, y1: 546, x2: right, y2: 546 },
    ...named('term:ceasefire', label('truces', [`Both must explain this: Kabul brokered truces in ${spoken(data.truces)}.`], { x: frame.margin, y: 576, lineHeight: 20, className: 'strong roomy' })),
  ];
}

function underline(reading: Reading, shown: Reading, x: number, y: number, width: number): Mark {
  const chosen = reading === shown;
  return { kind: 'rect', key: `head-${reading}-line`, className: chosen ? 'fill ink' : 'fill second', x, y: chosen ? y - 1 : y, width, height: chosen ? 2.5 : 1 };
}

/** The frontier, upright and dashed: Kabul and its commanders to its left, the TTP on it. */
function upright({ shares }: ReadingsData, x: number, top: number, bottom: number, dash: readonly [number, number]): Mark[] {
  const points = laidAlong(shares, [
    [x, bottom],
    [x, top],
  ]);
  return [
    lineMark(points, { dash }),
    { kind: 'text', key: 'side-kabul', className: 'second', x: x - 10, y: top - 7, anchor: 'end', runs: [{ text: 'Afghan side' }] },
    { kind: 'text', key: 'side-islamabad', className: 'second', x: x + 10, y: top - 7, anchor: 'start', runs: [{ text: 'Pakistan' }] },
  ];
}

/** "November 2021 and June 2022". */
function spoken(days: readonly Date[]): string {
  return days.map((day) => month(day)).join(' and ');
}
