import { polygon } from '../../engine/marks/polygon.ts';
import { looks } from '../../scenes/ties/signs.ts';

/** A sign as pictures draw it, in a box of 16 units: its path, and the words of the style sheet for its look. */
export interface SideSign {
  readonly d: string;
  readonly className: string;
}

/** The sign of a group where pictures have one, else the half-disc of its side; none for who stands on neither. */
export function sideSign(id: string, side?: 'kabul' | 'islamabad' | 'neither'): SideSign | undefined {
  const look = looks[id];
  if (look) return { d: polygon(8, 8, look.turn === 45 ? 8.5 : 7, look.corners, look.turn), className: look.className };
  if (id === 'hgb') return { d: 'M8,2A6,6 0 0 1 8,14A6,6 0 0 1 8,2Z', className: 'fill ink' };
  if (side === 'kabul') return { d: 'M8,2A6,6 0 0 0 8,14Z', className: 'fill kabul' };
  if (side === 'islamabad') return { d: 'M8,2A6,6 0 0 1 8,14Z', className: 'fill islamabad' };
  return undefined;
}
