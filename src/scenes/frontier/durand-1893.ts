import { pick } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { written } from './dates.ts';
import { ends } from './ends.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

/** The day of the agreement, and how each side reads it. No towns, no bands: there was no Pakistan yet. */
export const durand1893: FrontierState = {
  title: { narrow: 'One agreement, two readings', wide: 'One agreement, two readings' },
  source: {
    narrow: 'IPS (Islamabad), VIF (Delhi). Line: Natural Earth.',
    wide: 'IPS (Islamabad), VIF (Delhi). The line as map files have it today: Natural Earth. Not a position on status.',
  },
  view: 'whole',
  ground: 'bare',
  draw: (sheet) => ({ under: [], over: [...stamp(sheet), ...readings(sheet), ...ends(sheet)] }),
};

function stamp({ frame, event }: Sheet): Mark[] {
  const [x, y] = pick(frame, [16, 74], [24, 104]);
  return [
    ...label('durand-day', [written(event('e1893-durand').date, 'full')], { x, y, lineHeight: 20, className: 'head on-paper' }),
    ...named('term:amir', label('durand-who', pick(frame, ['The emir and a British envoy,', 'Mortimer Durand, agree the line'], ['The emir of Afghanistan and a British envoy,', 'Mortimer Durand, agree on the line in Kabul']), {
      x,
      y: y + pick(frame, 19, 25),
      lineHeight: pick(frame, 15.5, 18),
      className: 'second on-paper',
    })),
  ];
}

/** Each in its side's hue and on its side of the line: who reads it so, then how. */
function readings({ frame }: Sheet): Mark[] {
  const lineHeight = pick(frame, 17, 21);
  return [
    ...named('term:sphere-of-influence', named('place:kabul', label('reading-kabul', ['Read in Kabul: it parts', 'spheres of influence,', 'not countries'], { ...pick(frame, { x: 60, y: 176 }, { x: 150, y: 270 }), lineHeight, className: 'voice kabul on-paper', order: 1 }))),
    ...label('reading-islamabad', ['Read in Islamabad:', 'a valid border,', 'inherited by Pakistan'], { ...pick(frame, { x: 184, y: 316 }, { x: 420, y: 476 }), lineHeight, className: 'voice islamabad on-paper', order: 2 }),
  ];
}
