import { expect } from '@playwright/test';

import { stepsOf } from './chapters.ts';
import { test } from './engines/in-any-engine.ts';
import { listen, strandedSigns, unseenOf } from './engines/questions.ts';
import type { Reader } from './engines/reader.ts';

/** Journeys that every engine goes, whichever drives it; in Chromium, others try more. */
const steps = stepsOf('rift');

test('every step comes to the same picture as in Chromium', { tag: '@desk' }, async ({ reader, inChromium, engine }) => {
  test.setTimeout(180_000);
  test.skip(engine === 'chromium', 'there is nothing to compare it with');
  for (const each of [reader, inChromium]) {
    await each.open('/rift/');
    await turnMotionOff(each);
  }
  await reader.ask(listen);
  for (const step of steps) {
    const [here, there] = [await pictureOf(reader, step), await pictureOf(inChromium, step)];
    expect(here, step).toBe(there);
  }
  expect(await reader.ask(() => document.documentElement.getAttribute('data-heard')), 'what the page complains of').toBeNull();
});

test('a link to a step lands on it', { tag: '@phone' }, async ({ reader }) => {
  await reader.open('/rift/#ambush');
  await settledOn(reader, 'ambush');
  const { top, words } = await placeOf(reader, '#ambush h2, #ambush .words');
  expect(words).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThan(0);
});

test('a link to a sentence shows the sentence', { tag: '@phone' }, async ({ reader }) => {
  const sentence = await textOfSentence(reader, 'two-neighbours');
  await reader.open('about:blank');
  await reader.open(`/rift/#two-neighbours:~:text=${encodeURIComponent(sentence)}`);
  await settledOn(reader, 'two-neighbours');
  await expect.poll(() => reader.ask(unseenOf, { selector: '#two-neighbours .words', text: sentence })).toBe('');
});

test('a claim opens beside its words, and Escape closes it', { tag: '@phone' }, async ({ reader }) => {
  await reader.open('/rift/');
  await reader.ask(() => document.querySelector('[data-claim]')!.scrollIntoView({ block: 'end' }));
  await expect.poll(() => reader.ask(() => document.querySelector('[data-claim]')!.getAttribute('aria-expanded'))).toBe('false');
  await reader.click('[data-claim]');
  await expect.poll(() => reader.ask(unseenOf, { selector: '.panel-head', text: '' })).toBe('');
  await reader.press('Escape');
  await expect.poll(() => reader.ask(() => document.querySelectorAll('.panel').length)).toBe(0);
  expect(await reader.ask(() => document.activeElement!.matches('[data-claim]'))).toBe(true);
});

test('a term is seen to be one, and is explained where it stands', { tag: '@phone' }, async ({ reader }) => {
  await reader.open('/rift/');
  expect(await reader.ask(() => getComputedStyle(document.querySelector('.term')!).textDecorationLine)).toBe('underline');
  await expect.poll(() => reader.ask(() => document.querySelector('.term')!.getAttribute('aria-expanded'))).toBe('false');
  await reader.click('.term');
  await expect.poll(() => reader.ask(() => document.querySelector('.panel')?.textContent ?? '')).toContain('frontier');
});

test('the menu closes when the keyboard leaves it', { tag: '@desk' }, async ({ reader }) => {
  await reader.open('/rift/');
  await reader.ask(() => document.querySelector<HTMLElement>('[data-menu] summary')!.focus());
  await reader.press('Enter');
  const stops = await reader.ask(() => document.querySelectorAll('[data-menu] a, [data-menu] input').length);
  const inside = (): Promise<boolean> => reader.ask(() => document.querySelector('[data-menu]')!.contains(document.activeElement));
  for (let i = 0; i <= stops && (await inside()); i++) await reader.press('Tab');
  expect(await inside()).toBe(false);
  expect(await reader.ask(() => document.querySelector<HTMLDetailsElement>('[data-menu]')!.open)).toBe(false);
});

test('an embed goes to its next step', { tag: '@phone' }, async ({ reader }) => {
  await reader.open('/embed/rift/');
  await expect.poll(() => reader.ask(() => document.querySelector('[data-stage]')!.getAttribute('data-current'))).toBe(steps[0]);
  await reader.click('[data-next]');
  await expect.poll(() => reader.ask(() => document.querySelector('[data-stage]')!.getAttribute('data-current'))).toBe(steps[1]);
  expect(await reader.ask(() => document.querySelector('[data-stage] svg')!.getBoundingClientRect().width)).toBeGreaterThan(200);
});

test('the switches change colours and motion, and are remembered', { tag: '@phone' }, async ({ reader }) => {
  await reader.open('/rift/');
  await turnMotionOff(reader);
  await reader.click('[data-menu] summary');
  await reader.ask(() => document.querySelector<HTMLInputElement>('input[name="theme"][value="dark"]')!.click());
  const told = (): Promise<string> => reader.ask(() => `${document.documentElement.dataset['theme']} ${document.documentElement.dataset['motion']}`);
  await expect.poll(told).toBe('dark off');
  await reader.open('/fencing/');
  expect(await told()).toBe('dark off');
  await expect.poll(() => reader.ask(() => document.querySelector<HTMLInputElement>('input[name="theme"]:checked')?.value)).toBe('dark');
});

test('a class goes from step to step by a key, and leaves at the step', { tag: '@desk' }, async ({ reader }) => {
  await reader.open('/rift/?present');
  await expect.poll(() => reader.ask(() => document.querySelectorAll('.present-bar').length)).toBe(1);
  await settledOn(reader, steps[0]!);
  const slide = (): Promise<string> => reader.ask(() => document.querySelector('.present-bar p')!.textContent!);
  const first = await slide();
  await reader.press('PageDown');
  await expect.poll(slide).not.toBe(first);
  await settledOn(reader, steps[1]!);
  await reader.press('Escape');
  // The page goes to another, and may not answer meanwhile.
  await expect.poll(() => reader.ask(() => location.search + location.hash).catch(() => '')).toBe(`#${steps[1]}`);
});

test('no line is left without its punctuation, and nothing scrolls sideways', async ({ reader }) => {
  await reader.open('/');
  expect(await reader.ask(strandedSigns)).toEqual([]);
  expect(await reader.ask(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

test.describe('in the dark', () => {
  test.use({ wishes: { script: true, colours: 'dark' } });

  test('paper is dark and ink is light', { tag: '@phone' }, async ({ reader }) => {
    await reader.open('/rift/');
    const [ground, ink] = await reader.ask(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color].map((colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
    }) as [number, number];
    expect(ground).toBeLessThan(200);
    expect(ink).toBeGreaterThan(500);
  });
});

test.describe('without script', () => {
  test.use({ wishes: { script: false, colours: 'light' } });

  test('each step has its words and a picture', { tag: '@phone' }, async ({ reader }) => {
    await reader.open('/rift/');
    const without = (): Promise<string[]> => reader.ask(() => [...document.querySelectorAll('[data-step]')].slice(1).filter((step) => [step.querySelector('.words'), ...step.querySelectorAll('.still')].filter((part) => part?.getClientRects().length).length < 2).map(({ id }) => id));
    await expect.poll(without).toEqual([]);
  });
});

/** Scrolls to a step and gives what its stage shows at rest. */
async function pictureOf(reader: Reader, step: string): Promise<string> {
  await reader.ask((id) => document.getElementById(id)!.scrollIntoView({ block: 'start', behavior: 'instant' }), step);
  await settledOn(reader, step);
  return reader.ask((id) => document.querySelector(`[data-stage][data-current="${id}"] svg:not([hidden])`)!.outerHTML, step);
}

async function settledOn(reader: Reader, step: string): Promise<void> {
  await expect.poll(() => reader.ask((id) => document.querySelector(`[data-stage][data-current="${id}"][data-settled]`) !== null, step), { message: `the stage rests on ${step}` }).toBe(true);
}

async function turnMotionOff(reader: Reader): Promise<void> {
  await expect.poll(() => reader.ask(() => 'ready' in document.documentElement.dataset), { message: 'the scripts are there' }).toBe(true);
  await reader.click('[data-menu] summary');
  await reader.ask(() => document.querySelector<HTMLInputElement>('input[name="motion"][value="off"]')!.click());
  await expect.poll(() => reader.ask(() => document.documentElement.dataset['motion'])).toBe('off');
  await reader.press('Escape');
}

/** The first words of a step's last paragraph, without the signs of claims. */
async function textOfSentence(reader: Reader, step: string): Promise<string> {
  await reader.open('/rift/');
  return reader.ask((id) => {
    const walk = document.createTreeWalker(document.querySelector(`[id="${id}"] .words p:last-of-type`)!, NodeFilter.SHOW_TEXT);
    return walk.nextNode()!.textContent!.trim().split(/\s+/).slice(0, 4).join(' ');
  }, step);
}

function placeOf(reader: Reader, selector: string): Promise<{ top: number; words: number }> {
  return reader.ask((what) => ({ top: document.querySelector(what)!.getBoundingClientRect().top, words: document.querySelector(what)!.textContent!.length }), selector);
}
