import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { chapters, stepsOf } from './chapters.ts';
import { test } from './page.ts';

/** Words as they are compared: entities, tags and the spaces of lines taken away. */
function plain(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
}

for (const chapter of chapters) {
  test(`every word written in the pictures of ${chapter} is heard in it, and in its words alone`, { tag: ['@desk'] }, () => {
    const [page, described] = ['', 'described/'].map((path) => readFileSync(`dist/${chapter}/${path}index.html`, 'utf8')) as [string, string];
    for (const step of stepsOf(chapter)) {
      const here = plain(new RegExp(`<section[^>]*\\sid="${step}"[^]*?(?=<section[^>]*data-step|</article>)`).exec(page)?.[0] ?? '');
      const there = plain(new RegExp(`<section id="${step}"[^]*?(?=<section id="|</article>)`).exec(described)?.[0] ?? '');
      const svg = readFileSync(`dist/figures/${chapter}/${step}.svg`, 'utf8').replace(/<(title|desc|style)>[^]*?<\/\1>/g, '');
      const written = [...svg.matchAll(/<text[^>]*data-key="(?!plate-)[^"]*"[^>]*>([^]*?)<\/text>/g)].map(([, text]) => plain(text!.replace(/<\/?tspan[^>]*>/g, '')).trim());
      expect.soft(written.filter((text) => !here.includes(text)), `${step}, in its chapter`).toEqual([]);
      expect.soft(written.filter((text) => !there.includes(text)), `${step}, in words`).toEqual([]);
    }
  });
}
