import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse, type AtRule } from 'postcss';
import { expect, it } from 'vitest';
import { frames, type FrameName } from '../../engine/marks/frame.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { typeOf } from '../../engine/render/type-of.ts';
import { frameFor, type Room } from '../../engine/stage/frame-for.ts';
import { drawFigure, siteLibrary } from '../../site/site-library.ts';
import { picturesOfStep } from '../pictures/pictures.ts';

const phones = ['360x560', '375x553', '360x640', '390x664', '360x740', '393x727', '390x844', '412x915', '430x932'];
const others = ['500x700', '560x800', '740x360', '844x390', '600x960', '768x1024', '820x1180', '1000x700', '1024x768', '1280x720', '1280x800', '1366x768', '1440x900', '1920x1080', '2560x1440'];

/** Pixels of `rem`, and of `em` in queries, where the reader has set nothing. */
const letter = 16;
const measures = parse(readFileSync('src/styles/measures.css', 'utf8'));
const letters: Readonly<Record<FrameName, number>> = { narrow: smallestIn('narrow'), short: smallestIn('short'), wide: smallestIn('wide') };

it.each([...phones, ...others])('in a window of %s every letter of every picture is 12 px or more, and a phone is filled', (size) => {
  const [width, height] = size.split('x').map(Number) as [number, number];
  const room = roomOf({ width, height });
  const frame = frameFor(room, Object.values(frames)) as FrameName;
  const scale = Math.min(room.width / frames[frame].width, room.height / frames[frame].height);
  expect(letters[frame] * scale, frame).toBeGreaterThanOrEqual(12);
  if (phones.includes(size)) expect((scale * frames[frame].width) / width, frame).toBeGreaterThanOrEqual(0.93);
});

/** The size of the smallest letters of all pictures in a frame, at its own size; title and source are among them. */
function smallestIn(name: FrameName): number {
  const nodes = siteLibrary().chapters.flatMap(({ steps }) => steps.flatMap(picturesOfStep)).flatMap(({ figure }) => pictureOf(drawFigure(), figure, name).screen);
  return Math.min(...nodes.flatMap(({ className, runs = [] }) => runs.map(([, look]) => typeOf([className, look], name).size)));
}

/** The room the style sheet gives a stage. */
function roomOf(window: Room): Room {
  const declared = new Map<string, string>();
  measures.walkDecls(/^--/, ({ prop, value, parent }) => {
    const { parent: around } = parent as unknown as { parent?: AtRule };
    if (matches(around?.type === 'atrule' ? around.params : '', window)) declared.set(prop, value);
  });
  const length = (name: string): number => lengthOf(`var(${name})`, declared, window);
  const isDesk = declared.has('--plate');
  const isOnItsSide = !isDesk && length('--stage') === window.height;
  return { width: isDesk ? length('--plate') : isOnItsSide ? window.width / 2 : window.width, height: length('--stage') };
}

function matches(media: string, { width, height }: Room): boolean {
  const here: Readonly<Record<string, number>> = { width, height, 'aspect-ratio': width / height };
  return [...media.matchAll(/\(([^)]+)\)/g)].every(([, query]) => {
    const [, name, sign, value, over = '1'] = /^([a-z-]+) (>=|<=|<) ([\d.]+)(?:em|\/([\d.]+))$/.exec(query!)!;
    const bound = (Number(value) * (query!.endsWith('em') ? letter : 1)) / Number(over);
    if (sign === '>=') return here[name!]! >= bound;
    return sign === '<' ? here[name!]! < bound : here[name!]! <= bound;
  });
}

/** A value of the style sheet in pixels: its arithmetic is JavaScript's once its units are numbers. */
function lengthOf(value: string, declared: ReadonlyMap<string, string>, { width, height }: Room): number {
  let sum = value;
  while (sum.includes('var(')) sum = sum.replace(/var\((--[\w-]+)\)/g, (_, name: string) => `(${declared.get(name)!})`);
  const units: Readonly<Record<string, number>> = { px: 1, rem: letter, vw: width / 100, svh: height / 100, vh: height / 100 };
  const plain = sum.replace(/env\([\w-]+\)/g, '0').replace(/([\d.]+)(px|rem|vw|svh|vh)/g, (_, number: string, unit: string) => String(Number(number) * units[unit]!)).replaceAll('calc(', '(');
  return runInNewContext(plain, { min: Math.min, max: Math.max, clamp: (low: number, one: number, high: number) => Math.max(low, Math.min(one, high)) }) as number;
}
