import { max } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { CrossingsData } from './data.ts';
import type { Strip } from './layout.ts';
import type { CrossingsState } from './states.ts';

/** On Pakistan's side of the map: a bar for each year's people killed in attacks there, every group's, so that nobody takes the few signs for all. */
export function killed({ data: { killed: years }, words, frame, format }: Given<CrossingsData, CrossingsState>, { top }: Strip): Mark[] {
  if (years.length === 0) return [];
  const most = max(years, ({ people }) => people) ?? 1;
  const [pitch, thick, tall] = [pick(frame, 34, 56), pick(frame, 22, 38), pick(frame, 38, 78, 34)];
  const right = frame.width - frame.margin;
  const base = top - pick(frame, 32, 48, 28);
  return [
    ...years.flatMap(({ year, people }, i): Mark[] => {
      const x = right - (years.length - 1 - i) * pitch - pitch / 2;
      const height = (people / most) * tall;
      return [
        { kind: 'rect', key: `killed-${year}`, of: ['term:pips'], className: 'fill islamabad bygone', x: x - thick / 2, y: base - height, width: thick, height },
        ...text(`killed-${year}-people`, format(people), { x, y: base - height - 4, width: pitch, anchor: 'middle', look: 'small islamabad strong' }, frame),
      ];
    }),
    ...text('crossings-killed', words('killed'), { x: right, y: base - tall - pick(frame, 22, 30, 20), width: pick(frame, 150, 240), lines: pick(frame, 1, 2), grow: 'up', anchor: 'end', look: 'roomy islamabad' }, frame),
  ];
}
