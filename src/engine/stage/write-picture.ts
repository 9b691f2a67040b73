import { select, type Selection } from 'd3-selection';
import { cameraTransform, type Camera, type Middle } from '../picture/camera.ts';
import type { LineSight } from './line-flight.ts';
import { carried } from '../picture/carried.ts';
import { dashArray, linePath } from '../picture/line-shape.ts';
import type { PictureNode } from '../picture/picture.ts';

export type Marks = Selection<SVGElement, PictureNode, SVGGElement, unknown>;

const SVG = 'http://www.w3.org/2000/svg';

/** What the join knows a mark by: its kind and its name, from its data or from what the build printed. */
export function keyOf(this: unknown, node: unknown): string {
  const { tag, key } = (node as PictureNode | undefined) ?? printed(this as SVGElement);
  return `${tag} ${key}`;
}

/** A new element, as the build would have printed it but for the camera and the line. */
export function createMark(node: PictureNode): SVGElement {
  const element = document.createElementNS(SVG, node.tag);
  element.setAttribute('class', node.className);
  element.setAttribute('data-key', node.key);
  writeName(element, node);
  for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, String(value));
  writeRuns(element, node);
  return element;
}

/** All that changes at once: look, name, words, shapes. With `numbers`, every number too, those in words that count among them. */
export function writeMark(element: SVGElement, node: PictureNode, numbers: boolean): void {
  put(element, 'class', node.className);
  writeName(element, node);
  for (const [name, value] of Object.entries(node.attrs)) {
    if (numbers || typeof value === 'string') put(element, name, String(value));
  }
  if (node.runs && !node.attrs['direction']) element.removeAttribute('direction');
  if (!node.at && node.on === undefined) element.removeAttribute('transform');
  if (numbers || !node.counts) writeRuns(element, node);
}

/** The numbers a mark sets off with where it enters a passage. */
export function writeBeginning(element: SVGElement, { begins = {} }: PictureNode): void {
  for (const [name, value] of Object.entries(begins)) {
    if (name === 'count') element.firstElementChild!.textContent = String(value);
    else element.setAttribute(name, String(value));
  }
}

/** Puts the map where the camera sees it, with all that rides on its places, and what rides on the line on its points. */
export function writePlaces(map: SVGGElement, marks: Iterable<SVGElement>, camera: Camera | null, middle: Middle, line: readonly number[] | undefined): void {
  if (camera) put(map, 'transform', cameraTransform(camera, middle));
  else map.removeAttribute('transform');
  for (const element of marks) {
    const node = nodeOf(element);
    const transform = node && (camera || !node.at) ? carried(node, camera, middle, line) : undefined;
    if (transform) put(element, 'transform', transform);
  }
}

/** The node that a mark was last joined to. */
export function nodeOf(element: SVGElement): PictureNode | undefined {
  return select<SVGElement, PictureNode | undefined>(element).datum();
}

/** Paints a mark as strongly as said, 0 to 1, or as its looks have it. */
export function paint(element: SVGElement, strength: number | null): void {
  if (strength === null) element.removeAttribute('style');
  else element.style.opacity = String(Math.round(strength * 1000) / 1000);
}

export function writeLine(element: SVGElement, sight: LineSight): void {
  put(element, 'd', linePath(sight.points, sight.reveal));
  put(element, 'stroke-dasharray', dashArray(sight.dash));
}

/** What stands already is not written again: a browser works out its place all the same. */
function put(element: SVGElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function writeName(element: SVGElement, { of }: PictureNode): void {
  if (of !== undefined) element.setAttribute('data-of', of);
}

function writeRuns(element: SVGElement, node: PictureNode): void {
  if (!node.runs || hasRuns(element, node.runs)) return;
  const runs = node.runs.map(([text, className]) => {
    const run = document.createElementNS(SVG, 'tspan');
    if (className) run.setAttribute('class', className);
    run.textContent = text;
    return run;
  });
  element.replaceChildren(...runs);
}

function hasRuns({ children }: SVGElement, runs: NonNullable<PictureNode['runs']>): boolean {
  return children.length === runs.length && runs.every(([text, className], i) => children[i]!.textContent === text && (children[i]!.getAttribute('class') ?? '') === className);
}

function printed(element: SVGElement): Pick<PictureNode, 'key'> & { tag: string } {
  return { tag: element.tagName, key: element.dataset['key'] ?? '' };
}
