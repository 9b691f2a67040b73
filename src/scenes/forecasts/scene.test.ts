import { expect, test } from 'vitest';
import { fullFrames, frames } from '../../engine/marks/frame.ts';
import type { Mark, TextMark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import type { Outcome } from './data.ts';
import { fixture } from './fixture.ts';
import { layoutOf } from './layout.ts';
import { forecasts } from './scene.ts';
import { sign } from './sign.ts';
import { states } from './states.ts';

oldGoldens(forecasts, fixture);
legible(forecasts, fixture);

test.each(fullFrames)('in the %s frame the essay stands left of the line and the record right of it', (name) => {
  const frame = frames[name];
  const { x } = layoutOf(frame);
  for (const mark of textsOf(forecasts.draw(fixture, states.record, frame).screen)) {
    const left = /essay/.test(mark.key);
    expect([mark.key, mark.x < x, mark.anchor]).toEqual([mark.key, left, left ? 'end' : 'start']);
  }
});

test.each(fullFrames)('in the %s frame the words of a forecast stay in its row', (name) => {
  const frame = frames[name];
  const { first, row, bottom } = layoutOf(frame);
  fixture.forecasts.forEach(({ id }, rank) => {
    const baselines = textsOf(forecasts.draw(fixture, states.record, frame).screen).flatMap(({ key, y }) => (key.startsWith(`forecast-${id}-`) ? [y] : []));
    expect(Math.min(...baselines) - 9).toBeGreaterThan(first + rank * row);
    expect(Math.max(...baselines) + 4).toBeLessThan(first + (rank + 1) * row);
  });
  expect(first + fixture.forecasts.length * row).toBeLessThanOrEqual(bottom + 1);
});

test('every sign has its outcome in words beside it', () => {
  const { screen } = forecasts.draw(fixture, states.record, frames.narrow);
  for (const { id, finding } of fixture.forecasts) {
    const ring = screen.find(({ key }) => key === `forecast-${id}-ring`);
    const words = textsOf(screen).filter(({ key }) => key.startsWith(`forecast-${id}-finding/`));
    if (ring?.kind !== 'circle') throw new Error(`no sign for ${id}`);
    expect(words.map(({ runs }) => runs[0]!.text).join(' ')).toBe(finding);
    expect(Math.abs(words[0]!.y - ring.cy)).toBeLessThan(ring.r);
  }
});

test('no two outcomes look alike, but the two on which the record is silent', () => {
  const outcomes: Outcome[] = ['held', 'partly', 'did-not-hold', 'not-found'];
  const looks = outcomes.map((outcome) => JSON.stringify(lookOf(outcome)));
  expect(new Set(looks).size).toBe(outcomes.length);
  expect(lookOf('not-proven')).toEqual(lookOf('not-found'));
});

function lookOf(outcome: Outcome): string[] {
  return sign('one', outcome, 0, 0, 6, 0).map(({ kind, className }) => `${kind} ${className}`);
}

function textsOf(marks: readonly Mark[]): TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}
