import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import type { Mark, Name } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import type { Words } from '../../engine/render/scene.ts';
import { text, widthIn } from '../../engine/render/text.ts';
import { sideNames, sides, type SideName } from '../../story.ts';
import type { Alignment } from './from.ts';
import { reachOf, type Place } from './layout.ts';
import type { IssueId } from './states.ts';

/** A row as a state has it. */
export interface Row {
  readonly id: IssueId;
  readonly place: Place;
  readonly alignment: Alignment;
  /** Dotted, whatever its reach: local deals were made. */
  readonly dotted: boolean;
  /** Steps back. */
  readonly dim: boolean;
  /** The side the words are about, where they are about one: the other's half steps back. */
  readonly about: SideName | undefined;
  /** Its name stands on it, strong where the picture is about it. */
  readonly name: 'strong' | 'second' | '';
  /** With what each side wants. */
  readonly wants: boolean;
}

const names: Readonly<Partial<Record<IssueId, Name>>> = { ideology: 'term:sharia', line: 'term:durand-line', pashtun: 'term:pashtun', sanctuaries: 'group:ttp', india: 'group:india', recognition: 'term:recognition' };

/** Its bar, behind the line. */
export function bar({ id, place: { y, r }, alignment, dotted, dim, about }: Row, words: Words, frame: Frame): Mark {
  const reach = reachOf(alignment, plateWidth(id, words, frame), r, frame);
  const x = frame.width / 2;
  return { kind: 'rule', key: `track-${id}`, className: `${dotted ? 'leader dotted' : 'hair'}${dim || about ? ' quiet' : ''}`, x1: x - reach, y1: y, x2: x + reach, y2: y };
}

/** The plate threaded on the line with its name, its two half-discs and, once told, what each side wants. */
export function rowMarks(row: Row, words: Words, frame: Frame): Mark[] {
  const { id, place: { y, r, half }, alignment, dim, about, name } = row;
  const x = frame.width / 2;
  const width = plateWidth(id, words, frame);
  const reach = reachOf(alignment, width, r, frame);
  const marks: Mark[] = [
    { kind: 'rect', key: `plate-${id}`, className: `paper hair${dim ? ' quiet' : ''}`, x: x - width / 2, y: y - half, width, height: 2 * half, rx: 3 },
    ...sideNames.map((side): Mark => {
      const disc = halfDisc(`${side}-${id}`, sides[side], side === 'kabul' ? x - reach : x + reach, y, r);
      return dim || (about && about !== side) ? { ...disc, className: `${disc.className} quiet` } : disc;
    }),
    ...(name === '' ? [] : text(`interests-${id}`, words(id), { x, y: y + pick(frame, 4.2, 5), width: width + 2, anchor: 'middle', look: `${pick(frame, 'small', 'roomy')} ${name}` }, frame)),
    ...(row.wants ? wants(row, width, words, frame) : []),
  ];
  return ofIssue(id, marks);
}

/** Marks that stand for what an issue is about, where that has a name. */
export function ofIssue(id: IssueId, marks: readonly Mark[]): Mark[] {
  const of = names[id];
  return of ? named(of, marks) : [...marks];
}

/** A plate is as wide as the issue's name asks for, whether it is named or not, so that nothing jumps. */
export function plateWidth(id: IssueId, words: Words, frame: Frame): number {
  return widthIn(words(id), pick(frame, 'small strong', 'roomy strong'), frame) + pick(frame, 12, 18);
}

/** On its own bar at the outer end; beside the half-disc where the row holds or parts only partly. */
function wants({ id, place: { y, r }, alignment }: Row, plate: number, words: Words, frame: Frame): Mark[] {
  const x = frame.width / 2;
  const reach = reachOf(alignment, plate, r, frame);
  const beside = alignment === 'together' || alignment === 'partly';
  const width = beside ? x - reach - r - frame.margin - 2 : reach - plate / 2 - 8;
  return (['taliban', 'pakistan'] as const).flatMap((who) => {
    const hand = who === 'taliban' ? -1 : 1;
    return text(`interests-${id}-${who}`, words(`${id}-${who}`), {
      x: x + hand * (beside ? reach + r + 7 : reach - 4),
      y: beside ? y + 4.5 : y - 6,
      width,
      lines: pick(frame, 1, 2),
      grow: beside ? 'both' : 'up',
      anchor: (hand < 0) === beside ? 'end' : 'start',
      look: pick(frame, 'small', ''),
      order: 2,
    }, frame);
  });
}
