import type { Picture, PictureBook, PictureNode, PicturePage } from '../client/picture.ts';
import { frames, type FrameName } from '../marks/frame.ts';
import { middleOf } from '../marks/middle.ts';
import type { DrawFigure } from '../registry.ts';
import { toPicture } from './to-picture.ts';

/** A step as far as its pictures go. */
export interface PicturedStep {
  readonly id: string;
  /** `scene/state`. */
  readonly figure: string;
  /** Every picture the reader can choose in it, the step's own first; empty where there is no choice. */
  readonly choices: readonly { readonly figure: string }[];
}

/** A figure as the elements of one frame. */
export function pictureOf(draw: DrawFigure, figure: string, frameName: FrameName): Picture {
  const frame = frames[frameName];
  return toPicture(draw(figure, frame), frame);
}

/** All pictures of a chapter's steps in one frame, for the client. */
export function pictureBook(draw: DrawFigure, steps: readonly PicturedStep[], frameName: FrameName): PictureBook {
  const frame = frames[frameName];
  const list = new Map<string, number>();
  const placeOf = (node: PictureNode): number => {
    const text = JSON.stringify(node);
    if (!list.has(text)) list.set(text, list.size);
    return list.get(text)!;
  };
  const page = (figure: string): PicturePage => {
    const { camera, map, screen } = pictureOf(draw, figure, frameName);
    return { camera, map: map.map(placeOf), screen: screen.map(placeOf) };
  };
  const pages = steps.flatMap(({ id, figure, choices }) => [
    [id, page(figure)] as const,
    ...choices.slice(1).map((choice, i) => [`${id}/${i + 2}`, page(choice.figure)] as const),
  ]);
  const nodes = [...list.keys()].map((text) => JSON.parse(text) as PictureNode);
  return { width: frame.width, height: frame.height, middle: middleOf(frame), nodes, pages: Object.fromEntries(pages) };
}
