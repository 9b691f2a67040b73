import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { LabelLine } from '../../engine/marks/label.ts';
import { widthOf } from '../../engine/type/width-of.ts';
import type { SideName } from '../../story.ts';
import type { CountsData, Figure } from './data.ts';
import { layoutOf } from './layout.ts';
import type { CountsState } from './states.ts';

/** The two capitals in the order admits, claims. */
const speakers = { kabul: ['Kabul', 'Islamabad'], islamabad: ['Islamabad', 'Kabul'] } as const;

/** What is admitted and what is claimed of one side's dead, each number with its speaker. */
export function toldOf(side: SideName, { figures }: CountsData, { dead }: CountsState, frame: Frame): LabelLine[] {
  const [own, other] = speakers[side];
  return [...told(figures[dead[side].admitted], 'admitted', own, frame), ...told(figures[dead[side].claimed], 'claimed', other, frame)];
}

/** One line where there is room, otherwise two. */
function told({ told: number }: Figure, does: string, speaker: string, frame: Frame): LabelLine[] {
  const { gutter } = layoutOf(frame);
  const size = pick(frame, 12.5, 15);
  const [what, who] = [` ${does}`, `by ${speaker}`];
  const width = widthOf(number, 'sans-strong', size) + widthOf(`${what} ${who}`, 'sans', size);
  const counted = { text: number, className: 'strong' };
  return width <= frame.width / 2 - gutter - frame.margin ? [[counted, { text: `${what} ${who}` }]] : [[counted, { text: what }], who];
}
