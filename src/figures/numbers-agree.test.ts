import { expect, test } from 'vitest';
import { cellsOf, unbacked } from './numbers-agree.ts';

const missing = (text: string, said: readonly (string | number)[], excepted: readonly string[] = []) => unbacked(text, { said, language: 'en-GB' }, excepted).map(({ words }) => words);

test.each([
  ['a number of a row', 'About 2,640 km', [2640]],
  ['a number in a claim', 'Seventeen groups came back', ['By May 2022 monitors counted 17.']],
  ['a day of a row', 'On 16 December', ['2014-12-16']],
  ['a year of a row', 'In 2014', ['2014-12-16']],
  ['a day whose year stands by itself', 'On 16 December 2014', ['on 16 December', 'in 2014']],
  ['how many rows there are', 'Three counts', cellsOf([{ a: 1 }, { a: 1 }, { a: 1 }])],
])('%s is found', (_, text, said) => {
  expect(missing(text, said)).toEqual([]);
});

test.each([
  ['another number', 'About 2,600 km', [2640], '2,600'],
  ['another day', 'On 17 December 2014', ['2014-12-16'], '17 December 2014'],
  ['a day of a month alone', 'On 16 December', ['December 2014'], '16 December'],
  ['another month', 'On 16 November 2014', ['2014-12-16'], '16 November 2014'],
  ['another year', 'On 16 December 2015', ['2014-12-16'], '16 December 2015'],
])('%s is told as it is written', (_, text, said, words) => {
  expect(missing(text, said)).toEqual([words]);
});

test('an exception lets a number through, however it is written', () => {
  expect(missing('Three sides, then 3 more, then 4', [], ['three'])).toEqual(['4']);
});
