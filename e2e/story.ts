import { expect, type Page } from '@playwright/test';

/** The chapters that are told in full, and their steps, read from the page itself. */
export async function stepsOf(page: Page): Promise<string[]> {
  return page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.id));
}

/** Scrolls to where a link to the step would land. */
export async function scrollTo(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => { document.getElementById(id)!.scrollIntoView({ block: 'start', behavior: 'instant' }); }, step);
}

/**
 * Waits until the stage that belongs to the step has come to rest on it. Looked for often: an expectation looks again
 * after a quarter, a half and a whole second, which most of the time is waiting for what is there.
 */
export async function settledOn(page: Page, step: string): Promise<void> {
  const stage = `[data-stage][data-current="${step}"][data-settled]`;
  const rests = page.waitForFunction((selector) => document.querySelectorAll(selector).length === 1, stage, { polling: 30, timeout: 15_000 });
  // Asked once more where it never came, for what is then said.
  await rests.catch(() => expect(page.locator(stage)).toHaveCount(1, { timeout: 500 }));
}

/**
 * What stands on the stage of a step, as text: to compare node for node. Read in one breath with the
 * stage's own word that it is settled on the step; `null` where it is not.
 */
export async function stageOf(page: Page, step: string): Promise<string | null> {
  return page.locator(`.story:has([id="${step}"]) [data-stage]`).evaluate((stage, id) => {
    const there = stage.getAttribute('data-current') === id && stage.hasAttribute('data-settled');
    return there ? stage.innerHTML : null;
  }, step);
}

/** Scrolls to a step, again if the browser moves the page by itself meanwhile, and gives what its stage shows at rest. */
export async function stageByScroll(page: Page, step: string): Promise<string> {
  let shown: string | null = null;
  await expect(async () => {
    await scrollTo(page, step);
    await settledOn(page, step);
    shown = await stageOf(page, step);
    expect(shown).not.toBeNull();
  }).toPass();
  return shown!;
}

/** The stage as somebody finds it who came by a link to the step. */
export async function stageByLink(page: Page, path: string, step: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(`${path}#${step}`);
  await settledOn(page, step);
  return (await stageOf(page, step)) ?? 'the stage left the step it was linked to';
}

/** Lets the page draw so many frames: what is decided once a frame is decided then. */
export async function frames(page: Pick<Page, 'evaluate'>, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let i = 0; i < wanted; i++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Anything the page complained of; empty when all is well. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`);
  });
  return heard;
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

/** Whether a page has its scripts, or has none to wait for. Runs in the page. */
export function isReady(): boolean {
  return 'ready' in document.documentElement.dataset || ![...document.scripts].some(({ text }) => text.includes('dataset.ready'));
}
