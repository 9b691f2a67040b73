import { expect, test } from 'vitest';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { readGeography } from '../from/ground.ts';
import type { ViolenceData } from './from.ts';
import { shareAt, stripOf } from './layout.ts';
import { sampleOf } from './sample.ts';
import { violence } from './scene.ts';
import { states } from './states.ts';

const sample = sampleOf(readGeography(100));
goldens(violence, sample);

const dataOf = sample.data as (state: string) => ViolenceData;
const drawn = (state: keyof typeof states): { readonly map: readonly Mark[]; readonly screen: readonly Mark[] } => ({ map: [], ...drawSample(violence, sample, state, frames.narrow) });
const find = <Kind extends Mark['kind']>(marks: readonly Mark[], kind: Kind, key: string): Extract<Mark, { kind: Kind }> => marks.find((mark) => mark.kind === kind && mark.key === key) as Extract<Mark, { kind: Kind }>;

test('a year nobody counted is an empty outline, never a column', () => {
  const { screen } = drawn('the-turn');
  expect(find(screen, 'rect', 'attacks-2016').className).toBe('stroke second dotted');
  expect(find(screen, 'rect', 'attacks-2015').className).toContain('fill');
});

test.each(frameNames)('the two counts have a scale and a panel each, and nothing of one reaches the other (%s)', (name) => {
  const { deaths, attacks } = stripOf(dataOf('the-turn'), states['the-turn'].years, frames[name]);
  expect(deaths(0)).toBeLessThan(attacks(attacks.domain()[1]!));
});

test('both counts have their lowest year before Kabul falls', () => {
  const { screen } = drawn('the-turn');
  const kabul = find(screen, 'rule', 'kabul-falls').x1;
  expect(find(screen, 'rule', 'deaths-2019').x2).toBeLessThan(kabul);
  expect(find(screen, 'rect', 'attacks-2020').x).toBeLessThan(kabul);
});

test('a year appears with the cursor in ink and pales when the next comes; the cursor’s own stays dark', () => {
  const { map } = drawn('crackdown');
  const { years } = states.crackdown;
  const [own, past] = [find(map, 'path', 'events-2009'), find(map, 'path', 'events-past-2009')];
  expect([own.d, own.from, past.from]).toEqual([past.d, shareAt(years, 2009), shareAt(years, 2010)]);
  expect(map.indexOf(past)).toBeGreaterThan(map.indexOf(own));
  expect(map.map(({ key }) => key).filter((key) => /^events.*(2019|2021)/.test(key))).toEqual(['events-2019']);
});

test('the dots are the same under every camera, and all are past once the data end', () => {
  const d = (state: keyof typeof states): string => find(drawn(state).map, 'path', 'events-past-2009').d;
  expect(new Set([d('crackdown'), d('the-turn'), d('waziristan')]).size).toBe(1);
  expect(find(drawn('the-turn').map, 'path', 'events-past-2021').from).toBeLessThan(1);
});

test('what enters on a longer axis sets off where it stood on the shorter one', () => {
  const before = find(drawn('crackdown').screen, 'rule', 'deaths-2019');
  const { begins } = find(drawn('the-turn').screen, 'rule', 'deaths-2020');
  expect(begins!['x1']).toBeCloseTo(before.x2);
});
