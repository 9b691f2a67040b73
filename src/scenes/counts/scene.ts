import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { civilians } from './civilians.ts';
import type { CountsData } from './data.ts';
import { dead } from './dead.ts';
import { layoutOf } from './layout.ts';
import { states, type CountsState } from './states.ts';

/** The line upright between what each side admits and the other claims: one still dot a person, nothing added up. */
export const counts: Scene<CountsData, CountsState> = { name: 'counts', states, draw };

function draw(data: CountsData, state: CountsState, frame: Frame): Drawing {
  const { x, top, bottom } = layoutOf(frame);
  return diagram(state, frame, [
    ...label('counts-about', [pick(frame, 'Filled: admitted by their own side. Open: claimed', 'Filled dots: deaths their own side admits. Open dots: deaths the other side claims. The two are never added')], {
      x: frame.margin,
      y: pick(frame, 50, 68),
      lineHeight: 0,
      className: 'second',
    }),
    lineMark(
      laidAlong(data.shares, [
        [x, bottom],
        [x, top],
      ]),
    ),
    ...dead('kabul', data, state, frame),
    ...dead('islamabad', data, state, frame),
    ...civilians(data, state, frame),
  ]);
}
