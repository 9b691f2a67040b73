import { utcFormat } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { ViolenceData } from './data.ts';
import type { Scales } from './scales.ts';

const day = utcFormat('%-d\u00a0%B %Y');

/** The two dates of 2014 on the right of their hairlines. The offensive's stands higher, so that the order is seen. */
export function datesOf2014({ offensive, school }: ViolenceData, scales: Scales, frame: Frame): Mark[] {
  const base = scales.deaths(0);
  const lineHeight = pick(frame, 15, 18);
  const offensiveTop = pick(frame, 121, 210);
  const schoolTop = pick(frame, 192, 318);
  const offensiveX = scales.x(offensive);
  const schoolX = scales.x(school);
  return [
    { kind: 'rule', key: 'date-offensive', className: 'leader', x1: offensiveX, y1: offensiveTop + lineHeight + 7, x2: offensiveX, y2: base, order: 2 },
    { kind: 'rule', key: 'date-school', className: 'leader', x1: schoolX, y1: schoolTop - 10, x2: schoolX, y2: base, order: 3 },
    ...label('date-offensive-label', [[{ text: day(offensive), className: 'strong' }], pick(frame, 'offensive begins', 'the army’s offensive begins in North Waziristan')], {
      x: offensiveX,
      y: offensiveTop,
      lineHeight,
      className: 'on-paper',
      order: 2,
    }),
    ...label('date-school-label', [[{ text: day(school), className: 'strong' }], pick(frame, 'Peshawar school', 'the Peshawar school')], {
      x: schoolX + pick(frame, 7, 10),
      y: schoolTop,
      lineHeight,
      className: 'on-paper',
      order: 3,
    }),
  ];
}

/** One dotted upright through both panels. */
export function kabulFalls({ kabulFalls: date }: ViolenceData, scales: Scales, frame: Frame): Mark[] {
  const x = scales.x(date);
  const top = pick(frame, 64, 86);
  return [
    { kind: 'rule', key: 'kabul-falls', className: 'leader dotted', x1: x, y1: top, x2: x, y2: scales.attacks(0), order: 1 },
    {
      kind: 'text',
      key: 'kabul-falls-label',
      className: 'on-paper',
      x: x - 5,
      y: top + 11,
      anchor: 'end',
      runs: [{ text: pick(frame, 'Kabul falls', `Kabul falls, ${day(date)}`) }],
      order: 1,
    },
  ];
}
