import type { FullFrame } from '../../engine/marks/frame.ts';
import { pick } from '../../engine/marks/frame.ts';
import { label, type LabelLine } from '../../engine/marks/label.ts';
import type { Mark, Point, RuleMark, TextMark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import type { Sheet } from './sheet.ts';

/** Where words stand beside their place, in pixels from it: chosen by hand for each frame. */
export type Offset = readonly [x: number, y: number, anchor: TextMark['anchor']];

/** The offsets of a picture in its two frames, by place. A place that is absent from a frame is not named there. */
export type Offsets = { readonly [Name in FullFrame]: Readonly<Record<string, Offset>> };

/** A place on the base plane. A crossing is set on the line, which each map file draws a little elsewhere. */
export function placeAt(sheet: Sheet, id: string): Point {
  const { lon, lat, isCrossing } = sheet.place(id);
  return isCrossing ? sheet.nearest(sheet.at(lon, lat)) : sheet.at(lon, lat);
}

/** Towns in the background: a small dot and a name each. */
export function towns(sheet: Sheet, offsets: Offsets): Mark[] {
  return Object.entries(pick(sheet.frame, offsets.narrow, offsets.wide)).flatMap(([id, [x, y, anchor]]): Mark[] => {
    const at = placeAt(sheet, id);
    const ground = `on-${sheet.place(id).isCrossing ? 'islamabad' : sheet.sideOf(at)}`;
    return named(`place:${id}`, [
      { kind: 'circle', key: `dot-${id}`, className: 'town', at, cx: 0, cy: 0, r: 2 },
      { kind: 'text', key: `town-${id}`, className: `small second ${ground}`, at, x, y, anchor, runs: [{ text: sheet.place(id).name }] },
    ]);
  });
}

/** The ring of a seat of power. `nudge` parts two that would touch. */
export function ring(sheet: Sheet, id: string, nudge = 0, hue: 'ink' | 'second' = 'ink'): Mark {
  return { kind: 'circle', key: `ring-${id}`, of: [`place:${id}`], className: `hollow ${hue}`, at: placeAt(sheet, id), cx: 0, cy: nudge, r: pick(sheet.frame, 3, 4) };
}

/** Lines of words beside a place. */
export function words(sheet: Sheet, key: string, at: Point, [x, y, anchor]: Offset, lines: readonly LabelLine[], className = ''): Mark[] {
  return label(key, lines, { x, y, anchor, at, className, lineHeight: pick(sheet.frame, 15.5, 17.5) });
}

/** A hairline from a place to its words. */
export function leader(key: string, at: Point, [x1, y1]: Point, [x2, y2]: Point): RuleMark {
  return { kind: 'rule', key: `leader-${key}`, className: 'leader', at, x1, y1, x2, y2 };
}

/** The names of the two countries as small capitals, so that a picture of a part stands alone. Pixels of the frame. */
export function tags(sheet: Sheet, pakistanY: number): Mark[] {
  const { width, margin, head } = sheet.frame;
  return [
    { kind: 'text', key: 'tag-afghanistan', className: 'tag kabul', x: margin, y: head + pick(sheet.frame, 22, 28), anchor: 'start', runs: [{ text: 'AFGHANISTAN' }] },
    { kind: 'text', key: 'tag-pakistan', className: 'tag islamabad on-islamabad', x: width - margin, y: pakistanY, anchor: 'end', runs: [{ text: 'PAKISTAN' }] },
  ];
}
