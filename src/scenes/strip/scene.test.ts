import { expect, test } from 'vitest';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { strip } from './scene.ts';

goldens(strip, sample);

test.each(frameNames)('in the %s frame each side speaks from its own side of the line, on its day', (name) => {
  const { screen } = drawSample(strip, sample, 'warnings', frames[name]);
  const middle = frames[name].width / 2;
  const where = (key: string) => screen.filter((mark) => mark.kind === 'text' && mark.key.startsWith(`strip-${key}/`)).map((mark) => (mark.kind === 'text' ? mark.x : 0));
  for (const x of [...where('muttaqi'), ...where('yaqoob')]) expect(x).toBeLessThan(middle);
  for (const x of [...where('embassy'), ...where('army')]) expect(x).toBeGreaterThan(middle);
  const day = (key: string) => screen.flatMap((mark) => (mark.key === `said-${key}` && mark.kind === 'circle' ? [mark.cy] : []))[0];
  expect(day('muttaqi')).toBe(day('embassy'));
  expect(day('yaqoob')!).toBeGreaterThan(day('army')!);
});
