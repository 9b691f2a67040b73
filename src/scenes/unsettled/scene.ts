import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { UnsettledData } from './data.ts';
import { moments } from './moments.ts';
import { slopeOf, type Slope } from './slope.ts';
import { stances } from './stances.ts';
import { states, type UnsettledState } from './states.ts';

/** The line as an axis of time: Kabul's readings above it, Pakistan's below. */
export const unsettled: Scene<UnsettledData, UnsettledState> = { name: 'unsettled', states, draw };

/** Years named below the axis; 1950 would stand on a leader. */
const YEARS = ['1900', '1925', '1975', '2000', '2025'];

function draw(data: UnsettledData, state: UnsettledState, frame: Frame): Drawing {
  const slope = slopeOf(data, frame);
  return diagram(state, frame, [
    ...label('unsettled-sides', [pick(frame, ...state.subtitle)], { x: frame.margin, y: pick(frame, 52, 70), lineHeight: 0, className: 'second' }),
    ...years(slope, frame),
    ...stances(data, slope, frame),
    lineMark(laidAlong(data.shares, [slope.at(data.agreed), slope.at(data.asOf)])),
    ...moments(data, slope, frame),
  ]);
}

function years({ at }: Slope, frame: Frame): Mark[] {
  return YEARS.flatMap((year): Mark[] => {
    const [x, y] = at(`${year}-01-01`);
    return [
      { kind: 'rule', key: `year-${year}-tick`, className: 'leader', x1: x, y1: y, x2: x, y2: y + 5 },
      ...label(`year-${year}`, [year], { x, y: y + pick(frame, 17, 20), lineHeight: 0, anchor: year === YEARS.at(-1) ? 'end' : 'middle', className: 'small second' }),
    ];
  });
}
