import { pick } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { people } from '../../engine/marks/people.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { dead } from './dead.ts';
import type { CountsData } from './from.ts';
import { layoutOf } from './layout.ts';
import { states, type CountsState } from './states.ts';

/** The line upright between what each side admits and the other claims, on one scale: one still dot a person, nothing added up. Civilians stand apart, below a rule. */
export const counts: Scene<CountsData, CountsState> = { name: 'counts', states, values, draw };

/** `{fighters-claimed}`, `{soldiers-admitted}` ..., `{civilians}`, `{civilians-until}`, `{date}`. */
function values({ fighters, soldiers, civilians, date, until }: CountsData) {
  const told = Object.entries({ fighters, soldiers }).flatMap(([who, { admitted, claimed }]) => [[`${who}-admitted`, admitted], [`${who}-claimed`, claimed]]);
  return { ...(Object.fromEntries(told) as Record<string, number>), civilians, date, 'civilians-until': until };
}

function draw(given: Given<CountsData, CountsState>): Drawn {
  const { words, frame, line } = given;
  const { x, top, bottom, names } = layoutOf(frame);
  return {
    screen: [
      lineMark(laidAlong(line, [[x, bottom], [x, top]])),
      ...dead('fighters', given),
      ...dead('soldiers', given),
      ...civilians(given),
      ...text('counts-key', words('key'), { x: frame.width - frame.margin, y: names + pick(frame, 22, 36, 18), width: pick(frame, 150, 260), lines: pick(frame, 1, 3), anchor: 'end', look: 'second' }, frame),
    ],
  };
}

/** Those who did not fight, in ink: on the Afghan side a dot each, on the other the words that no count was found. */
function civilians({ data, state, words, frame }: Given<CountsData, CountsState>): Mark[] {
  const { x, gutter, rule, below, across, pitch, r } = layoutOf(frame);
  const { margin, width } = frame;
  const rows = Math.ceil(data.civilians / across);
  const half = { width: x - gutter - margin, lines: 2, look: 'roomy' };
  return [
    { kind: 'rule', key: 'counts-rule-kabul', className: 'leader', x1: margin, y1: rule, x2: x - gutter, y2: rule },
    { kind: 'rule', key: 'counts-rule-islamabad', className: 'leader', x1: x + gutter, y1: rule, x2: width - margin, y2: rule },
    ...people(state.civilians, { count: data.civilians, filled: data.civilians, columns: across, x: margin + r, y: below + r, pitch, r }),
    ...text('counts-civilians', words('civilians'), { ...half, x: margin, y: below + rows * pitch + pick(frame, 14, 20, 12) }, frame),
    ...text('counts-none', words('none'), { ...half, x: x + gutter, y: below + pick(frame, 12, 16, 10) }, frame),
  ];
}
