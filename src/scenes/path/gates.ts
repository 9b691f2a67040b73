import { utcFormat } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { PathData } from './data.ts';
import { wayOf } from './way.ts';

/** A date, and what happened then, line by line. */
interface Entry {
  readonly date: string;
  readonly words: readonly [narrow: readonly string[], wide: readonly string[]];
}

interface Gate {
  readonly id: string;
  readonly name: string;
  /** Who shut it, in Kaura's judgement. */
  readonly shut: readonly [narrow: readonly string[], wide: readonly string[]];
  readonly entries: readonly Entry[];
}

/** A gate across each end of the path, what lies beyond it, and who stood in the way. */
export function gates(data: PathData, frame: Frame): Mark[] {
  return gatesOf(data).flatMap((gate, i) => [...closed(gate, i, frame), ...words(gate, i, frame)]);
}

function gatesOf({ refused, removed, condition }: PathData): readonly [west: Gate, east: Gate] {
  const [day, month] = [utcFormat('%-d\u00a0%B %Y'), utcFormat('%B %Y')];
  return [
    {
      id: 'washington',
      name: 'Washington',
      shut: [['Kaura blames Khan’s', 'anti-American course.'], ['Kaura blames Khan’s anti-American course.']],
      entries: [
        { date: month(refused), words: [['Khan on American bases:', '“absolutely not”.'], ['Prime Minister Khan on American bases:', '“absolutely not”.']] },
        { date: day(removed), words: [['Parliament removes him. He', 'blames Washington, which', 'denies it.'], ['Parliament removes him. He blames', 'Washington, which denies it.']] },
      ],
    },
    {
      id: 'delhi',
      name: 'Delhi',
      shut: [['Kaura blames', 'India’s hard line.'], ['Kaura blames India’s hard line.']],
      entries: [{ date: month(condition), words: [['Bajwa: bury the past.', 'India: talks and attacks', 'cannot go together.'], ['Bajwa: bury the past. India: talks', 'and militant attacks cannot go together.']] }],
    },
  ];
}

/** A bar between two posts; beyond it the path that was not taken, as a ghost, to the edge. */
function closed({ id, name }: Gate, index: number, frame: Frame): Mark[] {
  const { gates: places, gate } = wayOf(frame);
  const [x, y] = places[index]!;
  const edge = edgeOf(index, frame);
  const post = (end: 1 | -1): Mark => ({ kind: 'circle', key: `gate-${id}-post-${end}`, className: 'fill ink', cx: x, cy: y + end * gate, r: pick(frame, 4, 6), order: 1 });
  return [
    { kind: 'path', key: `beyond-${id}`, className: 'line-ghost dashed', d: `M${x} ${y}H${edge}`, order: 1 },
    { kind: 'rule', key: `gate-${id}`, className: 'stroke ink heavy', x1: x, y1: y - gate, x2: x, y2: y + gate, order: 1 },
    post(-1),
    post(1),
    ...label(`gate-${id}-name`, [name], { x: edge, y: y - gate - pick(frame, 8, 16), lineHeight: 0, anchor: anchorOf(index), className: 'part', order: 1 }),
  ];
}

function words({ id, shut, entries }: Gate, index: number, frame: Frame): Mark[] {
  const lineHeight = pick(frame, 15, 19);
  const lines: LabelLine[][] = [
    pick(frame, ...shut).map((text) => [{ text, className: 'second' }]),
    ...entries.map(({ date, words: says }) => [[{ text: date, className: 'strong' }], ...pick(frame, ...says)]),
  ];
  let y = pick(frame, 224, 386);
  return lines.flatMap((block, i) => {
    const marks = label(`${id}-${i}`, block, { x: edgeOf(index, frame), y, lineHeight, anchor: anchorOf(index), className: 'roomy', order: i + 2 });
    y += block.length * lineHeight + pick(frame, 6, 12);
    return marks;
  });
}

/** Words of the western gate begin at the left margin, those of the eastern one end at the right. */
function edgeOf(index: number, { margin, width }: Frame): number {
  return index === 0 ? margin : width - margin;
}

function anchorOf(index: number): 'start' | 'end' {
  return index === 0 ? 'start' : 'end';
}
