import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';

import { withPolicy } from './page-policy.ts';

const page = (head: string, body = ''): string => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (html: string): Record<string, string> => Object.fromEntries(/content="([^"]*)"/.exec(withPolicy(html))![1]!.split('; ').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1).join(' ')]));

test('a page of words alone may run nothing, fetch nothing and frame nothing', () => {
  const found = policy(page('<style>p{}</style>'));
  expect(found).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" });
  expect(found['style-src']).toBe(`'self' ${sha('p{}')}`);
  expect(Object.keys(found)).not.toEqual(expect.arrayContaining(['script-src']));
  expect(Object.keys(found)).not.toEqual(expect.arrayContaining(['connect-src']));
});

test('each inline script is allowed by its hash, once; data are no script', () => {
  const found = policy(page('<script>a()</script><script>a()</script><script type="module">b()</script><script type="application/json">{}</script>', '<script type="application/ld+json">{"a":1}</script><script type="module" src="/c.js"></script>'));
  expect(found['script-src']).toBe(`'self' ${sha('a()')} ${sha('b()')}`);
});

test('nothing is ever unsafe, and every sink of text is shut but the one for the ledger', () => {
  const html = withPolicy(page('<script>a()</script>'));
  expect(html).not.toContain('unsafe');
  expect(html).toContain("require-trusted-types-for 'script'; trusted-types ledger");
  expect(withPolicy(page(''))).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
});

test('a worker may be registered where a reader can keep the site, and nowhere else', () => {
  expect(policy(page('<script>a()</script>'))).toMatchObject({ 'worker-src': "'none'", 'trusted-types': 'ledger' });
  expect(policy(page('<script>a()</script>', '<div data-keep="/"></div>'))).toMatchObject({ 'worker-src': "'self'", 'trusted-types': 'ledger offline' });
  expect(Object.keys(policy(page('<style>p{}</style>')))).not.toContain('worker-src');
});

test('the policy comes before all that it must hold, and only once', () => {
  const once = withPolicy(page('<title>x</title><script>a()</script>'));
  expect(once).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]*"><title>/);
  expect(withPolicy(once)).toBe(once);
});

test('an attribute that is script stops the build', () => {
  expect(() => withPolicy(page('', '<img src="x" onerror="alert(1)">'))).toThrow('an attribute that is script');
  expect(() => withPolicy(page('', '<script src="x.js" onerror="alert(1)"></script>'))).toThrow('an attribute that is script');
  expect(() => withPolicy(page('', '<p>&lt;img onerror="x"&gt; and one="two"</p>'))).not.toThrow();
});

test('a look animated by an element stops the build', () => {
  expect(() => withPolicy(page('', '<svg><path><animate attributeName="stroke-dashoffset" from="1" to="0" /></path></svg>'))).toThrow('Animate in a style sheet');
});
