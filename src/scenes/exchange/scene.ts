import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { days, sideNames } from './axis.ts';
import type { ExchangeData } from './data.ts';
import { heightOf, layoutOf, type Layout } from './layout.ts';
import { states, type ExchangeState } from './states.ts';
import { momentOf } from './time.ts';
import { tell, type Told } from './told.ts';

/** The line stands upright as an axis of time: what Kabul says on its left, what Islamabad says on its right. */
export const exchange: Scene<ExchangeData, ExchangeState> = { name: 'exchange', states, draw };

function draw(data: ExchangeData, state: ExchangeState, frame: Frame): Drawing {
  const layout = layoutOf(frame);
  const { x, top, bottom } = layout;
  const told = toldIn(data, state, frame);
  return diagram(state, frame, [
    ...label('exchange-about', [pick(frame, ...state.subtitle)], { x: frame.margin, y: pick(frame, 50, 66), lineHeight: 0, className: 'roomy second' }),
    ...sideNames(layout),
    lineMark(laidAlong(data.shares, [[x, bottom], [x, top]])),
    ...days(state, layout),
    ...blows(data, told, state, layout),
    ...tell(told, 'kabul', state, layout, frame),
    ...tell(told, 'islamabad', state, layout, frame),
  ]);
}

function toldIn({ statements }: ExchangeData, { told }: ExchangeState, frame: Frame): Told[] {
  return pick(frame, ...told).map((telling, rank) => {
    const statement = statements.find(({ id }) => id === telling.id);
    if (!statement) throw new Error(`The exchange tells "${telling.id}", which is none of the statements: ${statements.map(({ id }) => id).join(', ')}.`);
    return { statement, telling, rank };
  });
}

/** An open ring on the line for every strike and clash of the time shown, told or not. */
function blows(data: ExchangeData, told: readonly Told[], state: ExchangeState, layout: Layout): Mark[] {
  const height = heightOf(state, layout);
  const toldBlows = told.filter(({ statement: { kind } }) => kind === 'strike' || kind === 'clash').map(({ statement: { date } }) => date);
  return [...new Set([...data.blows, ...toldBlows])]
    .filter((date) => date >= state.from && date < state.to)
    .sort()
    .map((date): Mark => ({ kind: 'circle', key: `blow-${date}`, className: 'line-ring', cx: layout.x, cy: height(momentOf({ date, kind: 'strike' })), r: layout.ring }));
}
