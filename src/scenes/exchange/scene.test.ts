import { expect, test } from 'vitest';
import { fullFrames, frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/render/goldens.ts';
import { fixture } from './fixture.ts';
import { exchange } from './scene.ts';
import { states } from './states.ts';

oldGoldens(exchange, fixture);

const april = states['april-2022'];

test.each(fullFrames)('in the %s frame words stand left of the line for Kabul and right of it for Islamabad', (name) => {
  const { screen } = exchange.draw(fixture, april, frames[name]);
  const axis = frames[name].width / 2;
  for (const mark of screen) {
    if (mark.kind !== 'text' || !mark.key.includes('-words/')) continue;
    const { side } = april.told[0].find(({ id }) => mark.key.startsWith(`${id}-`))!;
    expect([mark.x < axis, mark.anchor]).toEqual(side === 'kabul' ? [true, 'end'] : [false, 'start']);
  }
});

test('days are to scale: the week without a word is as long as it was', () => {
  const y = tickHeights(exchange.draw(fixture, april, frames.narrow).screen);
  expect(y).toHaveLength(10);
  for (let i = 2; i < y.length; i++) expect(y[i]! - y[i - 1]!).toBeCloseTo(y[1]! - y[0]!);
});

test('every word stands with the side that speaks', () => {
  for (const { id, side } of Object.values(states).flatMap(({ told }) => told.flat())) {
    const statement = fixture.statements.find((one) => one.id === id)!;
    if (statement.kind === 'statement') expect([id, side]).toEqual([id, statement.side]);
  }
});

test('what is told is told in time order', () => {
  for (const told of Object.values(states).flatMap((state) => state.told)) {
    const dates = told.map(({ id }) => fixture.statements.find((one) => one.id === id)!.date);
    expect(dates).toEqual([...dates].sort());
  }
});

test('on a phone at most seven entries have words', () => {
  for (const { told } of Object.values(states)) expect(told[0].length).toBeLessThanOrEqual(7);
});

test('a statement that is told but not in the data is refused with the names there are', () => {
  expect(() => exchange.draw({ ...fixture, statements: fixture.statements.slice(0, 2) }, april, frames.wide)).toThrow(/w2022-04-16-embassy.*w2022-04-16-muttaqi/);
});

function tickHeights(marks: readonly Mark[]): number[] {
  return marks.flatMap((mark) => (mark.kind === 'rule' && mark.key.startsWith('day-') ? [mark.y1] : []));
}
