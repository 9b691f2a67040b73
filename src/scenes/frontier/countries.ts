import type { Mark } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** The names of the two countries, spread over their land. */
export function countries(sheet: Sheet): Mark[] {
  return [
    { kind: 'text', key: 'country-afghanistan', className: 'country kabul', at: sheet.at(65.2, 34.8), x: 0, y: 0, anchor: 'middle', runs: [{ text: 'AFGHANISTAN' }] },
    { kind: 'text', key: 'country-pakistan', className: 'country islamabad', at: sheet.at(69.7, 29.3), x: 0, y: 0, anchor: 'middle', runs: [{ text: 'PAKISTAN' }] },
  ];
}
