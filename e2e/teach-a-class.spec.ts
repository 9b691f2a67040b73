import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readContent } from '../src/content/open-content.ts';
import { expect, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';
import { stepsOnPaper } from './on-paper.ts';
import { test } from './page.ts';
import { complaints, frames, settledOn, stepsOf } from './story.ts';
import { axeFaultsIn } from './whole-page.ts';

test('a teacher presents a chapter by keys and clicker, one step a screen', { tag: '@desk' }, async ({ page }) => {
  const heard = complaints(page);
  // That a class sees a picture change is another journey.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/teach/');
  await page.getByRole('link', { name: 'Present this chapter' }).first().click();
  await expect(page).toHaveURL(/\/rift\/\?present$/);
  await presenting(page);
  await expect(page.locator('.present-bar + main'), 'what comes first in the order of tabs and headings').toHaveCount(1);
  const steps = await stepsOf(page);
  for (const [i, step] of steps.entries()) {
    await settledOn(page, step);
    await expect(page.getByRole('navigation', { name: 'Presentation' })).toContainText(`${i + 1} of ${steps.length}. ${await page.locator(`#${step} h2`).textContent()}`);
    await expect(page.locator(`#${step} .words`)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.story [data-stage]')).toBeInViewport({ ratio: 1 });
    expect(await wordsInView(page), step).toEqual([step]);
    await page.keyboard.press(i % 2 === 0 ? 'PageDown' : 'ArrowRight');
  }
  await page.keyboard.press('PageUp');
  await settledOn(page, steps.at(-2)!);
  await page.keyboard.press('Home');
  await settledOn(page, steps[0]!);
  await page.keyboard.press('End');
  await settledOn(page, steps.at(-1)!);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`/rift/#${steps.at(-1)}$`));
  await expect(page.getByRole('navigation', { name: 'Presentation' })).toHaveCount(0);
  expect(heard).toEqual([]);
});

test('the step after a content note can be passed over without its picture', { tag: '@desk' }, async ({ page }) => {
  const seen: (string | null)[] = [];
  await page.goto('/sanctuaries/?present');
  await presenting(page);
  await settledOn(page, 'the-mirror');
  await page.keyboard.press('PageDown');
  await settledOn(page, 'who-shelters');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.content-note')).toBeInViewport({ ratio: 1 });
  seen.push(await page.locator('[data-stage]').getAttribute('data-current'));
  await page.keyboard.press('Shift+ArrowRight');
  await settledOn(page, 'crackdown');
  expect(seen).toEqual(['who-shelters']);
  await expect(page.locator('#peshawar-2014 .words')).not.toBeInViewport();
});

test('a class that is moved by other means still comes to rest on one whole slide', { tag: '@desk' }, async ({ page }) => {
  let arrive = (): void => {};
  const pressed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/present\.[\w-]+\.js$/, async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto('/sanctuaries/?present');
  await settledOn(page, 'the-mirror');
  await expect(page.locator('.present-bar')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  arrive();
  await presenting(page);
  await oneWholeSlide(page);
  for (const by of [300, 900, -500]) {
    await page.mouse.wheel(0, by);
    await oneWholeSlide(page);
  }
});

for (const chapter of chapters) {
  test(`every step of ${chapter} fits the screen of a projector, in letters a back row can read`, { tag: '@desk' }, async ({ page }) => {
    await page.goto(`/${chapter}/?present`);
    await presenting(page);
    for (const size of [{ width: 1024, height: 768 }, { width: 1280, height: 800 }, { width: 1920, height: 1080 }]) {
      await page.setViewportSize(size);
      await expect(page.locator('[data-stage][data-settled]')).toHaveCount(1);
      await expect(page.locator('[data-stage] > svg')).toBeInViewport({ ratio: 1 });
      const misfits = await page.locator('.steps > .step').evaluateAll((steps) => steps.filter((step) => step.getBoundingClientRect().height > innerHeight + 1).map(({ id }) => id));
      expect(misfits, `${size.width} px`).toEqual([]);
      const letters = await page.locator('.step .words').first().evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
      expect(letters / size.height, `${size.width} px`).toBeGreaterThan(1 / 31);
      expect((await smallestLetters(page)) / size.height, `${size.width} px, on the picture`).toBeGreaterThan(1 / 40);
    }
  });
}

for (const script of [true, false]) {
  for (const [format, landscape] of script ? [['A4', false], ['A4', true], ['Letter', false]] as const : [['A4', true]] as const) {
    test.describe(`on paper, ${format}${landscape ? ' across' : ''}, ${script ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled: script });
      test('a chapter prints every picture with its words, never parted', { tag: '@desk' }, async ({ page }) => {
        await page.goto('/sanctuaries/');
        const steps = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id).sort());
        const pictures = await page.locator('.printed').count();
        const printed = await stepsOnPaper(page, { format, landscape });
        expect(printed.map(({ step }) => step).sort()).toEqual(steps);
        for (const { step, pages, parts } of printed) expect([step, pages.length, parts >= 3]).toEqual([step, 1, true]);
        // Chrome waits for them since 2026; an older one prints their words, and has them when it prints again.
        await expect.poll(() => page.locator('img.printed').evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length), 'pictures that came for the paper').toBe(pictures);
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('[data-stage]')).toBeHidden();
        await expect(page.locator('[data-bar]')).toBeHidden();
        await expect(page.locator('.claim-row .claim-body').first()).toBeVisible();
      });
    });
  }
}

test('a lesson prints as a handout: questions and lines to write on, without what is for the teacher', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/teach/rift/');
  await expect(page.getByText('Listen for:').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Listen for:').first()).toBeHidden();
  await expect(page.getByText('A lesson of 45 minutes')).toBeHidden();
  await expect(page.locator('.lesson-questions > li')).toHaveCount(5);
  await expect(page.locator('.lesson-lines').first()).toBeVisible();
  await expect(page.locator('.lesson-verdict').first()).toBeHidden();
});

test('axe finds nothing in classroom mode', async ({ page, isMobile }) => {
  await page.goto('/rift/?present#the-toll');
  await presenting(page);
  await settledOn(page, 'the-toll');
  expect(await axeFaultsIn(page, isMobile ? 'light' : 'dark')).toEqual([]);
});

for (const name of ['across-the-line', 'across-the-line.1-1']) {
  test(`the cartridge ${name} is an archive that begins with its manifest`, { tag: '@desk' }, async ({ request }) => {
    const answer = await request.get(`/teach/${name}.imscc`);
    expect(answer.status()).toBe(200);
    const bytes = await answer.body();
    expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
    expect(bytes.toString('latin1', 30, 45)).toBe('imsmanifest.xml');
  });
}

test('a chapter comes as slides, one picture each with its words in the notes, and its lesson as a document', { tag: '@desk' }, () => {
  const steps = readContent().library.chapters.find(({ id }) => id === 'rift')!.steps;
  const slides = unzipSync(readFileSync('dist/teach/rift.pptx'));
  const named = (folder: string): string[] => Object.keys(slides).filter((name) => new RegExp(`^ppt/${folder}/[^/]+\\.(xml|png)$`).test(name));
  expect(named('slides')).toHaveLength(steps.length + 1);
  expect(named('media').filter((name) => name.endsWith('.png'))).toHaveLength(steps.length);
  const notes = named('notesSlides').map((name) => strFromU8(slides[name]!)).join(' ');
  for (const { text } of steps) expect(notes).toContain(text.slice(0, 20).replaceAll('&', '&amp;'));
  const words = strFromU8(unzipSync(readFileSync('dist/teach/rift.docx'))['word/document.xml']!);
  const { questions } = readContent().library.lessons.find(({ id }) => id === 'rift')!;
  for (const { asks } of questions) expect(words).toContain(asks.slice(0, 20));
});

/** Waits for the mode to be live, as a teacher does: keys pressed before are the browser's own. */
async function presenting(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Presentation' })).toBeVisible();
}

/** Waits until the page has come to rest, and finds exactly one slide in view, all of it, with its number on the bar. */
async function oneWholeSlide(page: Page): Promise<void> {
  await expect(async () => {
    const before = await page.evaluate(() => scrollY);
    await frames(page, 15);
    const { after, tops, place } = await page.evaluate(() => ({
      after: scrollY,
      tops: [...document.querySelectorAll('.steps > :is(.step, .content-note)')].map((slide) => slide.getBoundingClientRect().top / innerHeight),
      place: document.querySelector('.present-bar p')!.textContent,
    }));
    expect(after).toBe(before);
    const inView = tops.flatMap((top, i) => (top > -0.99 && top < 0.99 ? [{ slide: i + 1, whole: Math.abs(top) < 0.005 }] : []));
    expect(inView).toEqual([{ slide: parseInt(place), whole: true }]);
  }).toPass();
}

/** The size of the smallest letters on the picture, as the screen shows it. */
async function smallestLetters(page: Page): Promise<number> {
  await expect(page.locator('[data-stage][data-settled]')).toHaveCount(1);
  return page.locator('[data-stage] > svg').evaluate((svg) => {
    const scale = svg.getBoundingClientRect().height / (svg as SVGSVGElement).viewBox.baseVal.height;
    return Math.min(...[...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale));
  });
}

/** The steps whose words stand on the screen. */
function wordsInView(page: Page): Promise<string[]> {
  return page.locator('.step').evaluateAll((steps) =>
    steps.filter((step) => {
      const { top, bottom } = step.querySelector('.words')!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    }).map(({ id }) => id),
  );
}
