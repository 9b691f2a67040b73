import { polylinePath } from '../../engine/geo/path-data.ts';
import { distance, thinned } from '../../engine/geo/polyline.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

// The offensive was announced for a stretch of the line, from the north of Nuristan to the south of
// Paktika; nobody gives places. So it darkens softly along the line, without an edge.
const FROM = [71.2, 36] as const;
const TO = [69.25, 31.9] as const;
const PLIES = 4;

/** Fighting with no single place, as the halos are made: strokes of one path over one another, ever narrower. */
export function stretch(sheet: Sheet): Mark[] {
  const { line, px } = sheet;
  const [a, b] = [indexAt(line, sheet.at(...TO)), indexAt(line, sheet.at(...FROM))];
  const d = polylinePath(thinned(line.slice(a, b + 1), px(2) ** 2), 1);
  return Array.from({ length: PLIES }, (_, i) => ({ kind: 'path', key: `stretch-${i}`, className: `stretch ply-${i + 1}`, d }));
}

function indexAt(line: readonly Point[], place: Point): number {
  return line.map((point, i) => [distance(point, place), i] as const).reduce((near, one) => (one[0] < near[0] ? one : near))[1];
}
