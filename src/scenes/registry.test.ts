import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { frames } from '../engine/marks/frame.ts';
import { figuresOf } from '../figures/figures.ts';
import { figureNames } from './registry.ts';

const { library } = readLibrary('content');
const { draw, framesOf } = figuresOf(library);
const marks = figureNames().flatMap((figure) =>
  framesOf(figure).flatMap((name) => {
    const { map, screen } = draw(figure, frames[name]);
    return [...map, ...screen].map(({ key, of }) => ({ figure, key, of }));
  }),
);

test('a mark stands for something that has a name', () => {
  const { places, groups } = library.names;
  const names = new Set<string>([...places.map(({ id }) => `place:${id}`), ...groups.map(({ id }) => `group:${id}`), ...library.glossary.map(({ id }) => `term:${id}`)]);
  expect(marks.filter(({ of = [] }) => of.some((name) => !names.has(name)))).toEqual([]);
});

test('marks of one key have names in every picture or in none, so that an element which stays keeps its attributes in order', () => {
  const first = new Map(marks.map(({ key, of }) => [key, of !== undefined]));
  expect(marks.filter(({ key, of }) => key !== 'line' && first.get(key) !== (of !== undefined)).map(({ figure, key }) => `${figure} ${key}`)).toEqual([]);
});
