import { select } from 'd3-selection';
import type { Camera, Middle } from '../picture/camera.ts';
import type { Picture, PictureNode } from '../picture/picture.ts';
import { alongLine, type Parted } from './along-line.ts';
import { zoomBetween } from './camera-flight.ts';
import { clock } from './clock.ts';
import { join, type Joined, type Layer } from './join-marks.ts';
import { lineFlight, sightOf, type LineSight } from './line-flight.ts';
import { marksMove, strengthsOf, type Track } from './movement.ts';
import { passageTimes, shareOf, timetable, type Timetable } from './timetable.ts';
import { paint, writeBeginning, writeLine, writeMark, writePlaces } from './write-picture.ts';

export interface PictureStage {
  /** Moves to a picture, or cuts to it. Ends in the same nodes either way, from anywhere, at any moment. */
  readonly show: (picture: Picture, moving: boolean) => void;
  /** Shows a moment of the passage between two pictures: `share`, between 0 and 1, is how far it has come. The same from anywhere. */
  readonly follow: (from: Picture, to: Picture, share: number) => void;
  /** Ends whatever is under way, without a word: another stage has taken over. */
  readonly stop: () => void;
}

type Ease = (t: number) => number;

const even: Ease = (t) => t;

/** Cubic: sets off gently and arrives gently. */
const gentle: Ease = (t) => (t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3);

/** Brings one `<svg>` to life. `onSettled` hears true when the last thing has come to rest, false when something sets off. */
export function pictureStage(svg: SVGSVGElement, middle: Middle, onSettled: (settled: boolean) => void): PictureStage {
  const time = clock();
  const layers = ['map', 'screen'].map((name) => select(svg).select<SVGGElement>(`g.${name}`)) as [Layer, Layer];
  let target: Picture | null = null;
  let camera: Camera | null = null;
  let sight: LineSight | null = null;
  let parted: Parted = new WeakMap();
  let passage: { readonly from: Picture; readonly to: Picture; readonly move: Track } | null = null;

  return { show, follow, stop: time.stop };

  function show(picture: Picture, moving: boolean): void {
    time.stop();
    passage = null;
    onSettled(false);
    if (!moving || !target) return settle(picture);
    const times = timetable(target, picture, middle);
    const move = setOff(picture, times, gentle);
    move(0);
    time.run(times.length, move, () => settle(picture));
  }

  function follow(from: Picture, to: Picture, share: number): void {
    time.stop();
    if (passage?.from !== from || passage.to !== to) {
      onSettled(false);
      write(from);
      passage = { from, to, move: setOff(to, passageTimes, even) };
    }
    passage.move(share * passageTimes.length);
    onSettled(true);
  }

  /** Joins what stands here to a picture, and gives what brings it to any moment on the way. */
  function setOff(picture: Picture, times: Timetable, ease: Ease): Track {
    target = picture;
    const marks = layers.flatMap((layer) => [...layer.node()!.children] as SVGElement[]);
    const strengths = strengthsOf(marks);
    for (const mark of marks) paint(mark, null);
    const [map, screen] = layers.map((layer, i) => join(layer, i === 0 ? picture.map : picture.screen)) as [Joined, Joined];
    const rides = Boolean(sight && lineOf(picture));
    if (times === passageTimes) [map, screen].forEach(({ entering }) => entering.each(function (node) {
      writeBeginning(this, node);
    }));
    const tracks = [
      ...marksMove(map, times, strengths, ease, { onMap: true, rides }),
      ...marksMove(screen, times, strengths, ease, { onMap: false, rides }),
    ];
    const fly = flight(picture, screen, ease);
    return (at) => {
      for (const track of tracks) track(at);
      fly(shareOf(times.move, at));
    };
  }

  function settle(picture: Picture): void {
    write(picture);
    onSettled(true);
  }

  /** Every node exactly as the picture has it: leavers gone, order, numbers, camera, line. */
  function write(picture: Picture): void {
    target = picture;
    layers.forEach((layer, i) => {
      const { leaving, entering, staying } = join(layer, i === 0 ? picture.map : picture.screen);
      leaving.remove();
      const faded = [...entering, ...staying].filter((element) => element.hasAttribute('style'));
      for (const element of faded) paint(element, null);
      // Now, before the stage is told to be at rest: there a change of strength takes its time, for words that light marks.
      for (const element of faded) void getComputedStyle(element).opacity;
      staying.each(function (node) {
        writeMark(this, node, true);
      });
    });
    camera = picture.camera;
    const line = lineOf(picture);
    sight = line ? sightOf(line, camera, middle) : null;
    if (sight) writeLine(lineElement(), sight);
    writePlaces(layers[0].node()!, screenMarks(), camera, middle, sight?.points);
    parted = new WeakMap();
  }

  function flight(picture: Picture, marks: Joined, ease: Ease): (t: number) => void {
    const zoom = camera && picture.camera ? zoomBetween(camera, picture.camera, middle[0] * 2) : null;
    if (!zoom && picture.camera) camera = picture.camera;
    const shape = lineOf(picture);
    const bend = sight && shape ? lineFlight(sight, shape, picture.camera, middle, ease) : null;
    const ride = alongLine(marks, parted, ease);
    return (t) => {
      if (zoom) camera = zoom(ease(t));
      if (bend) writeLine(lineElement(), (sight = bend(t, camera)));
      if (camera || sight) writePlaces(layers[0].node()!, screenMarks(), camera, middle, sight?.points);
      if (bend) ride(t, sight!.points);
    };
  }

  function screenMarks(): Iterable<SVGElement> {
    return layers[1].node()!.children as HTMLCollectionOf<SVGElement>;
  }

  function lineElement(): SVGElement {
    return layers[1].node()!.querySelector<SVGElement>(':scope > [data-key="line"]')!;
  }
}

function lineOf(picture: Picture): PictureNode['line'] {
  return picture.screen.find((node) => node.line)?.line;
}
