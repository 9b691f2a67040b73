import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { fixture } from './fixture.ts';
import { ruler } from './scene.ts';
import { states, type View } from './states.ts';

oldGoldens(ruler, fixture);
legible(ruler, fixture);

const both = [frames.narrow, frames.wide];

test('the line is one flat, solid mark in every picture', () => {
  for (const state of Object.values(states)) {
    for (const frame of both) {
      const lines = ruler.draw(fixture, state, frame).screen.filter(({ kind }) => kind === 'line');
      expect(lines).toHaveLength(1);
      const [line] = lines;
      expect(line?.kind === 'line' && line.dash[1] === 0 && new Set(line.points.map(([, y]) => y)).size === 1).toBe(true);
    }
  }
});

test('every length hangs from its own place on the ruler, and each label ends at its own leader', () => {
  for (const frame of both) {
    const marks = ruler.draw(fixture, states.lengths, frame).screen;
    const stairs = marks.filter(({ key }) => /^length-.*-leader$/.test(key));
    expect(stairs).toHaveLength(fixture.lengths.length + fixture.details.length);
    for (let i = 1; i < stairs.length; i++) {
      const [upper, lower] = [stairs[i - 1]!, stairs[i]!];
      if (upper.kind !== 'rule' || lower.kind !== 'rule') throw new Error('a leader is a rule');
      expect(lower.x1).toBeGreaterThan(upper.x1);
      expect(lower.y2).toBeGreaterThan(upper.y2);
    }
  }
});

test('the fence is as long as claimed: kilometres as such, per cent of the army’s plan', () => {
  const marks = ruler.draw(fixture, states.built, frames.wide).screen;
  const [left, right] = [frames.wide.margin, frames.wide.width - frames.wide.margin];
  expect(centre(marks, 'built-2018-12')).toBeCloseTo(left + ((right - left) * 802) / 2611);
  expect(centre(marks, 'built-2022-01')).toBeCloseTo(left + (right - left) * 0.94);
});

test('the phone leaves out dates, never the last', () => {
  const keys = ruler.draw(fixture, states.built, frames.narrow).screen.map(({ key }) => key);
  expect(keys).toContain('built-2022-01');
  expect(keys).not.toContain('built-2018-08');
});

test('every clash hangs from its place on the ruler, later ones lower', () => {
  const marks = ruler.draw(fixture, states.earlier, frames.narrow).screen;
  const levels = ['paktika', 'goshta', 'angoor-ada', 'torkham', 'mohmand-dara'].map((id) => {
    const half = marks.find(({ key }) => key === `clash-${id}`);
    return half?.kind === 'circle' ? half.cy : NaN;
  });
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(centre(marks, 'clash-torkham')).toBe(centre(marks, 'place-torkham'));
});

test('a gap is ground over the line, at the share of its place', () => {
  for (const view of ['gaps', 'readings'] satisfies View[]) {
    const marks = ruler.draw(fixture, states[view], frames.narrow).screen;
    const at = marks.findIndex(({ key }) => key === 'gap-nangarhar');
    const gap = marks[at]!;
    expect(at).toBeGreaterThan(marks.findIndex(({ kind }) => kind === 'line'));
    expect(gap.kind === 'rect' && gap.x + gap.width / 2).toBeCloseTo(16 + 328 * 0.723);
    for (const tick of marks) {
      if (gap.kind === 'rect' && tick.kind === 'rule' && tick.key.startsWith('ruler-tick')) expect(tick.x1 < gap.x || tick.x1 > gap.x + gap.width).toBe(true);
    }
  }
});

test('the two signs make a whole disc only where the essay fears it', () => {
  const marks = ruler.draw(fixture, states.readings, frames.wide).screen;
  const signs = marks.filter(({ key, kind }) => kind === 'circle' && /^(fear-(taliban|militants)|record-)/.test(key));
  expect(signs.map(({ key }) => key)).toEqual(['fear-taliban', 'fear-militants', 'record-nangarhar', 'record-nimroz', 'record-kurram', 'record-waziristan']);
});

function centre(marks: readonly Mark[], key: string): number {
  const mark = marks.find((one) => one.key === key);
  if (mark?.kind !== 'circle') throw new Error(`There is no circle "${key}".`);
  return mark.cx;
}
