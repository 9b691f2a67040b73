import { expect, test } from 'vitest';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { groundOf } from './ground.ts';
import { sample } from './sample.ts';
import { fence } from './scene.ts';

goldens(fence, sample);

const drawn = (name: (typeof frameNames)[number]) => drawSample(fence, sample, 'section', frames[name]).screen;

test.each(frameNames)('a metre is a metre, up and along, for mesh and person, in the %s frame', (name) => {
  const { metre, y, kabul } = groundOf(frames[name]);
  const marks = drawn(name);
  const ticks = marks.flatMap((mark) => (mark.kind === 'rule' && mark.key.startsWith('metre-') ? [mark.x1] : []));
  for (let i = 1; i < ticks.length; i++) expect(ticks[i]! - ticks[i - 1]!).toBeCloseTo(metre);
  expect(ticks).toContain(kabul + 2 * metre);
  const stands = marks.find(({ key }) => key === 'person');
  const [, middle, r] = /^M\S+ (\S+?)a(\S+) /.exec(stands?.kind === 'path' ? stands.d : '') ?? [];
  expect((y - (Number(middle) - Number(r))) / metre).toBeCloseTo(1.7, 1);
  const wire = marks.find(({ key }) => key === 'mesh-kabul');
  expect(wire?.kind === 'path' && wire.d).toContain(`V${y - 4 * metre}H`);
});

test('the line is the ground', () => {
  const line = drawn('wide').find((mark) => mark.kind === 'line')!;
  expect(new Set(line.points.map(([, level]) => level))).toEqual(new Set([groundOf(frames.wide).y]));
});

test('one tick is ten forts, filled as far as the army said', () => {
  const ticks = drawn('narrow').filter(({ key }) => /^forts-\d+$/.test(key));
  expect(ticks).toHaveLength(84);
  expect(ticks.filter(({ className }) => className === 'stroke ink')).toHaveLength(23);
});
