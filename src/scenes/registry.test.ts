import { expect, test } from 'vitest';
import { frameNames, frames } from '../engine/marks/frame.ts';
import { siteFigures, siteLibrary } from '../site/site-library.ts';
import { figureNames } from './registry.ts';

const library = siteLibrary();
const { draw } = siteFigures();
const marks: { figure: string; key: string; of?: readonly string[] }[] = [];
const nowhere: string[] = [];

test('every figure can be drawn from the content there is, in each frame', () => {
  for (const figure of figureNames()) {
    for (const name of frameNames) {
      const { map, screen } = draw(figure, frames[name]);
      nowhere.push(...map.filter((mark) => mark.kind === 'path' && /[hvl]-?0(?=[a-zA-Z]|$)/.test(mark.d)).map(({ key }) => `${figure}, ${name}: ${key}`));
      marks.push(...[...map, ...screen].map(({ key, of }) => ({ figure, key, ...(of && { of }) })));
    }
  }
  expect(marks.length).toBeGreaterThan(1000);
});

test('no way on a map goes nowhere: WebKit paints its ends as many times too large as the camera is near', () => {
  expect(nowhere).toEqual([]);
});

test('a mark stands for something that has a name', () => {
  const { places, groups } = library.names;
  const names = new Set<string>([...places.map(({ id }) => `place:${id}`), ...groups.map(({ id }) => `group:${id}`), ...library.glossary.map(({ id }) => `term:${id}`)]);
  expect(marks.filter(({ of = [] }) => of.some((name) => !names.has(name)))).toEqual([]);
});

test('marks of one key have names in every picture or in none, so that an element which stays keeps its attributes in order', () => {
  const first = new Map(marks.map(({ key, of }) => [key, of !== undefined]));
  expect(marks.filter(({ key, of }) => key !== 'line' && first.get(key) !== (of !== undefined)).map(({ figure, key }) => `${figure} ${key}`)).toEqual([]);
});
