import { pick } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** What each side calls the line, on its own side of the empty south-western stretch. */
export function voices({ frame }: Sheet): Mark[] {
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
