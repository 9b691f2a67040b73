import { pick, type Frame } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import type { GateData } from './from.ts';
import { atTheGate } from './at-the-gate.ts';
import { queues } from './queues.ts';
import { states, type GateState } from './states.ts';

/** The line upright, and living people beside it as standing figures: at a shut gate, or in two queues that nobody counted. */
export const gate: Scene<GateData, GateState> = { name: 'gate', states, draw };

function draw(given: Given<GateData, GateState>): Drawn {
  const { state, frame, line } = given;
  const x = lineAt(frame, state);
  const [top, bottom] = [frame.head, frame.height - frame.foot];
  return {
    screen: [
      ...ground(x, frame),
      lineMark(laidAlong(line, [[x, bottom], [x, top]]), { dash: pick(frame, [7, 3], [9, 4]) }),
      ...(state.shows === 'gate' ? atTheGate(given, x) : queues(given, x)),
    ],
  };
}

/** The gate stands to the right, since all who wait are on its left; two queues are of equal length. */
function lineAt(frame: Frame, { shows }: GateState): number {
  return shows === 'gate' ? pick(frame, 212, 440) : frame.width / 2;
}

/** The two sides as on the map, each with its band along the line. */
function ground(x: number, { head, foot, width, height, name }: Frame): Mark[] {
  const tall = { y: head, height: height - head - foot };
  const [inner, outer] = name === 'wide' ? [7.4, 19.2] : [5.5, 14.4];
  return [
    { kind: 'rect', key: 'gate-land-kabul', className: 'land-kabul', x: 0, width: x, ...tall },
    { kind: 'rect', key: 'gate-land-islamabad', className: 'land-islamabad', x, width: width - x, ...tall },
    { kind: 'rect', key: 'gate-band-outer-kabul', className: 'fill wash-10 kabul', x: x - outer - 1.5, width: outer, ...tall },
    { kind: 'rect', key: 'gate-band-outer-islamabad', className: 'fill wash-10 islamabad', x: x + 1.5, width: outer, ...tall },
    { kind: 'rect', key: 'gate-band-inner-kabul', className: 'fill wash-30 kabul', x: x - inner - 1.5, width: inner, ...tall },
    { kind: 'rect', key: 'gate-band-inner-islamabad', className: 'fill wash-30 islamabad', x: x + 1.5, width: inner, ...tall },
  ];
}
