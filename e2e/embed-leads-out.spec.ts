import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { frameHeight } from '../src/features/embed/client/frame-height.ts';
import { chapters } from './chapters.ts';
import { oneFrame } from './one-frame.ts';
import { test } from './page.ts';
import { shifts, watchShifts, weigh } from './whole-page.ts';

interface Link {
  readonly address: string;
  readonly text: string;
  readonly target: string;
  readonly rel: string;
  /** What is said of the link besides its words. */
  readonly told: string | undefined;
  readonly inWords: boolean;
}

for (const chapter of chapters) {
  test(`${chapter} as a frame is light and nothing shifts; every way out opens outside and shows its address, or a line says where the words lead`, { tag: '@phone' }, async ({ page, request }) => {
    await watchShifts(page);
    const weight = weigh(page);
    await page.goto(`/embed/${chapter}/`, { waitUntil: 'networkidle' });
    expect(await weight(), 'kB').toBeLessThan(80);
    expect((await shifts(page)).sum).toBeLessThan(0.001);
    const pages = new Map<string, string>();
    for (const name of ['claims', 'glossary']) pages.set(name, await (await request.get(`/${name}/`)).text());
    const [first] = readdirSync(`dist/embed/${chapter}`).filter((name) => !name.includes('.'));
    for (const path of [`/embed/${chapter}/`, `/embed/${chapter}/${first}/`]) {
      if (new URL(page.url()).pathname !== path) await page.goto(path);
      const links: Link[] = await page.locator('a').evaluateAll((all) =>
        (all as HTMLAnchorElement[]).map((link) => ({ address: link.href.replace(/^https?:\/\//, ''), text: link.textContent, target: link.target, rel: link.rel, told: document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent, inWords: link.closest('.words') !== null })));
      expect(links.length).toBeGreaterThan(1);
      for (const { target, rel, told } of links) expect([target, rel, told]).toEqual(['_blank', 'noopener', 'opens in a new tab']);
      for (const { address, text } of links.filter(({ inWords }) => !inWords)) expect(text).toContain(address.replace(/#.*$/, ''));
      const led = links.filter(({ inWords }) => inWords).map(({ address }) => /^(.*\/(claims|glossary)\/)#(.+)$/.exec(address)!);
      for (const [, , name, id] of led) expect(pages.get(name!), `${name} has ${id}`).toContain(`id="${id}"`);
      const line = page.locator('[data-marked]');
      if (led.length === 0) await expect(line).toHaveCount(0);
      else {
        await expect(line).toContainText(led.find(([, , name]) => name === 'claims')![1]!);
        expect((await line.textContent())!.includes('/glossary/')).toBe(led.some(([, , name]) => name === 'glossary'));
      }
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    }
  });
}

test('each mark of a claim in the words is a link', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/embed/rift/?layout=flat');
  const marked = page.locator('[data-step] [data-claim]');
  expect(await marked.count()).toBeGreaterThan(5);
  for (const link of await marked.all()) await expect(link).toHaveAttribute('href', new RegExp(`/claims/#${await link.getAttribute('data-claim')}$`));
});

test('the heights we write into frames are those the frames need', { tag: '@desk' }, async ({ page }) => {
  const { frame, widen } = await oneFrame(page);
  const needed = async (width: number): Promise<number> => {
    await widen(width);
    return frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
  };
  for (const chapter of chapters) {
    await frame.goto(`/embed/${chapter}/`);
    for (const width of [280, 360, 600, 760]) {
      const spare = frameHeight({ pictures: 0, width }) - (await needed(width));
      expect(spare, `${chapter} ${width} px: nothing is cut but a line of the foot`).toBeGreaterThanOrEqual(-25);
      expect(spare, `${chapter} ${width} px: little is left empty`).toBeLessThanOrEqual(110);
    }
    // All figures are built alike; these two chapters have one picture, two, and the longest titles.
    for (const step of ['sanctuaries', 'since'].includes(chapter) ? readdirSync(`dist/embed/${chapter}`).filter((name) => !name.includes('.')) : []) {
      await frame.goto(`/embed/${chapter}/${step}/`);
      const pictures = await frame.locator('.embed-still').count();
      for (const width of [360, 600, 760]) {
        const spare = frameHeight({ pictures, width }) - (await needed(width));
        expect(spare, `${step} ${width} px: nothing is cut`).toBeGreaterThanOrEqual(-25);
        expect(spare, `${step} ${width} px: nothing is left empty`).toBeLessThanOrEqual(50);
      }
    }
  }
});

test('a chapter and a step name their answer early in the head, and it is whole', { tag: '@desk' }, async ({ page, request }) => {
  for (const path of ['rift', 'rift/ambush']) {
    const html = await (await request.get(`/${path}/`)).text();
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)!;
    expect(link.index).toBeLessThan(150_000);
    const answer = await request.get(new URL(link[1]!).pathname);
    expect(answer.headers()['content-type']).toContain('application/json');
    const oembed = (await answer.json()) as Record<string, string | number>;
    expect(oembed).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Across the Line' });
    expect(oembed).toMatchObject({ width: 600, height: frameHeight({ pictures: path === 'rift' ? 0 : 1, width: 600 }) });
    for (const field of ['thumbnail_width', 'thumbnail_height']) expect(oembed[field]).toBeGreaterThan(0);
    await page.setContent(String(oembed['html']));
    expect(await page.locator('blockquote a').getAttribute('href')).toMatch(new RegExp(`/${path}/$`));
    expect(await page.locator('iframe').getAttribute('src')).toMatch(new RegExp(`/embed/${path}/$`));
    const thumbnail = await request.get(new URL(String(oembed['thumbnail_url'])).pathname);
    expect(thumbnail.ok()).toBe(true);
  }
});
