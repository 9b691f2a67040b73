import { pick } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { city } from './capitals.ts';
import { countries } from './countries.ts';
import { written } from './dates.ts';
import { ends } from './ends.ts';
import { ring } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { voices } from './voices.ts';

/** The picture of the beginning once more, quiet, with a date: what is known, and where knowing ends. */
export const whereItStands: FrontierState = {
  title: { narrow: 'Where it stands, October 2026', wide: 'Where it stands, October 2026' },
  source: {
    narrow: 'AFP, RFE/RL, others. Natural Earth. Not a view on status.',
    wide: 'AFP; RFE/RL, as others quote it; Natural Earth. Dashed: disputed. For orientation, not a position on status.',
  },
  view: 'whole',
  ground: 'land',
  draw: (sheet) => ({ under: [], over: [...countries(sheet), ...seats(sheet), ...voices(sheet), ...ends(sheet), ...known(sheet)] }),
};

function seats(sheet: Sheet): Mark[] {
  return [
    ring(sheet, 'kabul'),
    ...city(sheet, 'kabul', pick(sheet.frame, [-7, 4, 'end'], [-11, 5, 'end']), { loudness: 'told' }),
    ring(sheet, 'islamabad'),
    ...city(sheet, 'islamabad', pick(sheet.frame, [36, -9, 'end'], [12, 5, 'start']), { loudness: 'told' }),
  ];
}

function known({ frame, data }: Sheet): Mark[] {
  const { x, y } = pick(frame, { x: 16, y: 64 }, { x: 24, y: 88 });
  const since = written(data.shutSince, 'full');
  return [
    ...label('as-of', [`As of ${written(data.asOf, 'month')}`], { x, y, lineHeight: 20, className: 'head on-paper' }),
    ...label(
      'known',
      pick(
        frame,
        ['Main crossings shut to trade since', `${since}, and still shut a`, 'year on, RFE/RL reports, as others', 'quote it.'],
        [`Main crossings shut to trade since ${since},`, 'and still shut a year on: so reports RFE/RL,', 'as others quote it.'],
      ),
      { x, y: y + pick(frame, 19, 25), lineHeight: pick(frame, 15.5, 18), className: 'second on-paper', order: 1 },
    ),
  ];
}
