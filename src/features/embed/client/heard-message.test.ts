import { expect, test } from 'vitest';
import { heard } from './heard-message.ts';

const steps = ['one-line', 'ambush'];

test('a step of this frame can be gone to', () => {
  expect(heard({ type: 'atl:goto', v: 1, step: 'ambush' }, steps)).toEqual({ kind: 'goto', step: 'ambush' });
});

test.each([
  ['a step that is not here', { type: 'atl:goto', v: 1, step: 'the-fence' }],
  ['a name every object has', { type: 'atl:goto', v: 1, step: 'constructor' }],
  ['a number', { type: 'atl:goto', v: 1, step: 1 }],
  ['a list', { type: 'atl:goto', v: 1, step: ['ambush'] }],
  ['no step', { type: 'atl:goto', v: 1 }],
  ['another version', { type: 'atl:goto', v: 2, step: 'ambush' }],
  ['a version in words', { type: 'atl:goto', v: '1', step: 'ambush' }],
  ['another type', { type: 'atl:step', v: 1, step: 'ambush' }],
  ['a string', JSON.stringify({ type: 'atl:goto', v: 1, step: 'ambush' })],
  ['a list of it', [{ type: 'atl:goto', v: 1, step: 'ambush' }]],
  ['nothing', null],
  ['not even nothing', undefined],
])('%s changes nothing', (_, data) => {
  expect(heard(data, steps)).toBeNull();
});

test.each([
  ['WordPress', { message: 'ready', secret: 'x' }],
  ['H5P', { context: 'h5p', action: 'ready' }],
  ['our own script', { type: 'atl:hello', v: 1 }],
])('%s may ask for the height it missed', (_, data) => {
  expect(heard(data, steps)).toEqual({ kind: 'tell-height' });
});

test('of ten thousand random messages only those of the exact shape are followed', () => {
  const roll = dice(20261122);
  const words = ['atl:goto', 'atl:hello', 'ready', 'h5p', 'resize', 'ambush', 'one-line', '', '__proto__', 1, 0, NaN, true, null, undefined, {}, [], ['ambush']];
  const names = ['type', 'v', 'step', 'message', 'context', 'action', 'height', '__proto__'];
  for (let i = 0; i < 10_000; i++) {
    const data: Record<string, unknown> = {};
    for (let n = roll(6); n > 0; n--) data[names[roll(names.length)]!] = words[roll(words.length)];
    const message = heard(data, steps);
    const exact = data['type'] === 'atl:goto' && data['v'] === 1 && (data['step'] === 'ambush' || data['step'] === 'one-line');
    expect(message?.kind === 'goto', JSON.stringify(data)).toBe(exact);
  }
});

function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}
