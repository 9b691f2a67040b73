import { frames, type FrameName } from '../engine/marks/frame.ts';
import type { Name } from '../engine/marks/mark.ts';
import type { DrawFigure } from '../engine/render/scene.ts';

/** What the marks of a figure, `scene/state`, stand for in one frame: the names that words can light. */
export function namesShown(draw: DrawFigure, figure: string, frame: FrameName): ReadonlySet<Name> {
  const { map, screen } = draw(figure, frames[frame]);
  return new Set([...map, ...screen].flatMap(({ of = [] }) => of));
}
