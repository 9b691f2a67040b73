import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark, TextMark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { said, type When } from '../../engine/marks/when.ts';
import { sides } from '../../story.ts';
import type { UnsettledData } from './data.ts';
import type { Slope } from './slope.ts';
import { offsets } from './stances.ts';

/** The four dated moments, each on a leader from its day: Kabul's up, the others' down. */
export function moments({ agreed, partition, vote, jirga, restated }: UnsettledData, slope: Slope, frame: Frame): Mark[] {
  const [x, y] = slope.at(agreed);
  const r = pick(frame, 5.5, 8);
  return [
    ...named('term:jirga', moment('jirga', jirga, words.jirga, slope, frame)),
    ...moment('vote', vote, words.vote, slope, frame),
    ...moment('partition', partition, words.partition, slope, frame),
    ...moment('agreed', agreed, words.agreed, slope, frame),
    { kind: 'circle', key: 'moment-agreed', className: 'line-ring', cx: x, cy: y, r: pick(frame, 3.6, 4.6) },
    ...named('term:jirga', [halfDisc('moment-jirga', sides.kabul, ...slope.at(jirga, offsets(frame)[0]), r, 1, 'level')]),
    halfDisc('moment-vote', sides.kabul, ...slope.at(vote), r, 1, 'level'),
    halfDisc('moment-partition', sides.islamabad, ...slope.at(partition), r, 1, 'level'),
    ...named('place:kabul', label('since-kabul', sinceKabul(restated, frame), { x: slope.at(jirga)[0] + pick(frame, 8, 12), y: pick(frame, 146, 234), lineHeight: line(frame), className: 'roomy', order: 3 })),
    ...label('since-islamabad', pick(frame, ['Most other states treat it', 'as the border too.'], ['An international border, Pakistan says;', 'most states treat it so.']), {
      x: slope.at(partition)[0] + pick(frame, 8, 12),
      y: pick(frame, 350, 550),
      lineHeight: line(frame),
      className: 'roomy',
      order: 3,
    }),
  ];
}

interface Words {
  /** Baseline of the date. */
  readonly top: readonly [narrow: number, wide: number];
  /** On which side of its leader the text hangs: `start` is right of it. */
  readonly side: TextMark['anchor'];
  readonly hue: 'kabul' | 'islamabad' | 'ink';
  readonly lines: readonly [narrow: readonly string[], wide: readonly string[]];
}

const words: Readonly<Record<'agreed' | 'partition' | 'vote' | 'jirga', Words>> = {
  agreed: {
    top: [286, 444],
    side: 'start',
    hue: 'ink',
    lines: [
      ['Emir and British', 'envoy agree a line.'],
      ['Emir Abdur Rahman and the', 'British envoy Durand agree', 'a line, in Kabul.'],
    ],
  },
  partition: {
    top: [302, 478],
    side: 'start',
    hue: 'islamabad',
    lines: [
      ['Pakistan is created; it holds', 'the line to be inherited.'],
      ['Pakistan is created. It holds the line to be', 'an inherited border; Kabul contests it.'],
    ],
  },
  vote: {
    top: [80, 124],
    side: 'end',
    hue: 'kabul',
    lines: [
      ['At the UN, Kabul’s is the', 'one vote against taking', 'in Pakistan, withdrawn', 'within weeks.'],
      ['At the United Nations, Kabul casts the one', 'vote against admitting Pakistan,', 'and withdraws it within weeks.'],
    ],
  },
  jirga: {
    top: [92, 152],
    side: 'start',
    hue: 'kabul',
    lines: [
      ['An assembly in Kabul', 'declares the agreements void.'],
      ['An assembly (loya jirga) in Kabul declares', 'the agreements on the line void.'],
    ],
  },
};

function moment(id: string, when: When, { top: tops, side, hue, lines: both }: Words, { at }: Slope, frame: Frame): Mark[] {
  const [top, lines] = [pick(frame, ...tops), pick(frame, ...both)];
  const [x, y] = at(when);
  const away = id === 'agreed' ? 0 : pick(frame, 8, 12) * (side === 'end' ? -1 : 1);
  const reach = id === 'agreed' ? top - pick(frame, 14, 18) : top < y ? top - pick(frame, 10, 12) : top + line(frame) * lines.length;
  const place = { x: x + away, lineHeight: line(frame), anchor: side, order: 1 };
  return [
    { kind: 'rule', key: `moment-${id}-leader`, className: 'leader', x1: x, y1: y, x2: x, y2: reach, order: 1 },
    ...label(`moment-${id}-when`, [said(when, frame)], { ...place, y: top, className: `roomy strong ${hue}` }),
    ...label(`moment-${id}-words`, lines, { ...place, y: top + line(frame), className: 'roomy' }),
  ];
}

function sinceKabul(restated: When, frame: Frame): string[] {
  return pick(
    frame,
    ['No Afghan government since', 'has formally reversed that. The', `Taliban, ${said(restated, frame)}: unsettled.`],
    ['No Afghan government since has formally reversed that.', `The question is unsettled, the Taliban said on ${said(restated, frame)}.`],
  );
}

function line(frame: Frame): number {
  return pick(frame, 15, 20);
}
