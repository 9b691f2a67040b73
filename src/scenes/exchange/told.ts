import { ascending } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { sides, type SideName } from '../../story.ts';
import type { Statement } from './data.ts';
import { heightOf, type Layout } from './layout.ts';
import { linesOf } from './lines.ts';
import { spread } from './spread.ts';
import type { ExchangeState, Telling } from './states.ts';
import { momentOf } from './time.ts';

/** A statement, where it is told, and its rank in time. */
export interface Told {
  readonly statement: Statement;
  readonly telling: Telling;
  readonly rank: number;
}

interface Entry extends Told {
  /** Height of its moment on the axis. */
  readonly y: number;
  readonly lines: readonly LabelLine[];
}

/** What stands on one side, in time order: its sign on the axis, and the words beside it. */
export function tell(told: readonly Told[], side: SideName, state: ExchangeState, layout: Layout, frame: Frame): Mark[] {
  const height = heightOf(state, layout);
  const entries = told
    .filter(({ telling }) => telling.side === side)
    .map((one): Entry => ({ ...one, y: height(momentOf(one.statement)), lines: linesOf(one.statement, one.telling, layout, frame) }))
    .sort((a, b) => ascending(a.y, b.y));
  const { lineHeight, top, bottom } = layout;
  const blocks = entries.map(({ y, lines }) => ({ wish: y - lineHeight / 2, height: lines.length * lineHeight }));
  const edges = spread(blocks, top, bottom, pick(frame, 4, 8));
  return entries.flatMap((entry, i) => [...sign(entry, layout), ...words(entry, edges[i]!, layout, frame)]);
}

/** A blow's sign is its ring, which is drawn with all the others. */
function sign({ statement: { id, kind }, telling: { side }, y, rank }: Entry, { x, r, ring }: Layout): Mark[] {
  if (kind === 'statement') return [halfDisc(id, sides[side], x, y, r, rank)];
  if (kind === 'truce') return [{ kind: 'circle', key: id, className: 'fill ringed second', cx: x, cy: y, r: ring + 1, order: rank }];
  return [];
}

function words({ statement: { id, kind }, telling: { side }, y, lines, rank }: Entry, edge: number, { x, gutter, r, ring, lineHeight }: Layout, frame: Frame): Mark[] {
  const out = side === 'kabul' ? -1 : 1;
  const middle = edge + lineHeight / 2;
  const reach = (kind === 'statement' ? r : ring) + 1.5;
  const leader: Mark = { kind: 'rule', key: `${id}-leader`, className: 'leader', x1: x + out * reach, y1: y, x2: x + out * (gutter - 4), y2: middle, order: rank };
  return [
    ...(Math.abs(middle - y) > 2 ? [leader] : []),
    ...label(`${id}-words`, lines, {
      x: x + out * gutter,
      y: middle + pick(frame, 4.2, 5),
      lineHeight,
      anchor: side === 'kabul' ? 'end' : 'start',
      className: 'roomy',
      order: rank,
    }),
  ];
}
