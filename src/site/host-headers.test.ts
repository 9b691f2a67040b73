import { expect, test } from 'vitest';
import { hostHeaders } from './host-headers.ts';
import { href } from './href.ts';

test('under a sub-path every rule is for addresses there', () => {
  const paths = hostHeaders((path) => href(path, '/across-the-line')).split('\n').filter((line) => line.startsWith('/'));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !path.startsWith('/across-the-line/'))).toEqual([]);
});

test('letters and tables may be read from any page', () => {
  for (const path of ['_astro/*', 'data/*']) expect(hostHeaders((one) => `/${one}`)).toContain(`/${path}\n  Access-Control-Allow-Origin: *`);
});

test('every file is what it says it is, and hosts tell other sites no more than the site', () => {
  expect(hostHeaders((path) => `/${path}`)).toMatch(/\n\/\*\n {2}X-Content-Type-Options: nosniff\n {2}Referrer-Policy: strict-origin-when-cross-origin\n$/);
});
