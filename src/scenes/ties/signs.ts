import type { Mark, Name, Point } from '../../engine/marks/mark.ts';
import { polygon } from '../../engine/marks/polygon.ts';

/** The sign of each group: a square for a state or a ruling movement, hollow for a network within it; a hexagon for the TTP, a diamond for al-Qaeda. */
export const looks: Readonly<Record<string, { readonly corners: 4 | 6; readonly turn: number; readonly className: string }>> = {
  'afg-taliban': { corners: 4, turn: 45, className: 'fill kabul broad' },
  haqqani: { corners: 4, turn: 45, className: 'hollow kabul' },
  'pak-army': { corners: 4, turn: 45, className: 'fill islamabad broad' },
  ttp: { corners: 6, turn: 0, className: 'hollow ink' },
  'al-qaeda': { corners: 4, turn: 0, className: 'hollow ink' },
};

/** The sign of a group about a point; `r` is half its height. Where it stands is part of its key: a path does not slide, it fades. */
export function sign(id: string, [x, y]: Point, r: number, where = ''): Mark {
  const look = looks[id];
  if (!look) throw new Error(`No sign is known for the group "${id}"; there are ${Object.keys(looks).join(', ')}.`);
  const { corners, turn, className } = look;
  return { kind: 'path', key: `sign-${id}${where}`, of: ofGroup(id), className, d: polygon(x, y, turn === 45 ? r * Math.SQRT2 : r, corners, turn) };
}

export function ofGroup(id: string): Name[] {
  return [`group:${id}`];
}
