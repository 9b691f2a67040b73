import { pick } from '../../marks/frame.ts';
import { label } from '../../marks/label.ts';
import type { Mark } from '../../marks/mark.ts';
import { capitals, city } from './capitals.ts';
import { countries } from './countries.ts';
import { ring } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

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

/** What each side calls it, on its own side of the empty south-western stretch. */
function voices({ frame }: Sheet): Mark[] {
  const lineHeight = pick(frame, 16, 20);
  return [
    ...label('voice-kabul', pick(frame, ['To Kabul, the', 'Durand Line,', 'not a border'], ['To Kabul it is the Durand Line,', 'and not a border']), {
      ...pick(frame, { x: 33.5, y: 250 }, { x: 82, y: 466 }),
      lineHeight,
      className: 'voice kabul on-kabul',
    }),
    ...label('voice-islamabad', pick(frame, ['To Islamabad, the', 'international border'], ['To Islamabad it is the', 'international border']), {
      ...pick(frame, { x: 42.8, y: 346 }, { x: 76, y: 571.5 }),
      lineHeight,
      className: 'voice islamabad on-islamabad',
    }),
  ];
}

/** Where the line comes from and where it goes. */
function ends({ frame, line }: Sheet): Mark[] {
  const [iran, china] = [line[0]!, line.at(-1)!];
  return [
    { kind: 'text', key: 'end-china', className: 'small second on-paper', at: china, ...pick(frame, { x: 6, y: -13, anchor: 'end' }, { x: 0, y: -18, anchor: 'middle' }), runs: [{ text: 'China' }] },
    { kind: 'text', key: 'end-iran', className: 'small second', at: iran, ...pick(frame, { x: -5, y: 22 }, { x: -6, y: -18 }), anchor: 'start', runs: [{ text: 'Iran' }] },
  ];
}
