import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse, type AtRule } from 'postcss';
import { expect, it } from 'vitest';
import { frames, type FrameName } from '../../engine/marks/frame.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { typeOf } from '../../engine/render/type-of.ts';
import { frameFor, type Room } from '../../engine/stage/frame-for.ts';
import { drawFigure, siteLibrary } from '../../site/content.ts';
import { framesOfChapter, picturesOfStep } from '../pictures/pictures.ts';

const phones = ['360x560', '375x553', '360x640', '390x664', '360x740', '393x727', '390x844', '412x915', '430x932'];
const others = ['740x360', '844x390', '600x960', '768x1024', '820x1180', '1000x700', '1024x768', '1280x720', '1280x800', '1366x768', '1440x900', '1920x1080', '2560x1440'];

const measures = parse(readFileSync('src/styles/measures.css', 'utf8'));
const { chapters } = siteLibrary();

/** How large the drawing of a frame stands in a window, and how small its smallest letters are there, in pixels. */
interface Sight {
  readonly frame: FrameName;
  readonly across: number;
  readonly smallest: number;
}

/** The smallest letters of a chapter's pictures in a frame at its own size, title and source among them. */
const letters = new Map(
  chapters.flatMap((chapter) =>
    framesOfChapter(chapter).map((name) => {
      const nodes = chapter.steps.flatMap(picturesOfStep).flatMap(({ figure }) => pictureOf(drawFigure(), figure, name).screen);
      const sizes = nodes.flatMap(({ className, runs = [] }) => runs.map(([, look]) => typeOf([className, look], name).size));
      return [`${chapter.id} ${name}`, Math.min(...sizes)] as const;
    }),
  ),
);

it.each([...phones, ...others])('in a window of %s every letter of every picture is 12 px or more, and a phone is filled', (window) => {
  const [width, height] = window.split('x').map(Number) as [number, number];
  const ids = chapters.map(({ id }) => id);
  const pages = [ids, ...ids.map((id) => [id])];
  const faults = pages.flatMap((page) =>
    page.filter((id) => drawnFor(id).includes('short')).flatMap((id) => {
      const { frame, smallest, across } = sightOf(id, page, { width, height });
      const isNarrow = phones.includes(window) && across < 0.93 * width;
      return smallest < 12 || isNarrow ? [`${id}, ${frame} of ${page.length}: letters of ${smallest.toFixed(1)} px, ${Math.round(across)} px across`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

/** A chapter's stage on a page that shows these chapters. */
function sightOf(id: string, shown: readonly string[], window: Room): Sight {
  const room = roomOf(window, shown.every((chapter) => drawnFor(chapter).includes('short')));
  const frame = frameFor(room, drawnFor(id).map((name) => frames[name])) as FrameName;
  const { width, height } = frames[frame];
  const scale = Math.min(room.width / width, room.height / height);
  return { frame, across: scale * width, smallest: letters.get(`${id} ${frame}`)! * scale };
}

function drawnFor(id: string): FrameName[] {
  return framesOfChapter(chapters.find((chapter) => chapter.id === id)!);
}

/** The room the style sheet gives a stage. `short`: every stage of the page has pictures in the short frame. */
function roomOf(window: Room, short: boolean): Room {
  const declared = new Map<string, string>();
  measures.walkDecls(/^--/, ({ prop, value, parent }) => {
    const { selector, parent: around } = parent as unknown as { selector: string; parent?: AtRule };
    const media = around?.type === 'atrule' ? around.params : '';
    if (matches(media, window) && (short || !selector.includes('[data-short]'))) declared.set(prop, value);
  });
  const length = (name: string): number => lengthOf(`var(${name})`, declared, window);
  const isDesk = declared.has('--plate');
  const isOnItsSide = !isDesk && length('--stage') === window.height;
  return { width: isDesk ? length('--plate') : isOnItsSide ? window.width / 2 : window.width, height: length('--stage') };
}

function matches(media: string, { width, height }: Room): boolean {
  const here: Readonly<Record<string, number>> = { width, height, 'aspect-ratio': width / height };
  return [...media.matchAll(/\((min|max)-([a-z-]+): ([\d.]+)(?:px|\/([\d.]+))?\)/g)].every(([, side, name, value, over = '1']) => {
    const bound = Number(value) / Number(over);
    return side === 'min' ? here[name!]! >= bound : here[name!]! <= bound;
  });
}

/** A value of the style sheet in pixels: its arithmetic is JavaScript's once its units are numbers. */
function lengthOf(value: string, declared: ReadonlyMap<string, string>, { width, height }: Room): number {
  let sum = value;
  while (sum.includes('var(')) sum = sum.replace(/var\((--[\w-]+)\)/g, (_, name: string) => `(${declared.get(name)!})`);
  const units: Readonly<Record<string, number>> = { px: 1, vw: width / 100, svh: height / 100, vh: height / 100 };
  const plain = sum.replace(/env\([\w-]+\)/g, '0').replace(/([\d.]+)(px|vw|svh|vh)/g, (_, number: string, unit: string) => String(Number(number) * units[unit]!)).replaceAll('calc(', '(');
  return runInNewContext(plain, { min: Math.min, max: Math.max, clamp: (low: number, one: number, high: number) => Math.max(low, Math.min(one, high)) }) as number;
}
