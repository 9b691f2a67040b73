import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { capitals, city } from './capitals.ts';
import { countries } from './countries.ts';
import { ends } from './ends.ts';
import { ring } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { voices } from './voices.ts';

/** The two countries, and each side's own words for the line between them. */
export const twoNeighbours: FrontierState = {
  title: { narrow: 'Two neighbours and the line between', wide: 'Two neighbours, and the line between them' },
  source: {
    narrow: 'Natural Earth. Dashed: disputed. Not a view on status.',
    wide: 'Natural Earth. Dashed: disputed. Land fades out towards the edges; for orientation, not a position on status.',
  },
  view: 'whole',
  ground: 'land',
  draw: (sheet) => ({ under: [], over: [...countries(sheet), ...kabul(sheet), ...capitals(sheet, 'told'), ...voices(sheet), ...ends(sheet)] }),
};

function kabul(sheet: Sheet): Mark[] {
  return [ring(sheet, 'kabul'), ...city(sheet, 'kabul', pick(sheet.frame, [-7, 4, 'end'], [-11, -1, 'end']), { loudness: 'told', role: pick(sheet.frame, undefined, 'Taliban government') })];
}
