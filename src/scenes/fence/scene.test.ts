import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { fixture } from './fixture.ts';
import { groundOf } from './ground.ts';
import { fence } from './scene.ts';
import { states } from './states.ts';

oldGoldens(fence, fixture);
legible(fence, fixture);

test('a metre is a metre, up and along, for mesh and person', () => {
  for (const frame of [frames.narrow, frames.wide]) {
    const { metre, y, kabul } = groundOf(frame);
    const marks = fence.draw(fixture, states.section, frame).screen;
    const ticks = marks.flatMap((mark) => (mark.kind === 'rule' && mark.key.startsWith('metre-') ? [mark.x1] : []));
    for (let i = 1; i < ticks.length; i++) expect(ticks[i]! - ticks[i - 1]!).toBeCloseTo(metre);
    expect(ticks).toContain(kabul + fixture.fence.apart * metre);
    const head = marks.find(({ key }) => key === 'person-head');
    expect(head?.kind === 'circle' && (y - (head.cy - head.r)) / metre).toBeCloseTo(1.7);
    const wire = marks.find(({ key }) => key === 'mesh-kabul');
    expect(wire?.kind === 'path' && wire.d).toContain(`V${y - fixture.fence.kabulHeight * metre}H`);
  }
});

test('the line is the ground', () => {
  const line = fence.draw(fixture, states.section, frames.wide).screen.find(({ kind }) => kind === 'line');
  const { y } = groundOf(frames.wide);
  expect(line?.kind === 'line' && line.points.every(([, level]) => level === y)).toBe(true);
});

test('one tick is ten forts, filled as far as the army said', () => {
  const ticks = fence.draw(fixture, states.section, frames.narrow).screen.filter(({ key }) => /^forts-\d+$/.test(key));
  expect(ticks).toHaveLength(84);
  expect(ticks.filter(({ className }) => className === 'stroke ink')).toHaveLength(32);
});
