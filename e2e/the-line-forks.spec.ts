import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { scrollTo, settledOn, stageByLink, stageOf } from './story.ts';

/** Milliseconds; a whole movement of the line takes 700. */
const FRAME = 35;
const SMALL = 4;

/** How a branch lies at one moment; `null` where it is not to be seen. */
interface Sight {
  /** How far its beginning is from the line, in pixels of the picture. */
  readonly gap: number;
  /** How far its end is above or below the line's end. */
  readonly away: number;
}

/** Opens the chapter at a step and stops the clock, so that movements go on only when the test lets them. */
async function stoppedAt(page: Page, step: string): Promise<void> {
  await page.clock.install();
  await page.goto(`/outlook/#${step}`);
  await settledOn(page, step);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 5000));
}

/** Scrolls to another step and lets the clock run, by small frames, just until the stage sets off for it. Tells how the branch lay meanwhile. */
async function setOff(page: Page, step: string): Promise<Sight[]> {
  await scrollTo(page, step);
  const seen: Sight[] = [];
  await expect(async () => {
    seen.push(...(await watch(page, 1, SMALL)));
    expect(await page.locator('[data-stage][data-current]').getAttribute('data-current')).toBe(step);
  }).toPass({ intervals: [10] });
  return seen;
}

async function branch(page: Page): Promise<Sight | null> {
  return page.locator('.stage .screen').evaluate((screen) => {
    const pointsOf = (key: string): number[][] => {
      const path = screen.querySelector<SVGPathElement>(`[data-key="${key}"]`);
      if (!path || path.style.opacity === '0') return [];
      const length = path.getTotalLength();
      return Array.from({ length: 201 }, (_, i) => path.getPointAtLength((i / 200) * length)).map(({ x, y }) => [x, y]);
    };
    const [line, drawn] = [pointsOf('line'), pointsOf('branch-conflict')];
    if (drawn.length === 0) return null;
    const gap = Math.min(...line.map(([x, y]) => Math.hypot(x! - drawn[0]![0]!, y! - drawn[0]![1]!)));
    return { gap, away: Math.abs(drawn.at(-1)![1]! - line.at(-1)![1]!) };
  });
}

/** Lets the movement run so many frames, and tells how the branch lies in each in which it is seen. */
async function watch(page: Page, frames: number, length = FRAME): Promise<Sight[]> {
  const seen: Sight[] = [];
  for (let i = 0; i < frames; i++) {
    await page.clock.runFor(length);
    const sight = await branch(page);
    if (sight) seen.push(sight);
  }
  return seen;
}

test('the outer branches bend away from the line and back into it, and never come off it', async ({ page }) => {
  await stoppedAt(page, 'what-would-trigger');
  await setOff(page, 'three-ways');
  const parting = await watch(page, 22);
  expect(Math.max(...parting.map(({ gap }) => gap))).toBeLessThan(2);
  const [first, last] = [parting[0]!.away, parting.at(-1)!.away];
  expect(first).toBeLessThan(last / 8);
  expect(parting.map(({ away }) => away)).toEqual(parting.map(({ away }) => away).sort((a, b) => a - b));
  await page.clock.runFor(2000);
  await settledOn(page, 'three-ways');
  await setOff(page, 'two-dilemmas');
  const joining = await watch(page, 22);
  expect(Math.max(...joining.map(({ gap }) => gap))).toBeLessThan(2);
  expect(joining.at(-1)!.away).toBeLessThan(last / 8);
  await page.clock.runFor(2000);
  await settledOn(page, 'two-dilemmas');
  const arrived = await stageOf(page, 'two-dilemmas');
  await page.clock.resume();
  expect(arrived).toBe(await stageByLink(page, '/outlook/', 'two-dilemmas'));
});

test('a reader who turns back halfway sees the branches turn back from where they are', { tag: '@phone' }, async ({ page }) => {
  await stoppedAt(page, 'what-would-trigger');
  await setOff(page, 'three-ways');
  const parting = await watch(page, 15);
  // How far they are by then is the machine's; near their beginning a single frame more doubles the way, and would count as a leap.
  for (let i = 0; i < 20 && (parting.at(-1)?.away ?? 0) < 40; i++) parting.push(...(await watch(page, 1)));
  parting.push(...(await setOff(page, 'what-would-trigger')));
  // Of what was seen before the turn only the last counts: until then the branches part as they should.
  const turning = [...parting.slice(-2), ...(await watch(page, 20, SMALL))].map(({ away }) => away);
  const leaps = turning.slice(1).map((away, i) => Math.abs(away - turning[i]!));
  expect(Math.max(...leaps), turning.map((away) => away.toFixed(1)).join(' ')).toBeLessThan(0.4 * turning[0]!);
  const joining = await watch(page, 20);
  expect(joining.at(-1)!.away).toBeLessThan(0.4 * turning[0]!);
});
