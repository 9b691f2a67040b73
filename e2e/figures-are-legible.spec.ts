import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { oneFrame } from './one-frame.ts';
import { test } from './page.ts';

// What does not fit is told by the build, which measures letters itself; that browsers agree is seen on every picture, in one frame or the other.
const files = [...Map.groupBy(readdirSync('dist/figures', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svg')).sort(), (file) => file.replace('.narrow', '')).values()].map((frames, place) => frames[place % frames.length]!);

test('every picture has words no smaller than 12 px, inside the plate, not over one another or the line', { tag: '@desk' }, async ({ page }) => {
  test.slow();
  expect(files.length).toBeGreaterThan(30);
  const { frame } = await oneFrame(page);
  const faults: string[] = [];
  for (const file of files) {
    await frame.goto(`/figures/${file}`);
    await frame.evaluate(() => document.fonts.ready);
    faults.push(...(await frame.evaluate(faultsOfThisFigure)).map((fault) => `${file}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

/** Runs in the page, on an SVG document at its own size. */
function faultsOfThisFigure(): string[] {
  const svg = document.documentElement as unknown as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  const line = svg.querySelector<SVGPathElement>('[data-key="line"]');
  // Found once for all words: where a point lies on the line is what takes the time.
  const along = line ? Array.from({ length: Math.floor(line.getTotalLength() / 3) + 1 }, (_, i) => line.getPointAtLength(3 * i)) : [];
  const covered = new Set(['plate-title', 'plate-source']);
  const texts = [...svg.querySelectorAll<SVGTextElement>('text')].map((element) => {
    const box = element.getBoundingClientRect();
    return { words: element.textContent, key: element.dataset['key']!, size: parseFloat(getComputedStyle(element).fontSize), left: box.left, right: box.right, top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.2 };
  });
  const faults: string[] = [];
  for (const [i, text] of texts.entries()) {
    if (text.size < 12) faults.push(`"${text.words}" is ${text.size} px`);
    if (text.left < 1 || text.right > width - 1 || text.top < 0 || text.bottom > height) faults.push(`"${text.words}" runs off the plate`);
    for (const other of texts.slice(i + 1)) {
      const wide = Math.min(text.right, other.right) - Math.max(text.left, other.left);
      const high = Math.min(text.bottom, other.bottom) - Math.max(text.top, other.top);
      if (wide > 1 && high > 1) faults.push(`"${text.words}" lies over "${other.words}"`);
    }
    if (!covered.has(text.key) && !onPlate(text) && touches(text)) faults.push(`"${text.words}" lies on the line`);
  }
  return faults;

  /** A plate painted over the line carries its words clear of it. */
  function onPlate(box: { left: number; right: number; top: number; bottom: number }): boolean {
    return [...svg.querySelectorAll('[data-key="line"] ~ rect')].some((rect) => {
      const plate = rect.getBoundingClientRect();
      return plate.left <= box.left && plate.right >= box.right && plate.top <= box.top && plate.bottom >= box.bottom;
    });
  }

  function touches(box: { left: number; right: number; top: number; bottom: number }): boolean {
    return along.some(({ x, y }) => x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1);
  }
}
