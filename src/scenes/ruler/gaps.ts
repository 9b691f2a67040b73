import type { Box } from '../../engine/geo/shrink.ts';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { said } from '../../engine/marks/when.ts';
import { axisOf, ends, rulerLine, ticks } from './axis.ts';
import type { RulerData } from './data.ts';
import { clearOf, gap } from './gap.ts';
import { placeInset, type Tie } from './place-inset.ts';

/** The line as the fence, opened at the two places where the Taliban stopped the work. */
export function gaps(data: RulerData, frame: Frame): Mark[] {
  const axis = axisOf(frame, data.about, pick(frame, 212, 338));
  const { nimroz, nangarhar } = data.incidents;
  const [south, east] = [nimroz, nangarhar].map(({ spot }) => axis.x(spot.share * data.about)) as [number, number];
  const box = pick<Box>(frame, { x: 104, y: 48, width: 174, height: 106 }, { x: 204, y: 72, width: 330, height: 200 });
  const ties: Tie[] = [
    { id: 'nimroz', name: 'Nimroz', ...nimroz.spot, nameAt: pick(frame, [0, -12], [0, -18]), anchor: 'middle', turn: 0.55 },
    { id: 'nangarhar', name: 'Nangarhar', ...nangarhar.spot, nameAt: pick(frame, [-12, -2], [-18, -2]), anchor: 'end', turn: 0.6 },
  ];
  return [
    ...placeInset(data, box, ties, axis, frame),
    ...clearOf([south, east], ticks(axis, 'below'), frame),
    rulerLine(data.frontier.shares, axis, data.about),
    ...gap('nimroz', south, axis.y, frame),
    ...gap('nangarhar', east, axis.y, frame),
    ...ends(axis, axis.y + pick(frame, 20, 24), data.about, frame),
    ...account('nimroz', `About ${said(nimroz.when, frame)}`, pick<readonly string[]>(frame, ...words.nimroz), south, frame.margin, axis.y, frame),
    ...account('nangarhar', said(nangarhar.when, frame), pick<readonly string[]>(frame, ...words.nangarhar), east, pick(frame, 192, 420), axis.y, frame),
    ...label('gaps-note', pick(frame, ['Gaps are signs. No large-scale removal was found.'], ['Gaps are signs, not lengths. No large-scale removal was found, and both capitals spoke of coordination.']), {
      x: frame.margin,
      y: pick(frame, 363, 578),
      lineHeight: 0,
      className: 'second',
      order: 3,
    }),
  ];
}

/** What happened there, under a leader from the gap. */
function account(id: string, head: string, lines: readonly string[], at: number, x: number, y: number, frame: Frame): Mark[] {
  const top = y + pick(frame, 52, 76);
  return [
    { kind: 'rule', key: `gap-${id}-leader`, className: 'leader', x1: at, y1: y + pick(frame, 24, 30), x2: at, y2: top - pick(frame, 13, 17), order: 2 },
    ...label(`gap-${id}-when`, [head], { x, y: top, lineHeight: 0, className: 'side', order: 2 }),
    ...label(`gap-${id}-words`, lines, { x, y: top + pick(frame, 17, 25), lineHeight: pick(frame, 15.5, 19), className: 'roomy', order: 2 }),
  ];
}

const words = {
  nimroz: [
    ['Chahar Burjak, Nimroz: work', 'stopped. Metres inside Afghan', 'land (Pajhwok), or kilometres', '(Khaama)? Accounts differ.'],
    ['Chahar Burjak, Nimroz: Taliban forces stop the work.', 'How far inside Afghanistan it was, accounts do not', 'agree: metres (Pajhwok) or many kilometres', '(residents, to Khaama).'],
  ],
  nangarhar: [
    ['Goshta, Nangarhar: fencing', 'stopped, wire taken. Illegal', 'work, said Kabul; one local', 'commander, said Islamabad.'],
    ['Goshta, Nangarhar: Taliban fighters halt the', 'fencing and carry off the wire. Kabul called', 'the work illegal; Pakistani officials later', 'blamed a local commander.'],
  ],
} as const;
