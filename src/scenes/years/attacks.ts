import { format } from 'd3';
import type { Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { dayOf } from '../../engine/marks/when.ts';
import type { YearsData } from './data.ts';
import { heightOf, layoutOf } from './layout.ts';
import type { YearsState } from './states.ts';

/** What PIPS counts in each year of the axis, on Pakistan's side, in the middle of the year. */
export function attacks({ attacks: years }: YearsData, state: YearsState, frame: Frame): Mark[] {
  const layout = layoutOf(frame);
  const { x, gutter, lineHeight } = layout;
  const height = heightOf(state, layout);
  const number = format(',');
  const counted = years.filter(({ year }) => year >= Number(state.from.slice(0, 4)) && year < Number(state.to.slice(0, 4)));
  return counted.flatMap(({ year, attacks: count, killed }, rank) => {
    const sum = [
      { text: number(count), className: 'strong' },
      { text: ' attacks, ' },
      { text: number(killed), className: 'strong' },
      { text: ' deaths' },
    ];
    const place = { x: x + gutter, y: height(dayOf(String(year))), lineHeight, className: 'roomy', order: rank };
    return label(`attacks-${year}`, [sum, [{ text: `in ${year}, PIPS counts`, className: 'second' }]], place);
  });
}
