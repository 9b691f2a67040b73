import { utcFormat } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { reunionOf } from './braid.ts';
import type { FactionsData, Freed } from './data.ts';
import type { Scales } from './scales.ts';
import { funnelPath } from './strand.ts';

const day = utcFormat('%-d\u00a0%B %Y');
const shortMonth = utcFormat('%b %Y');

/** Whom each count takes in, and its speaker where the frame has no room for more. */
const taken = new Map([
  ['freed-dpa', { whom: ['in all', 'of all groups'], speaker: 'dpa' }],
  ['freed-sputnik', { whom: ['of the TTP', 'of the TTP'], speaker: 'Sputnik' }],
  ['freed-tweet', { whom: ['of the TTP', 'of the TTP'], speaker: 'a tweet' }],
]);

/**
 * Prisoners who went free, as mouths that narrow towards the trunk: as wide as the number each speaker gives,
 * one inside the other, so that the range is seen whole. No number, no width.
 */
export function arrivals(data: FactionsData, scales: Scales, frame: Frame): Mark[] {
  const fromAfghanPrisons = data.freed.filter(({ by }) => by === 'afghanistan').sort((a, b) => (b.people ?? 0) - (a.people ?? 0));
  const byPakistan = data.freed.filter(({ by }) => by === 'pakistan');
  return [...opened(fromAfghanPrisons, scales, frame), ...released(byPakistan, scales, frame), ...notes(data, scales, frame)];
}

/** People a pixel of width: the same above and below the trunk. */
function perPixel(frame: Frame): number {
  return pick(frame, 25, 12.5);
}

function opened(counts: readonly Freed[], { x, trunk }: Scales, frame: Frame): Mark[] {
  const at = x(counts[0]!.date);
  const [top, row] = pick(frame, [76, 21], [116, 34]);
  const nameEnd = at - counts[0]!.people! / perPixel(frame) / 2 - pick(frame, 8, 14);
  return [
    ...counts.flatMap(({ id, people }, i): Mark[] =>
      people === null ? [] : [{ kind: 'path', key: `${id}`, className: 'fill kabul wash', d: funnelPath(at, top + i * row, trunk, people / perPixel(frame)), order: i }],
    ),
    { kind: 'text', key: 'freed-heading', className: 'strong kabul', x: nameEnd, y: top - pick(frame, 15, 24), anchor: 'end', runs: [{ text: pick(frame, 'Freed as Kabul fell', 'Freed from Afghan prisons as Kabul fell') }] },
    ...counts.flatMap(({ id, people, asTold, speaker }, i): Mark[] => {
      const y = top + i * row;
      const half = (people ?? 0) / perPixel(frame) / 2;
      const mark: Mark[] =
        people === null
          ? [{ kind: 'circle', key: `${id}-mark`, className: 'hollow kabul', cx: at, cy: y, r: pick(frame, 3.5, 4.5), order: i }]
          : [{ kind: 'rule', key: `${id}-mark`, className: 'stroke kabul', x1: at - half, y1: y, x2: at + half, y2: y, order: i }];
      return [
        { kind: 'rule', key: `${id}-leader`, className: 'leader', x1: nameEnd + 3, y1: y, x2: at - Math.max(half, 4), y2: y, order: i },
        ...mark,
        { kind: 'text', key: `${id}-name`, className: '', x: nameEnd, y: y + 4, anchor: 'end', runs: [{ text: asTold, className: 'strong' }, { text: said(id, speaker, frame) }], order: i },
      ];
    }),
  ];
}

function released(counts: readonly Freed[], { x, trunk, edges }: Scales, frame: Frame): Mark[] {
  const mouth = trunk + pick(frame, 44, 84);
  const lines = counts.map(({ asTold, date, speaker }) => [
    { text: asTold, className: 'strong' },
    { text: `, ${shortMonth(date)}${pick(frame, '', ` · ${speaker}`)}` },
  ]);
  return [
    ...counts.map(
      ({ id, date, people }, i): Mark => ({ kind: 'path', key: `${id}`, className: 'fill islamabad', d: funnelPath(x(date), mouth, trunk, (people ?? 0) / perPixel(frame)), order: 3 + i }),
    ),
    ...label('released', [[{ text: 'Pakistan itself freed', className: 'strong islamabad' }], ...lines], {
      x: edges[1],
      y: mouth + pick(frame, 34, 40),
      lineHeight: pick(frame, 16, 20),
      anchor: 'end',
      className: 'on-paper',
      order: 3,
    }),
  ];
}

/** Who is counted, and by whom: the counts are not of the same people. */
function said(id: string, speaker: string, frame: Frame): string {
  const short = taken.get(id);
  if (!short) throw new Error(`The count "${id}" does not say whom it takes in, nor its speaker in short.`);
  return pick(frame, ` ${short.whom[0]}, ${short.speaker}`, ` ${short.whom[1]} · ${speaker}`);
}

/** What the mouths must not be taken to say, and the reunion a year before. */
function notes(data: FactionsData, { x, trunk, levels }: Scales, frame: Frame): Mark[] {
  const [reunion, returned] = reunionOf(data);
  const lineHeight = pick(frame, 14, 18);
  return [
    ...label('freed-unknown', ['how many', 'rejoined is', 'not known'], {
      x: x(data.kabulFalls) - pick(frame, 18, 34),
      y: trunk - pick(frame, 38, 56),
      lineHeight,
      anchor: 'end',
      className: 'second',
      order: 3,
    }),
    ...label('reunion-label', [[{ text: day(reunion), className: 'strong' }], pick(frame, `${returned.length} factions back`, returned.map(({ name }) => name).join(' and ') + ' are back')], {
      x: frame.margin,
      y: trunk + pick(frame, 76, 132),
      lineHeight,
      className: 'on-paper',
    }),
    { kind: 'text', key: 'faction-iskp-name', of: ['group:iskp'], className: 'on-paper', x: frame.margin, y: levels.iskp - 7, anchor: 'start', runs: [{ text: pick(frame, 'ISKP stays apart', 'ISKP stays apart, an enemy of the Afghan Taliban') }] },
  ];
}
