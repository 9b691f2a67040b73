import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { chapters } from './chapters.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });
    for (const path of ['/', ...chapters.map((chapter) => `/${chapter}/`), '/claims/', '/sources/']) {
      test(`axe finds nothing on ${path}, ${scheme}`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
      });
    }
  });
}
