import { expect, type Frame } from '@playwright/test';
import { stepsOf } from './chapters.ts';
import { fingerOver, hostScroll, test, wheelOver } from './hosts/in-a-host.ts';

const [width, height] = [280, 360];

/** Where things are in the frame, in its own pixels. */
async function seen(frame: Frame) {
  return frame.evaluate(() => {
    const box = (selector: string) => {
      const { top, bottom, left, right } = document.querySelector(selector)!.getBoundingClientRect();
      return { top, bottom, left, right };
    };
    return { stage: box('[data-stage]'), ways: box('.embed-ways'), back: box('[data-prev]'), place: box('[data-place]'), next: box('[data-next]'), words: box('[data-embed-step] .words'), down: scrollY, wide: document.documentElement.scrollWidth };
  });
}

// The frame is the same on both screens; a finger and a wheel are tried on one chapter each, and both on the first.
for (const [chapter, tag] of [['rift', []], ['sanctuaries', '@phone'], ['since', '@desk']] as const) {
  test(`${chapter} in the smallest frame, on a page that does not listen: picture, words and buttons are within reach`, { tag: [tag].flat() }, async ({ page, host, isMobile }) => {
    await page.setViewportSize({ width: isMobile ? 360 : 800, height: 600 });
    const frame = await host.open('none', `/embed/${chapter}/`, width, height);
    await expect(frame.locator('[data-stage][data-settled]')).toHaveCount(1);
    const { stage, ways, wide } = await seen(frame);
    expect(wide).toBe(width);
    expect(stage.top).toBeGreaterThanOrEqual(0);
    expect((Math.min(stage.bottom, ways.top) - stage.top) / (stage.bottom - stage.top), 'how much of the picture is seen').toBeGreaterThan(0.85);
    const inSight = async (highest: number): Promise<void> => {
      const { back, place, next } = await seen(frame);
      for (const { top, bottom, left, right } of [back, place, next]) {
        expect(top).toBeGreaterThan(highest);
        expect(bottom).toBeLessThanOrEqual(height);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      expect(Math.min(next.right - next.left, next.bottom - next.top, back.right - back.left)).toBeGreaterThanOrEqual(44);
      expect(back.right).toBeLessThan(place.left);
      expect(place.right).toBeLessThan(next.left);
    };
    await inSight(height - 60);

    // The words, from the first line to the last, above the buttons.
    for (const line of ['top', 'bottom'] as const) {
      await frame.evaluate((edge) => {
        const { top, bottom } = document.querySelector('[data-embed-step] .words')!.getBoundingClientRect();
        scrollTo(0, scrollY + (edge === 'top' ? top - 20 : bottom - 280));
      }, line);
      const { words, ways: buttons } = await seen(frame);
      expect(words[line]).toBeGreaterThanOrEqual(0);
      expect(words[line]).toBeLessThanOrEqual(buttons.top);
      // Near the end of the words they leave the foot and stand below them.
      await inSight(100);
    }

    // The next step begins with its picture.
    await frame.locator('[data-next]').click();
    await expect(frame.locator('[data-place]')).toHaveText(/^2 of /);
    expect((await seen(frame)).down).toBe(0);
    expect(await hostScroll(page), 'the host stays where it is').toBe(0);

    // From its top through its end, and on in the host.
    expect(await (isMobile ? fingerOver(page) : wheelOver(page))).toBeGreaterThan(0);
    const { down } = await seen(frame);
    expect(Math.abs(down - (await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)))).toBeLessThanOrEqual(1);
  });
}

test('what takes the focus is not hidden behind the buttons', { tag: '@desk' }, async ({ page, host }) => {
  const frame = await host.open('none', '/embed/since/', width, height);
  await page.getByRole('button', { name: 'A button of theirs' }).focus();
  let links = 0;
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    const focus = await frame.evaluate(() => {
      const { activeElement } = document;
      const ways = document.querySelector('.embed-ways')!;
      if (!activeElement || activeElement === document.body || ways.contains(activeElement)) return null;
      const [first] = activeElement.getClientRects();
      const { top, bottom } = ways.getBoundingClientRect();
      return { top: first!.top, bottom: first!.bottom, covered: first!.bottom > top + 1 && first!.top < bottom - 1 };
    });
    if (!focus) continue;
    links++;
    expect(focus.top).toBeGreaterThanOrEqual(0);
    expect(focus.bottom).toBeLessThanOrEqual(height);
    expect(focus.covered).toBe(false);
  }
  expect(links).toBeGreaterThan(2);
});

test('the warning lies over the picture, and goes when asked; the focus stays in the frame', { tag: '@phone' }, async ({ page, host }) => {
  const frame = await host.open('none', '/embed/sanctuaries/', width, height);
  const note = frame.getByRole('complementary', { name: 'Content note' });
  await expect(note).toBeHidden();
  await frame.locator('[data-next]').click();
  await frame.locator('[data-next]').click();
  await expect(note).toBeVisible();
  await expect(frame.getByRole('status')).toHaveText(`3 of ${stepsOf('sanctuaries').length}. ${await frame.locator('[data-embed-step] h2').textContent()}. ${await note.locator('p').first().textContent()}`);
  const [over, stage] = [(await note.boundingBox())!, (await frame.locator('[data-stage]').boundingBox())!];
  expect(over).toEqual(stage);
  await note.getByRole('button', { name: /^Skip to/ }).click();
  await expect(frame.locator('[data-embed-step]')).toHaveAttribute('data-embed-step', 'crackdown');
  await expect(note).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: 'Show the picture' }).click();
  await expect(note).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(frame.locator('[data-place]')).toHaveText(`4 of ${stepsOf('sanctuaries').length}`);
});

test('two readings of one step are changed inside the frame, and the picture comes into sight', { tag: '@desk' }, async ({ page, host }) => {
  const frame = await host.open('none', '/embed/sanctuaries/?step=cannot-or-will-not&motion=off', width, height);
  const stage = frame.locator('[data-stage]');
  const first = await stage.innerHTML();
  await frame.getByRole('button', { name: 'It will not' }).click();
  await expect(stage).toBeInViewport({ ratio: 0.5 });
  expect(await stage.innerHTML()).not.toBe(first);
  await frame.getByRole('button', { name: 'It cannot' }).click();
  expect(await stage.innerHTML()).toBe(first);
  const history = await page.evaluate(() => window.history.length);
  await frame.locator('[data-next]').click();
  expect(await page.evaluate(() => window.history.length)).toBe(history);
});
