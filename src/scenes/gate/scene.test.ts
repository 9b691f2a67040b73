import { expect, test } from 'vitest';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { gate } from './scene.ts';

goldens(gate, sample);

/** Where the figures of a path stand. */
function feet(screen: readonly Mark[], key: string): number[] {
  const path = screen.find((mark) => mark.key === `${key}-bodies`);
  return path?.kind === 'path' ? [...path.d.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)) : [];
}

test.each(frameNames)('all who wait stand on the Afghan side of the gate in the %s frame, one figure a person', (name) => {
  const { screen } = drawSample(gate, sample, 'torkham', frames[name]);
  const line = screen.find((mark) => mark.kind === 'line')!;
  const x = line.kind === 'line' ? line.points[0]![0] : 0;
  expect(feet(screen, 'pupils')).toHaveLength(40);
  expect(feet(screen, 'family')).toHaveLength(4);
  expect(Math.max(...feet(screen, 'pupils'), ...feet(screen, 'family'))).toBeLessThan(x);
});

test('the two queues are of the same length and ink, and no number stands beside them', () => {
  const { screen } = drawSample(gate, sample, 'two-queues', frames.narrow);
  const looks = (side: string): string[] => screen.filter(({ key }) => key.startsWith(`queue-${side}-`)).map(({ className }) => className);
  expect(looks('khost')).toEqual(looks('islamabad'));
  expect(looks('khost').length).toBeGreaterThan(0);
});
