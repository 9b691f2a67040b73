import { expect, test } from 'vitest';
import { fullFrames, frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/render/goldens.ts';
import { legible } from '../../engine/render/legible.ts';
import { fixture } from './fixture.ts';
import { path } from './scene.ts';
import { states } from './states.ts';

oldGoldens(path, fixture);
legible(path, fixture);

test.each(fullFrames)('in the %s frame the line ends at a gate on either side, Washington west of Delhi, and no further', (name) => {
  const marks = draw(name);
  const { points } = marks.find((mark) => mark.kind === 'line')!;
  const [washington, delhi] = ['gate-washington', 'gate-delhi'].map((key) => gate(marks, key));
  expect([points[0]![0], points.at(-1)![0]]).toEqual([washington!.x1, delhi!.x1]);
  expect(washington!.x1).toBeLessThan(delhi!.x1);
  for (const [end, bar] of [[points[0]!, washington!], [points.at(-1)!, delhi!]] as const) {
    expect(end[1]).toBeGreaterThan(bar.y1);
    expect(end[1]).toBeLessThan(bar.y2);
  }
});

test('the two gates are alike', () => {
  const marks = draw('wide');
  const [washington, delhi] = ['gate-washington', 'gate-delhi'].map((key) => gate(marks, key));
  expect([delhi!.y1, delhi!.y2, delhi!.className]).toEqual([washington!.y1, washington!.y2, washington!.className]);
});

test('every date is the data’s: days where the day is known, months where only a report is', () => {
  const later = { ...fixture, removed: new Date('2023-05-11'), condition: new Date('2020-02-01') };
  const words = path.draw(later, states['failed-turn'], frames.wide).screen.flatMap((mark) => (mark.kind === 'text' ? mark.runs.map(({ text }) => text) : []));
  expect(words).toContain('11\u00a0May 2023');
  expect(words).toContain('February 2020');
});

function draw(frame: 'narrow' | 'wide'): readonly Mark[] {
  return path.draw(fixture, states['failed-turn'], frames[frame]).screen;
}

function gate(marks: readonly Mark[], key: string) {
  const found = marks.find((mark) => mark.key === key);
  if (found?.kind !== 'rule') throw new Error(`There is no gate "${key}".`);
  return found;
}
