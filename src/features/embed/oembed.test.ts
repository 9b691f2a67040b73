import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cardSize } from '../../engine/render/card.ts';
import { oembed, type Embedded } from './oembed.ts';

const hard: Embedded = { id: 'rift/ambush', title: 'A "line" & <more>', card: { href: '/cards/rift/ambush.png', name: 'rift/ambush', svg: '', alt: '' }, pictures: 1 };

beforeAll(() => vi.stubEnv('SITE', 'https://line.example'));
afterAll(() => vi.unstubAllEnvs());

test('no sign of a title ends an attribute or begins a tag', () => {
  const { html, title } = oembed(hard);
  expect(title).toBe(hard.title);
  expect(html).toContain('title="Across the Line: A &quot;line&quot; &amp; &lt;more&gt;"');
  expect(html.match(/<\/?\w+/g)).toEqual(['<blockquote', '<a', '</a', '</blockquote', '<iframe', '</iframe']);
});

test('the thumbnail is the share card, as wide and as tall as that is', () => {
  const answer = oembed(hard);
  expect(answer).toMatchObject({ thumbnail_url: 'https://line.example/cards/rift/ambush.png', thumbnail_width: cardSize.width, thumbnail_height: cardSize.height });
  expect(answer['thumbnail_width']).toBeGreaterThan(answer['thumbnail_height'] as number);
});

test('the frame is as wide as its column, and the answer says a number', () => {
  expect(oembed(hard).html).toContain('width="100%"');
  expect(oembed(hard).width).toBe(600);
});

test('the frame is as tall as the answer says, and taller for two pictures than for one', () => {
  const height = (pictures: number): number => oembed({ ...hard, pictures }).height;
  expect(oembed(hard).html).toContain(`height="${height(1)}"`);
  expect(height(2)).toBeGreaterThan(height(1));
});
