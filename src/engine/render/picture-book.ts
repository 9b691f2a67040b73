import type { Picture, PictureBook, PictureNode, PicturePage } from '../picture/picture.ts';
import { straight } from '../picture/line-shape.ts';
import { frames, middleOf, type FrameName } from '../marks/frame.ts';
import type { DrawFigure } from './scene.ts';
import { looksOf } from './looks.ts';
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

/** All pictures of a chapter's steps in one frame, for the client. `shares`: where the line's points stand on its length. */
export function pictureBook(draw: DrawFigure, steps: readonly PicturedStep[], frameName: FrameName, shares: readonly number[]): PictureBook {
  const frame = frames[frameName];
  const list = new Map<string, number>();
  const placeOf = (node: PictureNode): number => {
    const text = JSON.stringify(withStrength(withEndsAlone(node, shares)));
    if (!list.has(text)) list.set(text, list.size);
    return list.get(text)!;
  };
  const page = (figure: string): PicturePage => {
    const { camera, map, screen } = pictureOf(draw, figure, frameName);
    return { camera, map: runsOf(map.map(placeOf)), screen: runsOf(screen.map(placeOf)) };
  };
  const pages = steps.flatMap(({ id, figure, choices }) => [
    [id, page(figure)] as const,
    ...choices.slice(1).map((choice, i) => [`${id}/${i + 2}`, page(choice.figure)] as const),
  ]);
  const nodes = [...list.keys()].map((text) => JSON.parse(text) as PictureNode);
  return { width: frame.width, height: frame.height, middle: middleOf(frame), shares, nodes, pages: Object.fromEntries(pages) };
}

/** 4, 5, 6, 9 as 4, 3, 9, 1: an element mostly stands behind the one it stood behind before, and a frame holds all of it. */
function runsOf(places: readonly number[]): number[] {
  const runs: number[] = [];
  for (const place of places) {
    const [first, count] = runs.slice(-2);
    if (first! + count! === place) runs[runs.length - 1] = count! + 1;
    else runs.push(place, 1);
  }
  return runs;
}

function withStrength(node: PictureNode): PictureNode {
  const strength = Number(looksOf([{ tag: 'svg', classes: ['picture'] }, { tag: node.tag, classes: node.className.split(' ') }])['opacity'] ?? 1);
  return strength === 1 ? node : { ...node, strength };
}

/** A straight line without the points that follow from its ends: a chapter has many, and each would weigh half a kilobyte. */
function withEndsAlone(node: PictureNode, shares: readonly number[]): PictureNode {
  const { line } = node;
  if (!line) return node;
  const ends = [...line.points.slice(0, 2), ...line.points.slice(-2)];
  const follows = straight(ends, shares).every((value, i) => value === line.points[i]) && line.points.length === 2 * shares.length;
  return follows ? { ...node, line: { ...line, points: ends } } : node;
}
