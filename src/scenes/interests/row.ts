import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { widthOf } from '../../engine/marks/width-of.ts';
import { wrap } from '../../engine/marks/wrap.ts';
import { sideNames, sides, type SideName } from '../../story.ts';
import type { Alignment } from './data.ts';
import type { Issue } from './issues.ts';
import { rowsOf } from './rows.ts';

/** A row as a state has it. */
export interface Row {
  readonly issue: Issue;
  /** Its rank from the top. */
  readonly rank: number;
  /** How far its half-discs stand apart: `together` until it is told. */
  readonly alignment: Alignment;
  /** With what each side wants. */
  readonly told: boolean;
  /** Among the rows the picture is about. */
  readonly now: boolean;
}


/** Rank of the first words: they come when the half-discs are about to rest. */
const firstWord = 6;

/** The ground tint of a row that holds although it is told. */
export function tint({ issue, rank }: Row, frame: Frame): Mark {
  const { top, height } = rowsOf(frame);
  const inset = frame.margin - 6;
  return { kind: 'rect', key: `tint-${issue.id}`, className: 'panel', x: inset, y: top + rank * height - 1, width: frame.width - 2 * inset, height: height + 1, rx: 3 };
}

/** From half-disc to half-disc, below the line; dotted where local deals were made. Of no length while they are together. */
export function track({ issue, rank, alignment }: Row, ofTheIssue: Alignment, frame: Frame): Mark {
  const { x, top, height, track: at, reach } = rowsOf(frame);
  const y = top + rank * height + at;
  const className = ofTheIssue === 'local-deals' ? 'leader dotted' : 'hair';
  return { kind: 'rule', key: `track-${issue.id}`, className, x1: x - reach[alignment], y1: y, x2: x + reach[alignment], y2: y };
}

/** The plate threaded on the line, its two half-discs and, once told, what each side wants. */
export function rowMarks(row: Row, frame: Frame): Mark[] {
  const { x, top, height, track: at, reach, r } = rowsOf(frame);
  const { issue, rank, alignment } = row;
  const y = top + rank * height;
  return [
    ...plate(issue, y, frame),
    ...sideNames.map((side) => halfDisc(`${side}-${issue.id}`, sides[side], x + out(side) * reach[alignment], y + at, r)),
    ...(row.told ? sideNames.flatMap((side) => want(row, side, y, frame)) : []),
  ];
}

/** The plate is as wide as the issue's name asks for. */
export function plateWidth({ name }: Issue, frame: Frame): number {
  const { plate: { padding, size } } = rowsOf(frame);
  return widthOf(name, 'sans-strong', size) + 2 * padding;
}

function plate(issue: Issue, y: number, frame: Frame): Mark[] {
  const { x, plate: { height, baseline } } = rowsOf(frame);
  const { id, name } = issue;
  const width = plateWidth(issue, frame);
  return [
    { kind: 'rect', key: `plate-${id}`, className: 'paper hair', x: x - width / 2, y, width, height, rx: 3 },
    ...label(`issue-${id}`, [name], { x, y: y + baseline, lineHeight: 0, anchor: 'middle', className: pick(frame, 'small strong', 'roomy strong') }),
  ];
}

/** At the outer edge of its side; beside the whole disc where the row holds. */
function want({ issue, rank, alignment, now }: Row, side: SideName, y: number, frame: Frame): Mark[] {
  const { x, wants, track: disc, r } = rowsOf(frame);
  const beside = alignment === 'together';
  const from = beside ? r + pick(frame, 9, 16) : x - frame.margin;
  const [short, long] = issue[side];
  const lines = wrap(pick(frame, short, long), beside ? x - frame.margin - from : wants.width, (line) => widthOf(line, 'sans', wants.size));
  const last = beside ? disc + pick(frame, 4.2, 5) : wants.baseline;
  return label(`want-${side}-${issue.id}`, lines, {
    x: x + out(side) * from,
    y: y + last - (lines.length - 1) * wants.lineHeight,
    lineHeight: wants.lineHeight,
    anchor: (side === 'kabul') === beside ? 'end' : 'start',
    className: `${pick(frame, 'small', 'roomy')}${now ? '' : ' second'}`,
    order: firstWord + rank,
  });
}

function out(side: SideName): 1 | -1 {
  return side === 'kabul' ? -1 : 1;
}
