import { expect, test } from 'vitest';
import { frameOf, heightMessages } from './height-messages.ts';
import { hostRules, type HostRule } from './host-rules.ts';

/** What a host makes of the height a frame of ours tells it. */
function heightIn({ fragment = '', granted }: HostRule, height: number): number | undefined {
  const messages = heightMessages(height, frameOf('rift', `https://line.example/embed/rift/${fragment}`));
  return messages.map((message) => granted(message as Record<string, unknown>)).find((value) => value !== undefined);
}

test('a page with our script and Canvas grant what we tell', () => {
  expect(heightIn(hostRules.plain, 1234)).toBe(1234);
  expect(heightIn(hostRules.canvas, 1234)).toBe(1234);
});

test('WordPress grants no less than 200 and no more than 1000, and only to its own frame', () => {
  expect([150, 640, 1234].map((height) => heightIn(hostRules.wordpress, height))).toEqual([200, 640, 1000]);
  expect(hostRules.wordpress.granted({ message: 'height', value: 640, secret: 'another' })).toBeUndefined();
});

test('Moodle listens to nothing', () => {
  expect(heightIn(hostRules.moodle, 640)).toBeUndefined();
});

test.each([NaN, Infinity, -1, '640', null, {}])('a height of %s is none', (height) => {
  expect(hostRules.plain.granted({ type: 'atl:height', v: 1, height })).toBeUndefined();
});
