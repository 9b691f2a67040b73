import { expect, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';
import { test } from './page.ts';
import { frames, stepsOf } from './story.ts';

/** A sentence of a step, and the link that is offered once it is selected. */
interface Sentence {
  readonly words: string;
  readonly link: string;
}

for (const chapter of chapters) {
  // One chapter, the shortest, is enough to know that a phone does the same.
  test(`every sentence of ${chapter} lands on itself by its own link`, { tag: chapter === 'outlook' ? [] : '@desk' }, async ({ page }) => {
    test.setTimeout(300_000);
    const arrival = await page.context().newPage();
    await arrival.goto(`/${chapter}/`);
    // The page offers a link when a selection has rested for a quarter of a second; here it need not.
    await page.addInitScript(() => {
      const wait = window.setTimeout;
      Object.assign(window, { setTimeout: (then: () => void, pause: number) => wait(then, pause === 250 ? 0 : pause) });
    });
    await page.goto(`/${chapter}/`);
    const faults: string[] = [];
    for (const step of await stepsOf(page)) {
      const sentences = await linksOffered(page, step);
      expect(sentences.length, step).toBeGreaterThan(0);
      for (const [nth, { words, link }] of sentences.entries()) {
        expect(link).toMatch(new RegExp(`^https://[^/]+/${chapter}/#${step}:~:text=`));
        // The same page, from its top: a browser looks for the words anew at every address it is given.
        const { pathname, hash } = new URL(link);
        await arrival.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
        await arrival.goto(pathname + hash);
        const off = (): Promise<number> => fromTheMiddle(arrival, step, nth);
        await expect.poll(async () => Math.abs(await off()), { timeout: 3000, intervals: [20] }).toBeLessThan(2).catch(async () => faults.push(`${words} (${await off()} px off by ${hash})`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('the offer holds a link, a quotation and a citation, and can be copied', { tag: '@desk' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/rift/#kabul-falls');
  const sentence = await selectSentence(page, 'kabul-falls', 1);
  const start = encodeURIComponent(sentence.split(' ').slice(0, 2).join(' '));
  await expect.poll(() => linkOffered(page)).toContain(`https://across-the-line.example/rift/#kabul-falls:~:text=${start}`);
  const link = await linkOffered(page);
  const words = `“${sentence}”`;
  const title = await page.locator('#kabul-falls h2').textContent();
  for (const [name, text] of [
    ['Copy link', link],
    ['Copy quotation', `${words} ${link}`],
    ['Copy with citation', `${words} (Across the Line, “${title!.trim()}”, ${link})`],
  ] as const) {
    await page.getByRole('group', { name: 'Quote these words' }).getByRole('button', { name }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  await expect(page.getByRole('group', { name: 'Quote these words' }).getByRole('status')).toHaveText('Copied');
});

test('on the whole story and on the page of the step the link leads to the step, too', { tag: '@desk' }, async ({ page }) => {
  for (const [path, start] of [['/', '/rift/#ambush:~:text='], ['/rift/ambush/', '/rift/ambush/#ambush:~:text=']] as const) {
    await page.goto(path);
    await selectSentence(page, 'ambush', 2);
    await expect.poll(() => linkOffered(page)).toContain(start);
  }
});

test('of a page that the browser has translated only the link to the step is offered', { tag: '@desk' }, async ({ page }) => {
  const marks = {
    'Google, Chrome': () => document.documentElement.classList.add('translated-ltr'),
    'their words': () => document.querySelector('#ambush .words p')!.append(document.createElement('font')),
    Edge: () => document.querySelector('#ambush .words p')!.setAttribute('_msttexthash', '1'),
    Firefox: () => document.documentElement.setAttribute('lang', 'fr'),
  };
  for (const [who, translate] of Object.entries(marks)) {
    await page.goto('about:blank');
    await page.goto('/rift/#ambush');
    await page.evaluate(translate);
    await selectSentence(page, 'ambush', 0);
    await expect.poll(() => linkOffered(page), who).toMatch(/#ambush$/);
    await expect(page.locator('.quote button')).toHaveCount(1);
    await expect(page.locator('.quote')).toContainText('translated');
  }
});

test('words can be quoted where the browser cannot say what is seen, as Safari before 17.4', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  await page.goto('/rift/#ambush');
  await selectSentence(page, 'ambush', 0);
  await expect.poll(() => linkOffered(page)).toContain('/rift/#ambush:~:text=');
});

test('nothing is offered outside a step, and the offer goes with the selection', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/#ambush');
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.chapter > p')!));
  await frames(page, 40);
  await expect(page.locator('.quote')).toHaveCount(0);
  await selectSentence(page, 'ambush', 0);
  const offer = page.locator('.quote');
  await expect(offer).toBeInViewport({ ratio: 0.99 });
  // Of the window, not of the chapter, which in the whole story is closed in itself.
  const { y, height } = (await offer.boundingBox())!;
  expect(y + height).toBeCloseTo(page.viewportSize()!.height, 0);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect(page.locator('.quote')).toHaveCount(0);
  await page.evaluate(() => getSelection()!.setBaseAndExtent(document.querySelector('#ambush .words p')!, 0, document.querySelector('#the-toll .words p')!, 1));
  await frames(page, 40);
  await expect(page.locator('.quote'), 'not over two steps').toHaveCount(0);
});

/** Selects a sentence of a step and gives its words. */
async function selectSentence(page: Page, step: string, nth: number): Promise<string> {
  await page.evaluate(knowSentences);
  return page.evaluate(([id, place]) => {
    const { words, range } = rangesOf(id)[place]!;
    getSelection()!.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return words;
  }, [step, nth] as const);
}

/** Selects one sentence of a step after the other, and gives each with the link that is then offered. */
async function linksOffered(page: Page, step: string): Promise<Sentence[]> {
  await page.evaluate(knowSentences);
  return page.evaluate(async (id) => {
    const offered = (): string => document.querySelector<HTMLButtonElement>('.quote button')?.value ?? '';
    const all: { words: string; link: string }[] = [];
    for (const { words, range } of rangesOf(id)) {
      const before = offered();
      getSelection()!.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      for (let frame = 0; frame < 600 && offered() === before; frame++) await new Promise(requestAnimationFrame);
      all.push({ words, link: offered() === before ? 'nothing was offered' : offered() });
    }
    return all;
  }, step);
}

/** How far below the place where a browser puts words it was sent to, the middle of the window below the bar, the first line of a sentence stands. */
async function fromTheMiddle(page: Page, step: string, nth: number): Promise<number> {
  await page.evaluate(knowSentences);
  return page.evaluate(([id, place]) => {
    const { top } = rangesOf(id)[place]!.range.getClientRects()[0]!;
    return top - (innerHeight + parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)) / 2;
  }, [step, nth] as const);
}

/** What `knowSentences` gives a page: the sentences of a step. */
declare const rangesOf: (step: string) => { words: string; range: Range }[];

/** Runs in the page. */
function knowSentences(): void {
  const known = window as unknown as { rangesOf?: typeof rangesOf };
  known.rangesOf ??= (id) => {
    const ends: [Text, number][] = [];
    let text = '';
    for (const paragraph of document.querySelectorAll(`[id="${id}"] .words > p`)) {
      const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) => (node.parentElement!.closest('.claim-sign, button') ? 2 : 1));
      for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
        for (let i = 0; i < node.length; i++) ends.push([node, i]);
        text += node.data;
      }
      if (text !== '') ends.push([ends.at(-1)![0], ends.at(-1)![1]]);
      text += '\n';
    }
    return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].filter(({ segment }) => /\w/.test(segment)).map(({ segment, index }) => {
      const words = segment.trim();
      const from = text.indexOf(words, index);
      const [[first, at], [last, to]] = [ends[from]!, ends[from + words.length - 1]!];
      const range = document.createRange();
      range.setStart(first, at);
      range.setEnd(last, to + 1);
      return { words, range };
    });
  };
}

/** What the first button of the offer copies; empty while there is no offer. */
function linkOffered(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLButtonElement>('.quote button')?.value ?? '');
}
