import { pick } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { furniture, paper } from './furniture.ts';
import { quarrelNames, states, type QuarrelName } from './states.ts';
import { thirdsOf, topOf } from './thirds.ts';

/** The upright line moves aside and parts in three; each third is named for a quarrel and asks its question. */
export const quarrels: Scene<object, object> = { name: 'quarrels', states, draw };

function draw(given: Given<object, object>): Drawn {
  const { frame, line } = given;
  const thirds = thirdsOf(frame);
  const gaps = quarrelNames.slice(1).map((_, i) => paper(`quarrel-parting-${i}`, thirds.x, topOf(i + 1, thirds) - thirds.gap, thirds.gap, 0));
  return {
    screen: [
      lineMark(laidAlong(line, [[thirds.x, thirds.bottom], [thirds.x, thirds.top]])),
      ...gaps,
      ...quarrelNames.flatMap((name, i) => furniture[name](topOf(i, thirds), i + 1, frame)),
      ...quarrelNames.flatMap((name, i) => words(name, topOf(i, thirds) + thirds.height / 2, i + 2, given)),
    ],
  };
}

function words(name: QuarrelName, middle: number, order: number, { words: said, frame }: Given<object, object>): Mark[] {
  const { x } = thirdsOf(frame);
  const wings = name === 'aims' ? pick(frame, 46, 72) : pick(frame, 18, 30);
  const from = pick(frame, 138, 330);
  const box = { x: from, width: frame.width - frame.margin - from, order };
  return [
    { kind: 'rule', key: `quarrel-leader-${name}`, className: 'hair', x1: x + wings, y1: middle, x2: from - pick(frame, 8, 14), y2: middle, order },
    ...text(`quarrel-${name}`, said(name), { ...box, y: middle - pick(frame, 3, 4), look: 'part' }, frame),
    ...text(`quarrel-asks-${name}`, said(`asks-${name}`), { ...box, y: middle + pick(frame, 18, 26), look: 'roomy' }, frame),
  ];
}
