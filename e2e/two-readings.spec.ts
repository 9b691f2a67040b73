import { expect } from '@playwright/test';
import { test } from './page.ts';
import { scrollTo, settledOn, stageOf } from './story.ts';

test('a reader changes between the two readings, and the page keeps neither', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/sanctuaries/#cannot-or-will-not');
  await settledOn(page, 'cannot-or-will-not');
  const first = await stageOf(page, 'cannot-or-will-not');
  await page.getByRole('button', { name: 'It will not' }).click();
  await settledOn(page, 'cannot-or-will-not');
  expect(await stageOf(page, 'cannot-or-will-not')).not.toBe(first);
  await page.getByRole('button', { name: 'It cannot' }).click();
  await settledOn(page, 'cannot-or-will-not');
  expect(await stageOf(page, 'cannot-or-will-not')).toBe(first);

  await page.getByRole('button', { name: 'It will not' }).click();
  await scrollTo(page, 'gul-bahadur');
  await settledOn(page, 'gul-bahadur');
  await scrollTo(page, 'cannot-or-will-not');
  await settledOn(page, 'cannot-or-will-not');
  expect(await stageOf(page, 'cannot-or-will-not')).toBe(first);
  await expect(page.getByRole('button', { name: 'It cannot' })).toHaveAttribute('aria-pressed', 'true');
});
