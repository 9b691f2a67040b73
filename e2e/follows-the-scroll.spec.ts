import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { frames, scrollTo, settledOn, stageByLink, stageOf } from './story.ts';

/** Passages that follow the reader's scroll: their chapter, their step and the step before. */
const passages = [
  ['rift', 'the-gate', 'one-line'],
  ['sanctuaries', 'crackdown', 'the-turn'],
  ['fencing', 'the-ruler', 'how-far-built'],
  ['since', 'expulsions', 'strikes-again'],
] as const;
const shares = [0, 0.25, 0.5, 0.75, 1] as const;

/** What the stage shows, and how far it says the passage has come; null where it is none. */
interface Moment {
  readonly picture: string;
  readonly share: number | null;
}

for (const [chapter, before, step] of passages) {
  test(`${chapter}, ${step}: at each share of the way the picture is the same from every path`, { tag: chapter === 'rift' ? [] : '@phone' }, async ({ page }) => {
    test.slow();
    await page.goto(`/${chapter}/`);
    await scrollTo(page, before);
    await settledOn(page, before);
    // Letters that come late wake a stage once more: what it shows is taken when it rests.
    let first: string | null = null;
    await expect.poll(async () => (first = await stageOf(page, before))).not.toBeNull();
    const last = await stageByLink(page, `/${chapter}/`, step);

    // From above, in order.
    await scrollTo(page, before);
    const down: Moment[] = [];
    for (const share of shares) down.push(await at(page, step, share));
    expect(down.map(({ share }) => share)).toEqual([null, expect.closeTo(0.25, 2), expect.closeTo(0.5, 2), expect.closeTo(0.75, 2), null]);
    expect(down[0]!.picture).toBe(first);
    expect(down[4]!.picture).toBe(last);
    expect(new Set(down.map(({ picture }) => picture)).size).toBe(5);

    // From below, in order.
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await frames(page, 4);
    for (const i of [4, 3, 2, 1, 0]) expect((await at(page, step, shares[i]!)).picture, `${shares[i]} from below`).toBe(down[i]!.picture);

    // By leaps, back and forth, a resize among them.
    for (const i of [2, 0, 3, 4, 1]) {
      await scrollTo(page, before);
      await frames(page, i);
      if (i === 3) await turned(page);
      expect((await at(page, step, shares[i]!)).picture, `${shares[i]} by leaps`).toBe(down[i]!.picture);
    }
  });
}

test.describe('with motion off', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('it goes by steps: there are two pictures and nothing between them', { tag: '@phone' }, async ({ page }) => {
    const [chapter, before, step] = passages[1];
    const settled = [await stageByLink(page, `/${chapter}/`, before), await stageByLink(page, `/${chapter}/`, step)];
    const seen: string[] = [];
    for (const share of shares) {
      const moment = await at(page, step, share);
      expect(moment.share).toBeNull();
      seen.push(moment.picture);
    }
    expect(seen.map((picture) => settled.indexOf(picture))).toEqual([...seen.map((picture) => settled.indexOf(picture))].sort());
    expect(seen.every((picture) => settled.includes(picture))).toBe(true);
    expect([seen[0], seen[4]]).toEqual(settled);
  });
});

/** Scrolls to a share of a passage and tells what is there when the page has drawn it. */
async function at(page: Page, step: string, share: number): Promise<Moment> {
  await page.evaluate(goTo, { step, share });
  await frames(page, 3);
  await expect(page.locator(`.story:has([id="${step}"]) [data-stage][data-settled]`)).toHaveCount(1);
  return page.locator(`.story:has([id="${step}"]) [data-stage]`).evaluate((stage) => {
    const told = (stage as HTMLElement).dataset['share'];
    return { picture: stage.innerHTML, share: told === undefined ? null : Number(told) };
  });
}

/** Runs in the page: from where the step comes into sight, though not before the step before has landed, to where it lands. Six hundredths of it, at either end, are rest. */
function goTo({ step, share }: { step: string; share: number }): void {
  const steps = [...document.querySelectorAll('[data-step]')];
  const place = steps.findIndex(({ id }) => id === step);
  const [before, top] = [place - 1, place].map((i) => steps[i]!.getBoundingClientRect().top) as [number, number];
  const landing = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const way = Math.min(document.documentElement.clientHeight - landing, top - before);
  const gone = share === 0 ? 0.04 : share === 1 ? 0.97 : 0.06 + 0.88 * share;
  scrollBy({ top: top - landing - (1 - gone) * way, behavior: 'instant' });
}

/** Turns the screen and back. */
async function turned(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: height, height: width });
  await frames(page, 3);
  await page.setViewportSize({ width, height });
  await frames(page, 3);
}
