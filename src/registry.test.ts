import { expect, test } from 'vitest';
import { readLibrary } from './content/library.ts';
import { frameNames, frames } from './marks/frame.ts';
import { figureNames, figuresOf } from './registry.ts';

const { library } = readLibrary('content');
const draw = figuresOf(library);
const marks = figureNames().flatMap((figure) =>
  frameNames.flatMap((name) => {
    const { map, screen } = draw(figure, frames[name]);
    return [...map, ...screen].map(({ key, of }) => ({ figure, key, of }));
  }),
);

test('a mark stands for something that has a name', () => {
  const { places, groups } = library.names;
  const names = [...places.map(({ id }) => `place:${id}`), ...groups.map(({ id }) => `group:${id}`)];
  expect(marks.filter(({ of }) => of && !names.includes(of))).toEqual([]);
});

test('marks of one key stand for the same thing in every picture, so that a mark which stays never has to change it', () => {
  const first = new Map(marks.map(({ key, of }) => [key, of]));
  expect(marks.filter(({ key, of }) => first.get(key) !== of).map(({ figure, key }) => `${figure} ${key}`)).toEqual([]);
});
