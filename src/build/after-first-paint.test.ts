import { expect, test } from 'vitest';
import { scriptsLast } from './after-first-paint.ts';

const page = (body: string): string => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

test('module scripts are named once, where the page ends, and asked for after a frame', () => {
  const made = scriptsLast(page('<p>One</p><script type="module" src="/_astro/a.1.js"></script><p>Two</p><script type="module" src="/_astro/b.2.js"></script><script type="module" src="/_astro/a.1.js"></script>'));
  expect(made).toBe(page('<p>One</p><p>Two</p><script>requestAnimationFrame(()=>setTimeout(()=>Promise.allSettled([import("/_astro/a.1.js"),import("/_astro/b.2.js")]).then(()=>document.documentElement.dataset.ready="")))</script>'));
});

test('where the larger of two pictures is lost, a page with stills takes the smaller', () => {
  expect(scriptsLast(page('<picture class="still"></picture><script type="module" src="/_astro/a.1.js"></script>'))).toContain('<script>addEventListener("error",');
});

test('a page without module scripts, and scripts of other kinds, stay as they are', () => {
  const other = page('<script src="/embed.js"></script><script type="application/ld+json">{}</script>');
  expect(scriptsLast(other)).toBe(other);
});
