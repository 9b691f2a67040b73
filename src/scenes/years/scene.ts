import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { yearBands } from '../../engine/marks/year-bands.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { attacks } from './attacks.ts';
import type { YearsData } from './data.ts';
import { heightOf, layoutOf } from './layout.ts';
import { bars, counted, order } from './returns.ts';
import { states, type YearsState } from './states.ts';
import { truce, truceEnds } from './truce.ts';

/** The line upright as an axis of years, Afghanistan left of it and Pakistan right, as on the map. */
export const years: Scene<YearsData, YearsState> = { name: 'years', states, draw };

function draw(data: YearsData, state: YearsState, frame: Frame): Drawing {
  const layout = layoutOf(frame);
  const { x, top, bottom } = layout;
  const line = lineMark(laidAlong(data.shares, [[x, bottom], [x, top]]));
  return diagram(state, frame, [
    ...yearBands(new Date(state.from), new Date(state.to), heightOf(state, layout), frame),
    ...label('years-about', [pick(frame, ...state.subtitle)], { x: frame.margin, y: pick(frame, 50, 66), lineHeight: 0, className: 'second' }),
    ...sides(frame),
    ...truce(data, state, frame),
    ...(state.tells === 'truce' ? [line, ...truceEnds(data, state, frame), ...attacks(data, state, frame)] : returns(data, state, frame, line)),
  ]);
}

function returns(data: YearsData, state: YearsState, frame: Frame, line: Mark): Mark[] {
  return [...bars(data, state, frame), line, ...truceEnds(data, state, frame), ...order(data, state, frame), ...counted(data, state, frame)];
}

function sides(frame: Frame): Mark[] {
  const { x, top, gutter } = layoutOf(frame);
  return [
    ...label('side-afghanistan', ['Afghanistan'], { x: x - gutter, y: top - 8, lineHeight: 0, anchor: 'end', className: 'side kabul' }),
    ...label('side-pakistan', ['Pakistan'], { x: x + gutter, y: top - 8, lineHeight: 0, className: 'side islamabad' }),
  ];
}
