import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { QuarrelsData } from './data.ts';
import { furniture, paper } from './furniture.ts';
import { states, type Quarrel, type QuarrelsState } from './states.ts';
import { thirdsOf, topOf } from './thirds.ts';

/** The upright line moves aside and parts in three; each third is named for a quarrel and leads to its chapter. */
export const quarrels: Scene<QuarrelsData, QuarrelsState> = { name: 'quarrels', states, draw };

function draw({ shares }: QuarrelsData, state: QuarrelsState, frame: Frame): Drawing {
  const thirds = thirdsOf(frame);
  const gaps = state.quarrels.slice(1).map((_, i) => paper(`quarrel-parting-${i}`, thirds.x, topOf(i + 1, thirds) - thirds.gap, thirds.gap, 0));
  return diagram(state, frame, [
    lineMark(laidAlong(shares, [[thirds.x, thirds.bottom], [thirds.x, thirds.top]])),
    ...gaps,
    ...state.quarrels.flatMap((quarrel, i) => furniture[quarrel.name](topOf(i, thirds), i + 1, frame)),
    ...state.quarrels.flatMap((quarrel, i) => words(quarrel, topOf(i, thirds) + thirds.height / 2, i + 2, frame)),
  ]);
}

function words({ name, title, asks, chapter }: Quarrel, middle: number, order: number, frame: Frame): Mark[] {
  const { x } = thirdsOf(frame);
  const wings = name === 'aims' ? pick(frame, 46, 72) : pick(frame, 18, 30);
  const from = pick(frame, 138, 330);
  const place = { x: from, lineHeight: 0, order };
  return [
    { kind: 'rule', key: `quarrel-leader-${name}`, className: 'hair', x1: x + wings, y1: middle, x2: from - pick(frame, 8, 14), y2: middle, order },
    ...label(`quarrel-name-${name}`, [title], { ...place, y: middle - pick(frame, 8, 10), className: 'part' }),
    ...label(`quarrel-asks-${name}`, [asks], { ...place, y: middle + pick(frame, 13, 18), className: 'roomy' }),
    ...label(`quarrel-chapter-${name}`, [`Read on: ${chapter}`], { ...place, y: middle + pick(frame, 32, 44), className: 'second' }),
  ];
}
