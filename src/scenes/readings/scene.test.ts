import { expect, test } from 'vitest';
import { fullFrames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { readingsFixture as data } from './fixture.ts';
import { readings } from './scene.ts';
import { states, type State } from './states.ts';

oldGoldens(readings, data);
legible(readings, data);

test('where there is room both readings stand whole in both states; only the weight changes hands', () => {
  const [cannot, willNot] = [marks(states.cannot, frames.wide), marks(states['will-not'], frames.wide)];
  expect(cannot.map(({ key }) => key)).toEqual(willNot.map(({ key }) => key));
  expect(loud(cannot)).toEqual(new Set(['cannot']));
  expect(loud(willNot)).toEqual(new Set(['will-not']));
});

test.each(fullFrames)('the two heads are set alike, and the shown one has the heavier line (%s)', (name) => {
  for (const state of Object.values(states)) {
    const screen = marks(state, frames[name]);
    const heads = ['cannot', 'will-not'].map((reading) => screen.find(({ key }) => key === `head-${reading}`)!.className.replace(' second', ''));
    expect(heads[0]).toBe(heads[1]);
    const lines = ['cannot', 'will-not'].map((reading) => screen.find(({ key }) => key === `head-${reading}-line`)!);
    const heaviest = lines.reduce((a, b) => (a.kind === 'rect' && b.kind === 'rect' && b.height > a.height ? b : a));
    expect(heaviest.key).toBe(`head-${state.shown}-line`);
  }
});

test.each(fullFrames)('what both must explain stays the same in both (%s)', (name) => {
  const truces = Object.values(states).map((state) => marks(state, frames[name]).filter(({ key }) => key.startsWith('truces')));
  expect(truces[0]).toEqual(truces[1]);
  expect(words(truces[0]!)).toContain('November\u00a02021 and June\u00a02022');
});

test('a reading that rests keeps its words at full contrast', () => {
  const texts = marks(states.cannot, frames.wide).filter(({ kind }) => kind === 'text');
  expect(texts.filter(({ className }) => className.includes('quiet'))).toEqual([]);
});

function marks(state: State, frame: Frame): readonly Mark[] {
  return readings.draw(data, state, frame).screen;
}

/** Whose ties are drawn in full. */
function loud(screen: readonly Mark[]): Set<string> {
  const ties = screen.filter(({ kind, key, className }) => kind !== 'text' && /-(hold|own-tie|bond)-/.test(key) && !className.includes('quiet'));
  return new Set(ties.map(({ key }) => key.replace(/-(hold|own-tie|bond)-.*/, '')));
}

function words(screen: readonly Mark[]): string {
  return screen.flatMap((mark) => (mark.kind === 'text' ? mark.runs.map(({ text }) => text) : [])).join(' ');
}
