import { expect, test } from 'vitest';
import type { Change } from '../../content/schemas/change.ts';
import { atom } from './atom.ts';

const changes: Change[] = [
  { id: 'ambush-date', date: '2027-01-05', kind: 'corrected', claims: ['C05'], steps: ['ambush'], was: 'On the 13th & "before" <noon>', now: 'On the 14th', why: 'A reader sent the army\'s notice.' },
  { id: 'first-edition', date: '2026-11-22', kind: 'published', why: 'The first edition.' },
];
const feed = atom(changes, (path) => `https://across.example/line/${path}`);

test('every element that is opened is closed, in order', () => {
  const open: string[] = [];
  for (const [, close, name, self] of feed.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name!);
  }
  expect(open).toEqual([]);
  // What is left when the tags are gone holds no mark of its own: all text is escaped.
  expect(feed.replace(/<\?.*?\?>/, '').replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
});

test('feed and entries have what Atom asks of them', () => {
  for (const part of [feed.replace(/<entry>[^]*<\/entry>/, ''), ...feed.match(/<entry>[^]*?<\/entry>/g)!]) {
    for (const once of ['id', 'title', 'updated']) expect(part.match(new RegExp(`<${once}>[^<]+</${once}>`, 'g')), once).toHaveLength(1);
    expect(part).toMatch(/<link rel="alternate" type="text\/html" href="https:\/\/across\.example\/line\/corrections\//);
  }
  expect(feed).toContain('<author><name>Across the Line</name><uri>https://across.example/line/</uri></author>');
  expect(feed).toContain('<updated>2027-01-05T00:00:00Z</updated>');
});

test('an id hangs on host and day and stays when the pages move', () => {
  expect(feed).toContain('<id>tag:across.example,2027-01-05:ambush-date</id>');
  expect(new Set(feed.match(/<id>.*?<\/id>/g)).size).toBe(3);
});

test('a correction shows what stood there and what stands there now', () => {
  expect(feed).toContain('Before: On the 13th &amp;amp; “before” &amp;lt;noon&amp;gt;');
  expect(feed).toContain('Now: On the 14th');
  expect(feed).toContain('<title>Corrected, 5 January 2027: C05, ambush</title>');
});

test('a feed without entries is refused', () => {
  expect(() => atom([], (path) => path)).toThrow('content/changes.yaml');
});
