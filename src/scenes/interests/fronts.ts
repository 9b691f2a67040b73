import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given, Words } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { sides } from '../../story.ts';
import type { InterestsData } from './from.ts';
import { bandOf } from './layout.ts';
import { bar, ofIssue, plateWidth, rowMarks, type Row } from './row.ts';
import { states, type InterestsState } from './states.ts';

type Part = Given<InterestsData, InterestsState>;

/** The ground of the rows in front. */
export function ground({ front }: InterestsState, frame: Frame): Mark[] {
  if (!front) return [];
  const [top, bottom] = bandOf(front, frame);
  return [{ kind: 'rect', key: 'interests-front', className: 'panel', x: frame.margin - 10, y: top, width: frame.width - 2 * frame.margin + 20, height: bottom - top, rx: 4 }];
}

/** What the rows in front show: one pulled out, two doors tried, or one that both want. */
export function fronts(part: Part, rows: readonly Row[]): Mark[] {
  const own = rows.filter(({ dim }) => !dim);
  if (part.state === states['india-first']) return looksEast(part, own[0]!);
  if (part.state === states['failed-turn']) return own.flatMap((row) => door(part, row));
  return wanted(part, own[0]!);
}

/** A section from west to east, no map and no scale: the Taliban, the line, the army, India; the thicker arrow is Kaura's weighting. */
function looksEast({ words, frame }: Part, { id, place: { y } }: Row): Mark[] {
  const { margin, width } = frame;
  const [left, middle, right] = [margin, width / 2, width - margin];
  const r = pick(frame, 15, 24, 13);
  const plate = plateWidth(id, words, frame);
  const army = middle + (right - middle) * 0.4;
  const under = y + r + pick(frame, 24, 38, 19);
  return [
    { kind: 'rule', key: `track-${id}`, className: 'hair', x1: left + r, y1: y, x2: middle, y2: y },
    ...ofIssue(id, [halfDisc(`kabul-${id}`, sides.kabul, left + r, y, r), { ...halfDisc(`islamabad-${id}`, sides.islamabad, army, y, r), of: ['group:pak-army'] }]),
    ...arrow('interests-west', army - 5, middle + 6, y, 'stroke islamabad'),
    ...arrow('interests-east', army + r + 4, right - plate - 5, y, 'stroke islamabad heavy'),
    ...ofIssue(id, plateMarks(id, right - plate / 2, y, plate, words, frame)),
    ...text('interests-taliban', words('taliban'), { x: left, y: y - r - pick(frame, 9, 14, 7), width: middle - left - 12, lines: 2, grow: 'up', look: 'strong kabul', of: ['group:afg-taliban'] }, frame),
    ...text('interests-army', words('army'), { x: middle + 8, y: y - r - pick(frame, 9, 14, 7), width: right - middle - 8, lines: 2, grow: 'up', look: 'strong islamabad', of: ['group:pak-army'] }, frame),
    ...text('interests-main', words('main'), { x: right, y: under, width: right - middle - 10, lines: 2, anchor: 'end', look: '' }, frame),
    ...text('interests-charge', words('charge'), { x: middle - 10, y: under, width: middle - left - 10, lines: 2, anchor: 'end', look: '' }, frame),
    ...text('interests-denial', words('denial'), { x: middle - 10, y: under + pick(frame, 18, 24, 17), width: middle - left - 10, anchor: 'end', look: 'second' }, frame),
  ];
}

/** A way from the army's half-disc to a shut door at the edge, and what was tried and said there. */
function door({ words, frame }: Part, { id, place: { y, r } }: Row): Mark[] {
  const { margin, width } = frame;
  const [middle, right] = [width / 2, width - margin];
  const army = middle + (right - middle) * 0.3;
  const half = pick(frame, 13, 20, 10);
  const said = (key: string, at: number, lines: number, look = '') => text(`interests-${key}`, words(key), { x: right, y: at, width: right - middle - 8, lines, anchor: 'end', look }, frame);
  const [above, below] = [y - half - pick(frame, 9, 14, 6), y + half + pick(frame, 17, 26, 14)];
  return [
    { kind: 'rule', key: `track-${id}`, className: 'hair', x1: margin + r, y1: y, x2: army, y2: y },
    ...ofIssue(id, [halfDisc(`kabul-${id}`, sides.kabul, margin + r, y, r), halfDisc(`islamabad-${id}`, sides.islamabad, army, y, r)]),
    { kind: 'rule', key: `door-way-${id}`, className: 'stroke dashed islamabad', x1: army + r + 3, y1: y, x2: right - 9, y2: y },
    { kind: 'rule', key: `door-${id}`, className: 'stroke heavy ink', x1: right - 4, y1: y - half, x2: right - 4, y2: y + half },
    ...[-1, 1].map((end): Mark => ({ kind: 'circle', key: `door-${id}-${end}`, className: 'fill ink', cx: right - 4, cy: y + end * half, r: pick(frame, 3.6, 5) })),
    ...ofIssue(id, plateMarks(id, middle, y, plateWidth(id, words, frame), words, frame)),
    ...(id === 'india'
      ? [...said('ceasefire', above, 1, 'strong'), ...said('bajwa', below, 1), ...said('india-reply', below + 22, 1, 'second')]
      : [...said('washington', above, 1, 'strong'), ...said('khan', below, pick(frame, 1, 2, 1)), ...said('removed', below + pick(frame, 17, 24, 15), 2)]),
  ];
}

/** The one whole disc, what each side wants of the world, and three bars across its way: the reasons most governments gave. */
function wanted({ words, state, frame }: Part, row: Row): Mark[] {
  const { margin, width } = frame;
  const [left, middle, right] = [margin, width / 2, width - margin];
  const [top] = bandOf(state.front!, frame);
  const y = top + pick(frame, 56, 120, 34);
  const reach = plateWidth(row.id, words, frame) / 2 + row.place.r;
  const box = (hand: 1 | -1) => ({ x: hand < 0 ? left : right, y: y + 4, width: middle - margin - reach - 8, lines: pick(frame, 3, 5, 2), grow: 'both' as const, anchor: hand < 0 ? ('start' as const) : ('end' as const) });
  const reasons = ['girls', 'one-movement', 'armed-groups'];
  const [first, step] = [y + pick(frame, 50, 96, 36), pick(frame, 24, 40, 20)];
  const moved = { ...row, place: { ...row.place, y } };
  return [
    bar(moved, words, frame),
    ...rowMarks(moved, words, frame),
    ...text('interests-taliban', words('taliban'), { ...box(-1), look: `${pick(frame, '', 'roomy ')}kabul`, of: ['group:afg-taliban'] }, frame),
    ...text('interests-pakistan', words('pakistan'), { ...box(1), look: `${pick(frame, '', 'roomy ')}islamabad` }, frame),
    ...reasons.flatMap((key, i): Mark[] => [
      { kind: 'rule', key: `reason-${key}`, className: 'stroke heavy ink', x1: middle - pick(frame, 26, 44), y1: first + i * step - 4, x2: middle + pick(frame, 26, 44), y2: first + i * step - 4, order: i },
      ...text(`interests-${key}`, words(key), { x: middle + pick(frame, 34, 58), y: first + i * step, width: right - middle - pick(frame, 34, 58), look: pick(frame, 'small', 'roomy'), order: i }, frame),
    ]),
    ...text('interests-russia', words('russia'), { x: left, y: first + 2 * step, width: middle - left - pick(frame, 34, 58), lines: 2, grow: 'up', look: `${pick(frame, 'small', 'roomy')} second`, order: 3 }, frame),
  ];
}

function plateMarks(id: Row['id'], x: number, y: number, width: number, words: Words, frame: Frame): Mark[] {
  const half = pick(frame, 10, 14, 9);
  return [
    { kind: 'rect', key: `plate-${id}`, className: 'paper hair', x: x - width / 2, y: y - half, width, height: 2 * half, rx: 3 },
    ...text(`interests-${id}`, words(id), { x, y: y + pick(frame, 4.2, 5), width: width + 2, anchor: 'middle', look: `${pick(frame, 'small', 'roomy')} strong` }, frame),
  ];
}

function arrow(key: string, from: number, to: number, y: number, className: string): Mark[] {
  const back = Math.sign(from - to);
  return [
    { kind: 'rule', key, className, x1: from, y1: y, x2: to + back * 4, y2: y },
    { kind: 'path', key: `${key}-head`, className: 'fill islamabad', d: `M${to} ${y}l${back * 8} -5v10Z` },
  ];
}
