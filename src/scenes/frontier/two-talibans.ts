import { polygon } from '../../engine/marks/polygon.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Point } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState, Layers } from './state.ts';
import { barbed, head, near, shortened, type Leg } from '../../engine/marks/ways.ts';

/** Signs on the two sides of the line, no places: two movements, a tie of loyalty and one of war. */
export const twoTalibans: FrontierState = {
  view: 'months',
  ground: 'bare',
  strip: 'months',
  labels: [
    { key: 'afg-taliban', look: 'side kabul on-kabul', of: ['group:afg-taliban'], places: { narrow: { x: 108, y: 84, anchor: 'middle', width: 190 }, wide: { x: 236, y: 128, anchor: 'middle', width: 300 }, short: { x: 108, y: 28, anchor: 'middle', width: 190 } } },
    { key: 'akhundzada', look: 'second on-kabul', of: ['group:afg-taliban'], places: { narrow: { x: 0, y: 0 }, wide: { x: 236, y: 150, anchor: 'middle', width: 260 } } },
    { key: 'ttp', look: 'side on-islamabad', of: ['group:ttp'], places: { narrow: { x: 236, y: 310, anchor: 'middle', width: 190 }, wide: { x: 478, y: 470, anchor: 'middle', width: 300 }, short: { x: 236, y: 233, anchor: 'middle', width: 190 } } },
    { key: 'mehsud', look: 'second on-islamabad', of: ['group:ttp'], places: { narrow: { x: 0, y: 0 }, wide: { x: 478, y: 492, anchor: 'middle', width: 260 } } },
    { key: 'pak-army', look: 'side islamabad on-paper', of: ['group:pak-army'], places: { narrow: { x: 346, y: 138, anchor: 'end', width: 80, lines: 2 }, wide: { x: 664, y: 236, anchor: 'middle', width: 180 }, short: { x: 346, y: 82, anchor: 'end', width: 80, lines: 2 } } },
    { key: 'pledge', look: 'roomy second on-kabul', order: 2, places: { narrow: { x: 156, y: 214, anchor: 'end' }, wide: { x: 330, y: 330, anchor: 'end' }, short: { x: 156, y: 150, anchor: 'end' } } },
    { key: 'war', look: 'roomy second on-islamabad', order: 3, places: { narrow: { x: 306, y: 226 }, wide: { x: 606, y: 346 }, short: { x: 306, y: 164 } } },
    { key: 'allies', look: 'voice on-kabul', order: 2, places: { narrow: { x: 88, y: 240, anchor: 'middle' }, wide: { x: 210, y: 430, anchor: 'middle' }, short: { x: 88, y: 178, anchor: 'middle' } } },
  ],
  more,
};

function more(sheet: Sheet): Layers {
  const { frame } = sheet;
  const square = pick<Point>(frame, [108, 122], [236, 206], [108, 64]);
  const hexagon = pick<Point>(frame, [236, 262], [478, 400], [236, 188]);
  const army = pick<Point>(frame, [318, 176], [664, 276], [318, 122]);
  const half = pick(frame, 28, 44, 25);
  const r = pick(frame, 30, 48, 28);
  const small = pick(frame, 13, 19, 12);
  return {
    over: [
      { kind: 'path', key: 'tie-pledge', className: 'stroke ink', d: arrow(shortened(hexagon, square, r + 4, half * 1.3 + 6)), order: 2 },
      { kind: 'path', key: 'tie-war', className: 'stroke ink', d: barbed(shortened(hexagon, army, r + 4, small * 1.3 + 4)), order: 3 },
      { kind: 'rect', key: 'sign-afg-taliban', of: ['group:afg-taliban'], className: 'fill kabul broad', x: square[0] - half, y: square[1] - half, width: 2 * half, height: 2 * half },
      { kind: 'path', key: 'sign-ttp', of: ['group:ttp'], className: 'hollow ink', d: polygon(...hexagon, r, 6, 0), order: 1 },
      { kind: 'rect', key: 'sign-pak-army', of: ['group:pak-army'], className: 'fill islamabad broad', x: army[0] - small, y: army[1] - small, width: 2 * small, height: 2 * small, order: 1 },
    ],
  };
}

/** A stroke with an open head at its end. */
function arrow([from, to]: Leg, size = 7): string {
  return `M${near(from)}L${near(to)}${head(from, to, size)}`;
}
