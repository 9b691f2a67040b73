import { pick } from '../../engine/marks/frame.ts';
import type { PathMark } from '../../engine/marks/mark.ts';
import { eventDots } from '../map/event-dots.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState, Layers } from './state.ts';
import { near } from '../../engine/marks/ways.ts';

/** Two counts of all attacks in Pakistan, one stroke each, in the sea below it; and the few of them that the story tells. */
export const attacksRise: FrontierState = {
  view: 'south',
  ground: 'land',
  strip: 'months',
  towns: { narrow: {}, wide: { quetta: { x: 7, y: 5 } } },
  labels: [
    { key: 'before', look: 'number second', of: ['term:pips'], places: { narrow: { x: 20, y: 258 }, wide: { x: 126, y: 436 }, short: { x: 40, y: 184 } } },
    { key: 'before-when', look: 'second', places: { narrow: { x: 60, y: 258 }, wide: { x: 180, y: 436 }, short: { x: 80, y: 184 } } },
    { key: 'after', look: 'number', of: ['term:pips'], places: { narrow: { x: 208, y: 258 }, wide: { x: 430, y: 436 }, short: { x: 208, y: 184 } } },
    { key: 'after-when', look: 'on-paper', places: { narrow: { x: 249, y: 258 }, wide: { x: 484, y: 436 }, short: { x: 249, y: 184 } } },
    { key: 'dots', look: 'second on-paper', order: 3, places: { narrow: { x: 208, y: 236 }, wide: { x: 430, y: 406, width: 310 }, short: { x: 208, y: 160 } } },
    { key: 'waziristan', at: [70.7, 32.2], look: 'small second on-islamabad', of: ['term:waziristan'], places: { narrow: { x: 8, y: 2 }, wide: { x: 14, y: 2 } } },
    { key: 'karachi', at: 'karachi', look: 'small second on-islamabad', places: { narrow: { x: -6, y: -6, anchor: 'end' }, wide: { x: -10, y: -8, anchor: 'end' } } },
    { key: 'peshawar', at: 'peshawar', look: 'small second on-paper', places: { narrow: { x: 0, y: 0 }, wide: { x: 10, y: 4 } } },
    { key: 'naushki', at: 'naushki', look: 'small second on-islamabad', places: { narrow: { x: 0, y: 0 }, wide: { x: 9, y: 6 } } },
    { key: 'panjgur', at: 'panjgur', look: 'small second on-islamabad', places: { narrow: { x: 0, y: 0 }, wide: { x: 9, y: 0 } } },
    { key: 'kech', at: 'kech', look: 'small second on-islamabad', places: { narrow: { x: 0, y: 0 }, wide: { x: 9, y: 6 } } },
    { key: 'afghanistan', look: 'tag kabul', places: { narrow: { x: 16, y: 56 }, wide: { x: 24, y: 72 }, short: { x: 16, y: 22 } } },
    { key: 'pakistan', at: [68.4, 28.6], look: 'tag islamabad on-islamabad', places: { narrow: { x: 0, y: 0, anchor: 'middle' }, wide: { x: 0, y: 0, anchor: 'middle' } } },
  ],
  more,
};

const COLUMNS = 25;

function more(sheet: Sheet): Layers {
  const { frame, data } = sheet;
  const { before, after } = data.values as { before: number; after: number };
  const pitch = pick(frame, { across: 5, down: 5.4, stroke: 3.6 }, { across: 9, down: 8.8, stroke: 6 }, { across: 5, down: 4.7, stroke: 3.2 });
  const [left, right, y] = pick<readonly [number, number, number]>(frame, [20, 208, 265], [126, 430, 446], [40, 208, 190]);
  const block = (key: string, from: number, to: number, x: number, hue: string): PathMark => ({
    kind: 'path',
    key: `tally-${key}`,
    of: ['term:pips'],
    className: `tally ${hue}`,
    d: Array.from({ length: to - from }, (_, i) => `M${near([x + ((from + i) % COLUMNS) * pitch.across, y + Math.floor((from + i) / COLUMNS) * pitch.down])}v${pitch.stroke}`).join(''),
  });
  return {
    over: [
      ...eventDots(sheet, data.events.filter(({ kind }) => kind === 'attack'), pick(frame, 2.6, 4), 2),
      block('before', 0, before, left, 'second'),
      block('after', 0, before, right, 'second'),
      { ...block('more', before, after, right, 'ink more'), order: 1 },
    ],
  };
}
