import type { PictureNode } from '../picture/picture.ts';
import type { Joined } from './join-marks.ts';
import { shareOf, type Span, type Timetable } from './timetable.ts';
import { nodeOf, paint, type Marks } from './write-picture.ts';

/** Brings marks to a moment of their change, in milliseconds from its beginning. */
export type Track = (at: number) => void;

/** How strongly each mark is painted, by its looks and whatever it is fading from. */
export type Strengths = ReadonlyMap<Element, number>;

/** What leaves fades out, what enters fades in to the strength its looks give it, what stays changes its strength and its numbers; what enters, its numbers where it sets off with others. `rides`: the line moves and takes with it what belongs to it. */
export function marksMove(joined: Joined, times: Timetable, before: Strengths, ease: (t: number) => number, { onMap, rides }: { readonly onMap: boolean; readonly rides: boolean }): Track[] {
  const { leaving, entering, staying } = joined;
  const fades = ({ along }: PictureNode): boolean => !(rides && along);
  const after = strengthsOf([...entering, ...staying]);
  return [
    ...tracksOf(leaving, fades, (element) => fade(element, before.get(element)!, 0, onMap ? times.landLeaves : times.leave)),
    ...tracksOf(entering, fades, (element, node) => fade(element, 0, after.get(element)!, times.enter(node, onMap))),
    ...tracksOf(staying, () => true, (element) => fade(element, before.get(element)!, after.get(element)!, times.leave)),
    ...[staying, entering].flatMap((marks) => tracksOf(marks, () => true, (element, node) => numbers(element, node, times.move, ease))),
  ];
}

/** As a mark fades just now, or as its looks have it; what the build printed and no picture has named is whole. */
export function strengthsOf(elements: Iterable<SVGElement>): Map<Element, number> {
  return new Map([...elements].map((element) => [element, element.style.opacity === '' ? (nodeOf(element)?.strength ?? 1) : Number(element.style.opacity)]));
}

function tracksOf(marks: Marks, which: (node: PictureNode) => boolean, make: (element: SVGElement, node: PictureNode) => Track | null): Track[] {
  const tracks: Track[] = [];
  marks.each(function (node) {
    const track = which(node) ? make(this, node) : null;
    if (track) tracks.push(track);
  });
  return tracks;
}

/** By style, over whatever strength the looks give a mark. */
function fade(element: SVGElement, from: number, to: number, span: Span): Track | null {
  if (from === to) return null;
  return (at) => {
    const share = shareOf(span, at);
    paint(element, share < 1 || to === 0 ? from + (to - from) * share : null);
  };
}

function numbers(element: SVGElement, node: PictureNode, span: Span, ease: (t: number) => number): Track | null {
  const counts = node.counts ? { from: Number(element.textContent), to: Number(wordsOf(node)) } : null;
  const moved = Object.entries(node.attrs).flatMap(([name, to]) => {
    const from = Number(element.getAttribute(name));
    return typeof to === 'number' && from !== to ? [{ name, from, to }] : [];
  });
  if (moved.length === 0 && !counts) return null;
  return (at) => {
    const t = ease(shareOf(span, at));
    for (const { name, from, to } of moved) element.setAttribute(name, String(Math.round((from + (to - from) * t) * 100) / 100));
    if (counts) element.firstElementChild!.textContent = String(Math.round(counts.from + (counts.to - counts.from) * t));
  };
}

function wordsOf({ runs = [] }: PictureNode): string {
  return runs.map(([text]) => text).join('');
}
