import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { ForecastsData } from './data.ts';
import { layoutOf } from './layout.ts';
import { row } from './row.ts';
import { states, type ForecastsState } from './states.ts';

/** The line upright between what the essay expected and what the record shows, a row a forecast. */
export const forecasts: Scene<ForecastsData, ForecastsState> = { name: 'forecasts', states, draw };

function draw({ shares, forecasts: rows }: ForecastsData, state: ForecastsState, frame: Frame): Drawing {
  const { x, top, bottom } = layoutOf(frame);
  const axis = laidAlong(shares, [[x, bottom], [x, top]]);
  return diagram(state, frame, [...heads(state, frame), lineMark(axis), ...rows.flatMap((forecast, rank) => row(forecast, rank, frame))]);
}

function heads({ essay, record }: ForecastsState, frame: Frame): Mark[] {
  const { x, gutter, head } = layoutOf(frame);
  const place = { y: head, lineHeight: 0, className: 'strong second' };
  return [
    ...label('forecasts-essay', [pick(frame, ...essay)], { ...place, x: x - gutter, anchor: 'end' }),
    ...label('forecasts-record', [pick(frame, ...record)], { ...place, x: x + gutter }),
  ];
}
