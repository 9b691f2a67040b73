import { expect, test } from 'vitest';
import { borderArc } from '../geo/border.ts';
import { geographyOf } from '../geo/geography.ts';
import { frames, middleOf } from '../marks/frame.ts';
import { pictureAt } from '../picture/picture.ts';
import { pictureBook, pictureOf } from '../render/picture-book.ts';
import { drawSample } from '../testing/goldens.ts';
import { faults } from '../render/legibility.ts';
import { outlinedSvg } from '../render/outlined.ts';
import type { DrawFigure } from '../render/scene.ts';
import { toFile } from '../render/to-file.ts';
import { cardPng } from '../render/to-png.ts';
import { zoomBetween } from '../stage/camera-flight.ts';
import { lineFlight, sightOf } from '../stage/line-flight.ts';
import { toy, type ToyData } from './scene.ts';
import { border, map, mapFile, sides } from './story.ts';

// Another essay on this engine: nothing here comes from the content, the scenes or the story file of this one.

const frame = frames.narrow;
const geography = geographyOf(mapFile, border, map);
const data: ToyData = { geography, agreed: 5, claimed: 7 };
const words = { bend: 'The bend', counts: 'Both count five sheep. The hills claim seven.' };
const draw: DrawFigure = (figure, inFrame) => ({
  title: 'An island and its sheep',
  source: 'Source: nobody',
  camera: null,
  map: [],
  ...drawSample(toy, { data, words }, figure.split('/')[1]!, inFrame, { line: geography.line.shares }),
});
const steps = ['island', 'bend', 'flock'].map((state) => ({ id: state, figure: `toy/${state}`, choices: [] }));
const book = pictureBook(draw, steps, 'narrow', geography.line.shares);

test('the line has the points asked for, from its western end to its eastern, and both lands keep to them', () => {
  expect(borderArc(mapFile, border)).toHaveLength(9);
  expect(geography.line.positions).toHaveLength(border.points);
  expect([geography.line.positions[0], geography.line.positions.at(-1)]).toEqual([[1, 50], [9, 50.3]]);
  for (const land of [geography.land.narrow.left, geography.land.narrow.right]) {
    const corners = new Set(land.coordinates.flat(2).map(String));
    expect(geography.line.positions.filter((position) => !corners.has(String(position)))).toEqual([]);
  }
});

test('each side has its hue, its half of the disc and its way out from the line', () => {
  const { screen } = draw('toy/flock', frame);
  const className = (key: string) => screen.find((mark) => mark.key === key)?.className;
  expect([className('hills'), className('shore')]).toEqual([`fill half left-half ${sides.hills.hue}`, `fill half right-half ${sides.shore.hue}`]);
  expect(screen.flatMap((mark) => (mark.kind === 'circle' && mark.key.startsWith('sheep') ? [mark.cx < frame.width / 2] : []))).toEqual(Array(7).fill(true));
});

test.each(steps)('$id can be read, and is printed as a file that stands alone and as shapes', async ({ figure }) => {
  const picture = pictureOf(draw, figure, 'narrow');
  expect(faults(draw(figure, frame), frame)).toEqual([]);
  expect(await toFile(picture, frame, 'An island', 'What it shows')).toContain('@font-face');
  const shapes = outlinedSvg(picture, frame);
  expect(shapes).not.toMatch(/var\(|class=|<text/);
  expect((await cardPng(shapes)).length).toBeGreaterThan(1000);
});

test('the book opens at each step as its picture; the flat line is held by its two ends', () => {
  for (const { id, figure } of steps) expect(pictureAt(book, id)).toEqual(pictureOf(draw, figure, 'narrow'));
  const ends = book.nodes.flatMap(({ line }) => (line ? [line.points.length] : []));
  expect(ends).toEqual([2 * border.points, 4]);
});

const middle = middleOf(frame);
const [island, bend] = [pictureAt(book, 'island'), pictureAt(book, 'bend')];

test('from view to view the camera flies and the line stays on the map', () => {
  const camera = zoomBetween(island.camera!, bend.camera!, frame.width);
  expect(camera(0).k).toBeCloseTo(island.camera!.k);
  const fly = lineFlight(sightOf(lineIn('island'), island.camera, middle), lineIn('bend'), bend.camera, middle, (t) => t);
  expect(fly(0.5, camera(0.5))).toEqual(sightOf(lineIn('bend'), camera(0.5), middle));
  expect(fly(1, camera(1))).toEqual(sightOf(lineIn('bend'), bend.camera, middle));
});

test('from the map to the ruler the line leaves the map, solid halfway, from where it lay to where it lies', () => {
  const from = sightOf(lineIn('bend'), bend.camera, middle);
  const fly = lineFlight(from, lineIn('flock'), null, middle, (t) => t);
  fly(0, bend.camera).points.forEach((value, i) => expect(value).toBeCloseTo(from.points[i]!));
  expect(fly(0.5, null)).toMatchObject({ onMap: false, dash: [7, 0] });
  expect(fly(1, null)).toEqual(sightOf(lineIn('flock'), null, middle));
});

function lineIn(step: string) {
  return pictureAt(book, step).screen.find(({ line }) => line)!.line!;
}
