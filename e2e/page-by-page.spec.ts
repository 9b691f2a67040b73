import { expect, type Page } from '@playwright/test';

import { test } from './page.ts';

const [portrait, phone, desk] = [{ width: 820, height: 1180 }, { width: 360, height: 740 }, { width: 1280, height: 800 }];

// Both keys are the browser's own: that both go by pages is seen in one window.
for (const [key, windows] of [['PageDown', [phone]], ['Space', [portrait, phone, desk]]] as const) {
  test(`who reads page by page, by ${key}, misses no line`, { tag: '@desk' }, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const window of windows) {
      await page.setViewportSize(window);
      await page.goto('/rift/');
      expect(await page.evaluate(beginToRead)).toBeGreaterThan(40);
      for (let at = await read(page), before = -1; at !== before; before = at, at = await read(page)) {
        await page.keyboard.press(key);
        if (!(await atEnd(page))) await expect.poll(() => page.evaluate(() => scrollY), { intervals: [20] }).not.toBe(at);
      }
      expect(await page.evaluate(() => [...document.querySelectorAll('[data-unread]')].map((line) => `${line.closest('[data-step]')?.id}: ${line.textContent.slice(0, 40)}`)), `${window.width} x ${window.height}`).toEqual([]);
    }
  });
}

/** Takes note of the lines that stand wholly in sight once the page has come to rest, and says where that is. */
function read(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let last = -1; last !== scrollY;) {
      last = scrollY;
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    }
    const bar = document.querySelector('[data-bar]')!.getBoundingClientRect().bottom;
    for (const word of document.querySelectorAll('[data-unread]')) {
      const { top, bottom, left } = word.getBoundingClientRect();
      const stage = word.closest('.story')?.querySelector('[data-stage]')!.getBoundingClientRect();
      const above = stage && left < stage.right && stage.left < left ? Math.max(bar, stage.bottom) : bar;
      if (top >= above - 1 && bottom <= innerHeight + 1) word.removeAttribute('data-unread');
    }
    return scrollY;
  });
}

function atEnd(page: Page): Promise<boolean> {
  return page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
}

/** Marks each word of the story as not yet read; gives their number. */
function beginToRead(): number {
  const walk = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT, (node) => (node.parentElement!.closest('.words, .chapter > p') && !node.parentElement!.closest('.unseen, .alt, .claim-sign') ? 1 : 2));
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    const words = text.data.split(/(?<=\s)/).map((word) => {
      const mark = document.createElement('span');
      mark.textContent = word;
      if (word.trim()) mark.dataset['unread'] = '';
      return mark;
    });
    text.replaceWith(...words);
  }
  return document.querySelectorAll('[data-unread]').length;
}
