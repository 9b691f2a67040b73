import { expect, test } from '@playwright/test';
import { fontFiles } from '../src/engine/type/font-files.ts';
import { chapters } from './chapters.ts';

test.skip(({ isMobile }) => isMobile, 'the same words on every screen');

for (const path of [...chapters.map((chapter) => `/${chapter}/`), '/claims/', '/sources/', '/who/', '/glossary/', '/method/', '/about/', '/use/', '/teach/']) {
  test(`every letter of ${path} is in the file of type it is set in`, async ({ page }) => {
    await page.goto(path);
    const set = await page.evaluate(() => {
      const found = new Map<string, Set<string>>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
        parentElement!.closest('script, style, template') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const { fontFamily, fontWeight, fontStyle } = getComputedStyle(text.parentElement!);
        const look = `${fontFamily.split(',')[0]!.replaceAll('"', '')}|${fontWeight}|${fontStyle}`;
        found.set(look, new Set([...(found.get(look) ?? []), ...text.textContent!.replace(/\s/g, '')]));
      }
      return [...found].map(([look, letters]) => [look, [...letters]] as const);
    });
    const lacking = set.flatMap(([look, letters]) => {
      const file = fontFiles.find(({ family, weight, style }) => look === `${family}|${weight}|${style}`);
      return file ? letters.filter((letter) => !file.characters.includes(letter) && !/\p{Script=Arabic}/u.test(letter)).map((letter) => `${letter} in ${file.name}`) : [];
    });
    expect(set.length).toBeGreaterThan(2);
    expect(lacking, 'add them to src/engine/type/font-files.ts and run src/engine/type/subset.ts').toEqual([]);
  });
}
