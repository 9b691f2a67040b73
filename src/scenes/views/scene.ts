import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark, TextMark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { widthOf } from '../../engine/marks/width-of.ts';
import { wrap } from '../../engine/marks/wrap.ts';
import { diagram } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { ViewsData } from './data.ts';
import { states, type ViewsState } from './states.ts';
import { viewsOf, type View } from './views.ts';

/** Two views in the same type on either side of the upright line: words, and nothing that favours one. */
export const views: Scene<ViewsData, ViewsState> = { name: 'views', states, draw };

function draw(data: ViewsData, state: ViewsState, frame: Frame): Drawing {
  const { width, margin } = frame;
  const x = width / 2;
  const [left, right] = viewsOf(data);
  return diagram(state, frame, [
    ...label('views-about', [pick(frame, ...state.subtitle)], { x: margin, y: pick(frame, 52, 68), lineHeight: 0, className: 'roomy second' }),
    lineMark(laidAlong(data.shares, [[x, pick(frame, 366, 584)], [x, pick(frame, 72, 106)]])),
    ...column(left, margin, frame),
    ...column(right, x + gutterOf(frame), frame),
  ]);
}

/** Whose view, the view, what it rests on: each part begins at the same height in both columns. */
function column({ id, whose, says, rests, of }: View, x: number, frame: Frame): Mark[] {
  const width = frame.width / 2 - frame.margin - gutterOf(frame);
  const [whoseAt, saysAt, restsAt] = pick(frame, [88, 116, 286], [146, 196, 450]);
  const size = pick(frame, { says: 16, rests: 12.5 }, { says: 26, rests: 15 });
  const lines = (words: string, font: 'serif-strong' | 'sans', at: number): string[] => wrap(words, width, (line) => widthOf(line, font, at));
  const basis = part('rests', lines(rests, 'sans', size.rests), restsAt, pick(frame, 16, 20), 'roomy second');
  return [
    ...part('whose', [whose], whoseAt, 0, 'side'),
    ...part('says', lines(says, 'serif-strong', size.says), saysAt, pick(frame, 22, 35), 'view'),
    ...(of ? named(of, basis) : basis),
  ];

  function part(name: string, words: readonly string[], y: number, lineHeight: number, className: string): TextMark[] {
    return label(`${id}-${name}`, words, { x, y, lineHeight, className });
  }
}

/** From the line to the words right of it, and from those left of it to the line. */
function gutterOf(frame: Frame): number {
  return pick(frame, 14, 34);
}
