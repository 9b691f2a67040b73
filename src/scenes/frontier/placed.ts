import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { text } from '../../engine/render/text.ts';
import type { Sheet } from './sheet.ts';
import { framed, type Label, type Towns } from './state.ts';

/** Words of a state. A mark's key begins with the first word of its look, so that words which change their looks fade and others move. */
export function labels(sheet: Sheet, list: readonly Label[]): Mark[] {
  return list.flatMap((label) => {
    const words = sheet.words(label.key);
    return words ? [...said(sheet, label, words)] : [];
  });
}

function said(sheet: Sheet, { key, at: where, look, of, order, places }: Label, words: string): Mark[] {
  const { x, y, anchor, width = 160, lines, leader } = framed(sheet.frame, places);
  const at = where === undefined ? undefined : pointOf(sheet, where);
  const names = [...(of ?? []), ...(typeof where === 'string' ? [`place:${where}` as const] : [])];
  const rest = { ...(at && { at }), ...(order !== undefined && { order }), ...(names.length > 0 && { of: names }) };
  const name = `${look.split(' ')[0]}-${key}`;
  return [
    ...(leader ? [hairline(name, leader, rest)] : []),
    ...text(name, words, { x, y, width, look, ...(anchor && { anchor }), ...(lines && { lines }), ...rest }, sheet.frame),
  ];
}

/** A hairline from a place to its words. */
export function hairline(key: string, [x1, y1, x2, y2]: readonly [number, number, number, number], rest: Pick<Mark, 'at' | 'order' | 'of'>): Mark {
  return { kind: 'rule', key: `leader-${key}`, className: 'leader', x1, y1, x2, y2, ...rest };
}

function pointOf(sheet: Sheet, where: string | readonly [number, number]): Point {
  return typeof where === 'string' ? sheet.placeAt(where) : sheet.at(...where);
}

/** The rings of seats of power. Two that would touch are parted: Islamabad and Rawalpindi lie 14 km from each other. */
export function rings(sheet: Sheet, ids: readonly string[]): Mark[] {
  const parted = ids.includes('islamabad') && ids.includes('rawalpindi') ? pick(sheet.frame, 3.6, 4.6) : 0;
  const nudge: Readonly<Record<string, number>> = { islamabad: -parted, rawalpindi: parted };
  return ids.map((id) => ({ kind: 'circle', key: `ring-${id}`, of: [`place:${id}`], className: 'hollow ink', at: sheet.placeAt(id), cx: 0, cy: nudge[id] ?? 0, r: pick(sheet.frame, 3, 4) }));
}

/** Towns in the background: a small dot and a name each. */
export function towns(sheet: Sheet, spots: Towns): Mark[] {
  return Object.entries(framed(sheet.frame, spots)).flatMap(([id, spot]) => {
    const at = sheet.placeAt(id);
    const ground = `on-${sheet.sideOf(at)}`;
    return named(`place:${id}`, [
      { kind: 'circle', key: `dot-${id}`, className: 'town', at, cx: 0, cy: 0, r: 2 },
      ...(spot ? text(`town-${id}`, sheet.place(id).name, { ...spot, width: 120, look: `small second ${ground}`, at }, sheet.frame) : []),
    ]);
  });
}
