import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { widthOf } from '../../engine/marks/width-of.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { Alignment, InterestsData } from './data.ts';
import { issues, type Issue } from './issues.ts';
import { plateWidth, rowMarks, tint, track, type Row } from './row.ts';
import { rowsOf } from './rows.ts';
import { states, type InterestsState } from './states.ts';

/** Nine issues threaded on the upright line: a half-disc for each side, together or apart. The one row that holds wears a tint. */
export const interests: Scene<InterestsData, InterestsState> = { name: 'interests', states, draw };

function draw(data: InterestsData, state: InterestsState, frame: Frame): Drawing {
  const rows = issues.map((issue, rank): Row => {
    const told = state.told.includes(issue.theme);
    return { issue, rank, told, alignment: told ? alignmentOf(issue, data) : 'together', now: state.now.includes(issue.theme) };
  });
  const { x, top, height, track: last, r } = rowsOf(frame);
  return diagram(state, frame, [
    ...rows.filter(({ told, alignment }) => told && alignment === 'together').flatMap((row) => ofIssue(row, [tint(row, frame)])),
    ...rows.flatMap((row) => ofIssue(row, [track(row, alignmentOf(row.issue, data), frame)])),
    lineMark(laidAlong(data.shares, [[x, top + (issues.length - 1) * height + last + r], [x, top]])),
    ...sideNames(state, frame),
    ...rows.flatMap((row) => ofIssue(row, rowMarks(row, frame))),
  ]);
}

/** Marks of a row, which stand for what its issue is about where that has a name. */
function ofIssue({ issue: { of } }: Row, marks: readonly Mark[]): readonly Mark[] {
  return of ? named(of, marks) : marks;
}

/** Kabul and Islamabad stand beside the first plate and move out with the first row. */
function sideNames({ told }: InterestsState, frame: Frame): Mark[] {
  const size = pick(frame, 12.5, 19);
  const inner = (frame.width - plateWidth(issues[0]!, frame)) / 2 - pick(frame, 9, 18);
  const inset = (name: string): number => (told.length > 0 ? frame.margin : inner - widthOf(name, 'sans-strong', size));
  const look = pick(frame, 'strong', 'side');
  const place = { y: pick(frame, 48, 74), lineHeight: 0 };
  return [
    ...label('side-kabul', ['Kabul'], { ...place, x: inset('Kabul'), className: `${look} kabul` }),
    ...label('side-islamabad', ['Islamabad'], { ...place, x: frame.width - inset('Islamabad'), anchor: 'end', className: `${look} islamabad` }),
  ];
}

function alignmentOf({ id }: Issue, { alignments }: InterestsData): Alignment {
  const found = alignments.get(id);
  if (!found) throw new Error(`The picture tells of the issue "${id}", which is not among those of the essay: ${[...alignments.keys()].join(', ')}.`);
  return found;
}
