import { easeCubicInOut } from 'd3-ease';
import { select } from 'd3-selection';
import 'd3-transition';
import { alongLine, type Parted } from './along-line.ts';
import { sameCamera, zoomBetween } from './camera-flight.ts';
import type { Camera, Middle } from '../picture/camera.ts';
import { join, leaveAndEnter, lengthOf, MOVE, type Joined, type Layer } from './join-marks.ts';
import { lineFlight, sameSight, sightOf, type LineSight } from './line-flight.ts';
import { pen } from './pen.ts';
import type { Picture, PictureNode } from '../picture/picture.ts';
import { keyOf, writeCamera, writeLine, writeMark } from './write-picture.ts';

/** Milliseconds the line takes to draw itself. */
const DRAW = 1600;

export interface PictureStage {
  /** Moves to a picture, or cuts to it. Ends in the same nodes either way, from anywhere, at any moment. */
  readonly show: (picture: Picture, moving: boolean) => void;
  /** Draws the line of the picture that stands here from its beginning, once. */
  readonly drawLine: () => void;
  /** Ends whatever is under way, without a word: another stage has taken over. */
  readonly stop: () => void;
}

/** Brings one `<svg>` to life. `onSettled` hears true when the last thing has come to rest, false when something sets off. */
export function pictureStage(svg: SVGSVGElement, middle: Middle, onSettled: (settled: boolean) => void): PictureStage {
  const clock = select(svg);
  const layers = ['map', 'screen'].map((name) => clock.select<SVGGElement>(`g.${name}`)) as [Layer, Layer];
  let target: Picture;
  let camera: Camera | null = null;
  let sight: LineSight | null = null;
  let parted: Parted = new WeakMap();

  return { show, drawLine, stop: () => void clock.interrupt() };

  function show(picture: Picture, moving: boolean): void {
    clock.interrupt();
    target = picture;
    const joined = layers.map((layer, i) => join(layer, i === 0 ? picture.map : picture.screen, moving)) as [Joined, Joined];
    if (!moving) return settle();
    onSettled(false);
    const flies = needsFlight(picture);
    const bends = Boolean(sight && lineNode(picture));
    const fly = flight(picture, joined[1]);
    for (const marks of joined) leaveAndEnter(marks, flies, bends);
    fly(0);
    run(lengthOf(joined, flies), (elapsed) => fly(Math.min(1, elapsed / MOVE)));
  }

  function drawLine(): void {
    if (!sight) return;
    const whole = sight;
    const tip = pen(layers[1].node()!);
    onSettled(false);
    run(DRAW, (elapsed) => {
      sight = { ...whole, reveal: easeCubicInOut(Math.min(1, elapsed / DRAW)) * whole.reveal };
      writeLine(lineElement(), sight);
      tip.moveTo(lineElement());
    }, tip.lift);
  }

  /** One clock a stage: whatever is under way ends when it ends. */
  function run(length: number, tick: (elapsed: number) => void, end?: () => void): void {
    clock
      .transition()
      .duration(length)
      .ease((t) => t)
      .tween('picture', () => (t) => tick(t * length))
      .on('interrupt cancel', () => end?.())
      .on('end', () => {
        end?.();
        settle();
      });
  }

  /** Every node exactly as the picture has it: leavers gone, order, numbers, camera, line. */
  function settle(): void {
    layers.forEach((layer, i) => {
      const marks = layer.selectChildren<SVGElement, PictureNode>().data(i === 0 ? target.map : target.screen, keyOf);
      marks.interrupt();
      marks.exit().interrupt().remove();
      marks.attr('opacity', null).each(function (node) {
        writeMark(this, node, true);
      });
      marks.order();
    });
    camera = target.camera;
    writeCamera(layers[0].node()!, screenMarks(), camera, middle);
    const line = lineNode(target);
    sight = line ? sightOf(line, camera, middle) : null;
    if (sight) writeLine(lineElement(), sight);
    parted = new WeakMap();
    onSettled(true);
  }

  function flight(picture: Picture, marks: Joined): (t: number) => void {
    const zoom = camera && picture.camera ? zoomBetween(camera, picture.camera, middle[0] * 2) : null;
    if (!zoom && picture.camera) camera = picture.camera;
    const shape = lineNode(picture);
    const bend = sight && shape ? lineFlight(sight, shape, picture.camera, middle) : null;
    const ride = alongLine(marks, parted);
    return (t) => {
      if (zoom) camera = zoom(easeCubicInOut(t));
      if (camera) writeCamera(layers[0].node()!, screenMarks(), camera, middle);
      if (!bend) return;
      writeLine(lineElement(), (sight = bend(t, camera)));
      ride(t, sight.points);
    };
  }

  function needsFlight(picture: Picture): boolean {
    const shape = lineNode(picture);
    return !sameCamera(camera, picture.camera) || !shape || !sight || !sameSight(sight, sightOf(shape, picture.camera, middle));
  }

  function screenMarks(): Iterable<SVGElement> {
    return layers[1].node()!.children as HTMLCollectionOf<SVGElement>;
  }

  function lineElement(): SVGElement {
    return layers[1].node()!.querySelector<SVGElement>(':scope > [data-key="line"]')!;
  }
}

function lineNode(picture: Picture): PictureNode['line'] {
  return picture.screen.find((node) => node.line)?.line;
}
