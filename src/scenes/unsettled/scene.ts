import { scaleUtc } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { dayOf, type When } from '../../engine/marks/day-of.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { Government, UnsettledData } from './from.ts';

/** Governments in Kabul changed, the answer did not: the line level as an axis of years, a bar for each of them above it, one unbroken bar for Pakistan below. */
export const unsettled: Scene<UnsettledData, unknown> = {
  name: 'unsettled',
  states: { timeline: {} },
  values: ({ governments, agreed, founded, vote, assembly, asOf }) => ({ agreed, founded, vote, assembly, asOf, governments: governments.length, ...Object.fromEntries(governments.map(({ id, from }) => [id, from])) }),
  draw,
};

/** Years named below the line. */
const YEARS = ['1975', '2000', '2025'];

interface Place {
  readonly x: (when: When) => number;
  /** The height of the line. */
  readonly y: number;
  /** Upper and lower edge of the bars above and below it. */
  readonly above: readonly [number, number];
  readonly below: readonly [number, number];
}

function draw(given: Given<UnsettledData, unknown>): Drawn {
  const { data, frame, line } = given;
  const { margin, width } = frame;
  const y = pick(frame, 264, 368, 164);
  const [tall, off] = [pick(frame, 26, 38), pick(frame, 15, 22, 14)];
  const scale = scaleUtc([dayOf(data.agreed), dayOf(data.asOf)], [margin, width - margin]);
  // Below the line stand the years.
  const low = y + off + pick(frame, 14, 20, 14);
  const place: Place = { x: (when) => scale(dayOf(when)), y, above: [y - off - tall, y - off], below: [low, low + tall] };
  return { screen: [...years(given, place), lineMark(laidAlong(line, [[margin, y], [width - margin, y]])), ...bars(given, place), ...moments(given, place), ...staircase(given, place)] };
}

function years({ frame, format }: Given<UnsettledData, unknown>, { x, y }: Place): Mark[] {
  return YEARS.flatMap((year): Mark[] => [
    { kind: 'rule', key: `year-${year}-tick`, className: 'leader', x1: x(`${year}-01-01`), y1: y, x2: x(`${year}-01-01`), y2: y + 5 },
    ...text(`year-${year}`, format(Number(year), 'year'), { x: x(`${year}-01-01`), y: y + pick(frame, 18, 22), width: 40, anchor: year === YEARS.at(-1) ? 'end' : 'middle', look: 'small second' }, frame),
  ]);
}

/** Seven bars that never touch, and one that never breaks. */
function bars({ data: { governments, founded, asOf }, words, frame }: Given<UnsettledData, unknown>, { x, above, below }: Place): Mark[] {
  const gap = pick(frame, 1.3, 2);
  const [middle, beside] = [(edges: readonly [number, number]) => (edges[0] + edges[1]) / 2 + pick(frame, 4, 5), x(founded) - pick(frame, 8, 12)];
  const said = { width: beside - frame.margin, anchor: 'end', x: beside, lines: 2, grow: 'both' } as const;
  return [
    ...governments.map((government, rank): Mark => {
      const [begin, end] = [x(startOf(government, founded)) + gap / 2, x(government.to ?? asOf) - gap / 2];
      return { kind: 'rect', key: `government-${government.id}`, of: ['place:kabul'], className: 'fill kabul broad', x: begin, y: above[0], width: end - begin, height: above[1] - above[0], rx: 1, order: rank };
    }),
    { kind: 'rect', key: 'stance-islamabad', className: 'fill islamabad broad', x: x(founded), y: below[0], width: x(asOf) - x(founded), height: below[1] - below[0], rx: 1 },
    ...text('unsettled-kabul', words('kabul'), { ...said, y: middle(above), look: 'roomy strong kabul', of: ['place:kabul'] }, frame),
    ...text('unsettled-pakistan', words('pakistan'), { ...said, y: middle(below), look: 'roomy strong islamabad' }, frame),
  ];
}

/** The first was there before Pakistan: its bar begins with the question. */
function startOf({ from }: Government, founded: When): When {
  return from < founded ? founded : from;
}

/** The agreement as a ring on the line, Pakistan's founding through both bars; on a desk the vote and the assembly. */
function moments({ data: { agreed, founded, vote, assembly }, words, frame }: Given<UnsettledData, unknown>, { x, y, above, below }: Place): Mark[] {
  const { margin, width } = frame;
  const foot = below[1] + pick(frame, 18, 26);
  const told = (key: string, when: When, row: number): Mark[] => {
    const said = words(key);
    const baseline = foot + row * 44;
    return said === '' ? [] : [
      { kind: 'rule', key: `moment-${key}`, className: 'leader', x1: x(when), y1: below[1], x2: x(when), y2: baseline - 5 },
      // Two years apart, so both begin clear of the later's leader.
      ...text(`unsettled-${key}`, said, { x: x(assembly) + 8, y: baseline, width: width - margin - x(assembly) - 8, lines: 2, look: 'roomy' }, frame),
    ];
  };
  return [
    { kind: 'rule', key: 'unsettled-founding', className: 'stroke second dotted', x1: x(founded), y1: above[0] - 6, x2: x(founded), y2: below[1] + 6 },
    { kind: 'circle', key: 'moment-agreed', className: 'line-ring', cx: x(agreed), cy: y, r: pick(frame, 3.6, 4.6) },
    ...text('unsettled-agreed', words('agreed'), { x: margin, y: y + pick(frame, 18, 24), width: x(founded) - margin - 8, look: 'roomy strong' }, frame),
    ...text('unsettled-founded', words('founded'), { x: x(founded) - 8, y: foot, width: x(founded) - margin - 8, anchor: 'end', look: 'small second' }, frame),
    ...told('vote', vote, 0),
    ...told('assembly', assembly, 1),
  ];
}

/** The name of each government beside its leader, a stair from the oldest, lowest, to the newest. */
function staircase({ data: { governments, founded, asOf }, words, frame }: Given<UnsettledData, unknown>, { x, above: [top] }: Place): Mark[] {
  const step = pick(frame, 19, 27, 18);
  const named = governments.filter(({ id }) => words(id) !== '');
  return named.flatMap((government, rank): Mark[] => {
    const middle = (x(startOf(government, founded)) + x(government.to ?? asOf)) / 2;
    const baseline = top - pick(frame, 14, 20) - rank * step;
    return [
      { kind: 'rule', key: `leader-${government.id}`, className: 'leader', x1: middle, y1: top - 3, x2: middle, y2: baseline - 4, order: rank },
      ...text(`unsettled-${government.id}`, words(government.id), { x: middle - 6, y: baseline, width: middle - 6 - frame.margin, anchor: 'end', look: 'roomy kabul', order: rank }, frame),
    ];
  });
}

