import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenLinks, toldBroken } from './links.ts';

const site = 'https://line.example';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'links-'));
  write('built/index.html', '<h1 id="begin">Begin</h1>');
  write('built/claims/index.html', '<p id="C01">One</p><a href="/story/">home</a>');
  write('built/embed.js', '');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['/story/claims/'], ['/story/claims/#C01'], ['claims/#C01:~:text=One'], ['#begin'], ['#top'], ['/story/embed.js?x=1'],
  [`${site}/story/claims/`], ['https://elsewhere.example/claimz/'], ['mailto:us@line.example'],
])('%s leads somewhere', (link) => {
  write('built/index.html', `<h1 id="begin">Begin</h1><a class="x" href="${link}">there</a>`);
  expect(brokenLinks(path.join(root, 'built'), '/story', site)).toEqual([]);
});

test.each([
  ['/story/claimz/', '/claimz/', 'an address of the site: /claims/, /'],
  [`${site}/story/claimz/`, '/claimz/', 'an address of the site: /claims/, /'],
  ['/story/claims/#C02', '/claims/#C02', 'a part of /claims/: C01'],
  ['/story/embd.js', '/embd.js', 'an address of the site: /claims/, /'],
])('%s does not, and what would be right is told', (link, written, expected) => {
  write('built/index.html', `<a href="${link}">there</a><script>'<a href="/nowhere/">'</script>`);
  expect(brokenLinks(path.join(root, 'built'), '/story', site)).toEqual([{ page: 'index.html', link: written, expected }]);
});

test('each is told with the files and lines of content that have it; one that none has, with its page', () => {
  write('content/pages/who.mdx', 'People.\n\nSee [all claims](/claimz/).');
  write('content/interface.yaml', 'a: One\nb: "[Two](/claimz/)"');
  const told = toldBroken([{ page: 'who/index.html', link: '/claimz/', expected: 'A' }, { page: 'index.html', link: '/x/', expected: 'B' }], path.join(root, 'content'));
  expect(told).toBe([
    '2 problems in the content. Nothing was built.',
    'content/pages/who.mdx\n  line 3\n    found     a link to /claimz/\n    expected  A',
    'content/interface.yaml\n  line 2\n    found     a link to /claimz/\n    expected  A',
    'The page index.html has a link to /x/, which no content names; expected B.',
  ].join('\n\n'));
});

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}
