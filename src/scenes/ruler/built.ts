import { range } from 'd3';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { round } from '../../engine/picture/camera.ts';
import { text } from '../../engine/render/text.ts';
import { appearing, axisOf, groundLevel, rulerLine, type Axis, type GivenRuler } from './axis.ts';
import { barOf, fill } from './fill.ts';
import type { Claim } from './from.ts';

/** One ruler that fills: it is as long as the fence planned. Earlier claims stay as cuts in the bar, stairs down to the newest, whose end is open. */
export function built(given: GivenRuler): Mark[] {
  const { data: { plan, claims }, words, frame, line } = given;
  const axis = axisOf(frame, plan, groundLevel(frame));
  const { x, y } = axis;
  const bar = barOf(given);
  const [earlier, last] = [claims.slice(0, -1), claims.at(-1)!];
  const told = earlier.filter(({ id }) => words(id) !== '');
  const [fenced, end] = fill(last.km, axis, given);
  const below = y + bar / 2;
  return [
    ...appearing(0, [{ kind: 'rect', key: 'fence-planned', className: 'line-band', x: x(0), y: y - bar / 2, width: x(plan) - x(0), height: bar }]),
    fenced,
    ...appearing(0, [mesh(axis, bar)]),
    rulerLine(line, axis),
    ...earlier.map((claim): Mark => ({ kind: 'rect', key: `claim-${claim.id}`, className: 'paper', x: x(claim.km) - 1, y: y - bar / 2 - 1, width: 2, height: bar + 2, from: claim.km / last.km })),
    ...told.flatMap((claim, rank) => appearing(claim.km / last.km, stair(claim, told.length - rank, rank, axis, given))),
    end,
    ...text(`built-${last.id}`, words(last.id), { x: x(plan), y: below + pick(frame, 34, 54, 32), width: 120, anchor: 'end', look: 'number', order: told.length }, frame),
    ...text(`built-${last.id}-when`, words(`${last.id}-when`), { x: x(plan), y: below + pick(frame, 52, 80, 49), width: pick(frame, 140, 260), anchor: 'end', look: 'roomy second', order: told.length }, frame),
    ...text('built-plan', words('plan'), { x: x(0), y: below + pick(frame, 34, 54, 32), width: pick(frame, 160, 340), look: 'roomy', order: told.length }, frame),
    ...text('built-none', words('none'), { x: x(0), y: below + pick(frame, 52, 80, 49), width: pick(frame, 160, 340), look: 'roomy second', order: told.length + 1 }, frame),
  ];
}

/** Wire over the whole bar, so that what fills it is seen as a fence. */
function mesh({ x, y }: Axis, bar: number): Mark {
  const [left, right] = x.range() as [number, number];
  const [top, step] = [y - bar / 2, bar / 2];
  const links = range(left, right - step, step).map((at) => `M${round(at, 1)} ${top}l${step} ${bar}M${round(at, 1)} ${y + bar / 2}l${step} ${-bar}`);
  return { kind: 'path', key: 'fence-mesh', className: 'mesh', d: links.join('') };
}

/** A claim of before: a leader up from its place, and its words to the right of it, or to the left where the plate ends. */
function stair({ id, km }: Claim, up: number, rank: number, { x, y }: Axis, given: GivenRuler): Mark[] {
  const { words, frame } = given;
  const baseline = y - barOf(given) / 2 - pick(frame, 10, 14) - up * pick(frame, 37, 44, 46) + pick(frame, 14, 16, 18);
  const leftwards = x(km) > frame.width * 0.7;
  const [gap, said] = [pick(frame, 6, 9), `**${words(id)}** ${words(`${id}-when`)}`];
  return [
    { kind: 'rule', key: `claim-${id}-leader`, className: 'leader', x1: x(km), y1: baseline - pick(frame, 10, 12), x2: x(km), y2: y - barOf(given) / 2 - 2, order: rank },
    ...text(`built-${id}`, said, { x: x(km) + (leftwards ? -gap : gap), y: baseline, width: 190, anchor: leftwards ? 'end' : 'start', look: 'roomy', order: rank }, frame),
  ];
}
