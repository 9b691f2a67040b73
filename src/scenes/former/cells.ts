import { round } from '../../engine/picture/camera.ts';
import { crossings } from '../../engine/geo/crossings.ts';
import { regionOf } from '../../engine/geo/region.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { PathMark } from '../../engine/marks/mark.ts';
import { map } from '../../story.ts';
import type { Cell } from './data.ts';
import type { Sheet } from './sheet.ts';

/** From so many events, every so manieth row of the lattice is drawn. */
export const STEPS = [
  { from: 1, every: 12 },
  { from: 10, every: 6 },
  { from: 30, every: 4 },
  { from: 100, every: 3 },
] as const;

/** Pixels between two rows of the lattice. */
export function rowHeight(frame: Frame): number {
  return pick(frame, 0.77, 1);
}

const HALF_CELL = 0.125;

/** UCDP's cells as an engraving: hairlines on one lattice, so that neighbours join; the more events, the closer. Cut at the line: the data know one side only. */
export function engraving(sheet: Sheet): PathMark {
  const row = sheet.px(rowHeight(sheet.frame));
  const rows = new Map<number, (readonly [number, number])[]>();
  for (const cell of sheet.data.cells) {
    const box = boxOf(sheet, cell);
    if (!box) continue;
    const { every } = STEPS.findLast(({ from }) => cell.events >= from)!;
    for (let n = Math.ceil(box.top / row / every) * every; n * row < box.bottom; n += every) {
      rows.set(n, [...(rows.get(n) ?? []), ...crossings(sheet.line, n * row, box.left, box.right, (point) => sheet.sideOf(point) === 'islamabad', sheet.px(2))]);
    }
  }
  const d = [...rows].sort(([a], [b]) => a - b).flatMap(([n, spans]) => joined(spans).map(([from, to]) => `M${round(from, 1)},${round(n * row)}H${round(to, 1)}`));
  return { kind: 'path', key: 'cells', className: 'grain', d: d.join('') };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cell as an upright box between the middles of its sides, cut at the plate; nothing where the plate does not show it. */
function boxOf(sheet: Sheet, { lat, lon }: Cell): Box | undefined {
  const [x0, y0, x1, y1] = regionOf(map, sheet.frame, sheet.view, 4);
  const box = {
    left: Math.max(x0, sheet.at(lon - HALF_CELL, lat)[0]),
    right: Math.min(x1, sheet.at(lon + HALF_CELL, lat)[0]),
    top: Math.max(y0, sheet.at(lon, lat + HALF_CELL)[1]),
    bottom: Math.min(y1, sheet.at(lon, lat - HALF_CELL)[1]),
  };
  return box.left < box.right && box.top < box.bottom ? box : undefined;
}

/** Spans that touch, as one. */
function joined(spans: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last && from - last[1] < 0.1) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}
