import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { label } from '../../engine/marks/label.ts';
import type { CircleMark, Mark, Run } from '../../engine/marks/mark.ts';
import { widthOf } from '../../engine/type/width-of.ts';
import { said } from '../../engine/marks/when.ts';
import { sides } from '../../story.ts';
import { axisOf, ends, rulerLine, ticks, type Axis } from './axis.ts';
import type { Incident, IncidentId, RulerData } from './data.ts';
import { datedRow, drop } from './dated-row.ts';
import { clearOf, gap } from './gap.ts';

/** Above the line what the essay fears, anywhere along it; below it what was reported, each at its place. */
export function readings(data: RulerData, frame: Frame): Mark[] {
  const axis = axisOf(frame, data.about, pick(frame, 144, 214));
  const at = (id: IncidentId): number => axis.x(data.incidents[id].spot.share * data.about);
  const levels = acts.map((_, i) => pick(frame, 201, 314) + i * pick(frame, 34.5, 60));
  const opened = acts.filter(({ who }) => who === 'Taliban').map(({ id }) => id);
  return [
    ...feared(axis, frame),
    ...clearOf(opened.map(at), ticks(axis, 'below'), frame),
    rulerLine(data.frontier.shares, axis, data.about),
    ...opened.flatMap((id) => gap(id, at(id), axis.y, frame)),
    ...ends(axis, axis.y + pick(frame, 20, 24), data.about, frame),
    ...label('record', ['What the record shows'], { x: wordsAt(frame), y: axis.y + pick(frame, 37, 58), lineHeight: 0, className: 'side on-paper', order: 2 }),
    ...acts.map(({ id, who }, i) => drop(id, at(id), axis.y + (who === 'militants' ? 0 : id === 'nimroz' ? pick(frame, 26, 32) : pick(frame, 8, 10)), levels[i]!)),
    ...acts.flatMap((act, i) => actRow(act, data.incidents[act.id], at(act.id), levels[i]!, i, frame)),
    ...label('record-none', ['Taliban and TTP together: no case found'], {
      x: wordsAt(frame),
      y: levels.at(-1)! + pick(frame, 42, 66),
      lineHeight: 0,
      className: 'strong roomy',
      order: acts.length + 3,
    }),
  ];
}

/** Left edge of the record's words, clear of the drop at the Iran end. */
function wordsAt(frame: Frame): number {
  return pick(frame, 46, 82);
}

function feared({ x, y }: Axis, frame: Frame): Mark[] {
  const [left, right] = x.range() as [number, number];
  const [middle, top, r] = [(left + right) / 2, y - pick(frame, 26, 40), pick(frame, 7, 10)];
  const line = pick(frame, 15.5, 20);
  return [
    ...label('fear', ['What Kaura fears'], { x: left, y: pick(frame, 56, 76), lineHeight: 0, className: 'side' }),
    ...label(
      'fear-words',
      pick(frame, ['The Taliban and the TTP damaging the fence', 'together. Ties could then only get worse.'], ['The Taliban and the TTP damaging the fence together. Ties could then only get worse.']),
      { x: left, y: pick(frame, 73, 100), lineHeight: line, className: 'roomy' },
    ),
    { kind: 'path', key: 'fear-anywhere', className: 'stroke second dashed', d: `M${left} ${y - pick(frame, 12, 18)}V${top}H${right}V${y - pick(frame, 12, 18)}` },
    { kind: 'rect', key: 'fear-clearing', className: 'paper', x: middle - 2.4 * r, y: top - 1.4 * r, width: 4.8 * r, height: 2.8 * r },
    halfDisc('fear-taliban', sides.kabul, middle, top, r, 0, 'level'),
    militants('fear-militants', middle, top, r),
    ...label('fear-nowhere', ['he names no place'], { x: right, y: top - pick(frame, 6, 9), lineHeight: 0, anchor: 'end', className: 'small second' }),
  ];
}

function actRow({ id, who, narrow, wide }: Act, incident: Incident, x: number, y: number, rank: number, frame: Frame): Mark[] {
  const r = pick(frame, 6, 9);
  const date = `${id === 'nimroz' ? 'About ' : ''}${said(incident.when, frame)}`;
  const head: Run[] = [{ text: `${date}, ` }, { text: who, className: who === 'Taliban' ? 'strong kabul' : 'strong' }];
  const size = pick(frame, 12.5, 15);
  return datedRow(
    {
      id: `record-${id}`,
      x,
      y,
      mark: who === 'Taliban' ? halfDisc(`record-${id}`, sides.kabul, x, y, r, rank + 3, 'level') : militants(`record-${id}`, x, y, r, rank + 3),
      lines: [head, [{ text: pick(frame, narrow, wide(incident)), className: 'second' }]],
      words: wordsAt(frame),
      wordsEnd: wordsAt(frame) + widthOf(date + ', ', 'sans', size) + widthOf(who, 'sans-strong', size),
      order: rank + 3,
    },
    frame,
  );
}

/** Militants have the other half of the disc, in ink: with the Taliban’s half it would be whole. */
function militants(key: string, x: number, y: number, r: number, order = 0): CircleMark {
  return { ...halfDisc(key, sides.islamabad, x, y, r, order, 'level'), className: 'fill half lower-half ink' };
}

interface Act {
  readonly id: IncidentId;
  readonly who: 'Taliban' | 'militants';
  readonly narrow: string;
  readonly wide: (incident: Incident) => string;
}

/** In order of time. What militants did is as Pakistan's army tells it. */
const acts: readonly Act[] = [
  { id: 'nangarhar', who: 'Taliban', narrow: 'Nangarhar: wire taken', wide: () => 'Nangarhar: fencing halted, wire carried off' },
  { id: 'nimroz', who: 'Taliban', narrow: 'Nimroz: work stopped', wide: () => 'Nimroz: work stopped' },
  { id: 'kurram', who: 'militants', narrow: 'Kurram: attacked, army says', wide: ({ killed }) => `Kurram: fence attacked, ${killed?.[0]} soldiers killed, the army says` },
  { id: 'waziristan', who: 'militants', narrow: 'N. Waziristan: cut, army says', wide: ({ killed }) => `North Waziristan: fence cut, ${killed?.[0]} soldiers killed, the army says` },
];
