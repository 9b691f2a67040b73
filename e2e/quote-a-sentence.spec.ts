import { expect, type Page } from '@playwright/test';
import { chapters } from './chapters.ts';
import { test } from './page.ts';
import { frames, stepsOf } from './story.ts';

/** A selected sentence: its words, and where its first line stands in the window. */
interface Sentence {
  readonly words: string;
  readonly top: number;
}

for (const chapter of chapters) {
  // One chapter is enough to know that a phone does the same.
  test(`every sentence of ${chapter} lands on itself by its own link`, { tag: chapter === 'rift' ? [] : '@desk' }, async ({ page }) => {
    test.setTimeout(300_000);
    const arrival = await page.context().newPage();
    await arrival.goto(`/${chapter}/`);
    await page.goto(`/${chapter}/`);
    const faults: string[] = [];
    let before = '';
    for (const step of await stepsOf(page)) {
      for (let nth = 0; ; nth++) {
        const sentence = await selectSentence(page, step, nth);
        if (!sentence) break;
        await expect.poll(() => linkOffered(page)).not.toBe(before);
        const link = await linkOffered(page);
        before = link;
        expect(link).toMatch(new RegExp(`^https://[^/]+/${chapter}/#${step}:~:text=`));
        // The same page, from its top: a browser looks for the words anew at every address it is given.
        const { pathname, hash } = new URL(link);
        await arrival.evaluate(() => void (getSelection()!.removeAllRanges(), scrollTo({ top: 0, behavior: 'instant' })));
        await arrival.goto(pathname + hash);
        const off = async (): Promise<number> => (await selectSentence(arrival, step, nth))!.top - (await middleOf(arrival));
        await expect.poll(async () => Math.abs(await off()), { timeout: 3000 }).toBeLessThan(2).catch(async () => faults.push(`${sentence.words} (${await off()} px off by ${hash})`));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('the offer holds a link, a quotation and a citation, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/rift/#kabul-falls');
  const sentence = (await selectSentence(page, 'kabul-falls', 1))!;
  const start = encodeURIComponent(sentence.words.split(' ').slice(0, 2).join(' '));
  await expect.poll(() => linkOffered(page)).toContain(`https://across-the-line.example/rift/#kabul-falls:~:text=${start}`);
  const link = await linkOffered(page);
  const words = `“${sentence.words}”`;
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

test('on the whole story and on the page of the step the link leads to the step, too', async ({ page }) => {
  for (const [path, start] of [['/', '/rift/#ambush:~:text='], ['/rift/ambush/', '/rift/ambush/#ambush:~:text=']] as const) {
    await page.goto(path);
    await selectSentence(page, 'ambush', 2);
    await expect.poll(() => linkOffered(page)).toContain(start);
  }
});

test('of a page that the browser has translated only the link to the step is offered', async ({ page }) => {
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

test('words can be quoted where the browser cannot say what is seen, as Safari before 17.4', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  await page.goto('/rift/#ambush');
  await selectSentence(page, 'ambush', 0);
  await expect.poll(() => linkOffered(page)).toContain('/rift/#ambush:~:text=');
});

test('nothing is offered outside a step, and the offer goes with the selection', async ({ page }) => {
  await page.goto('/rift/#ambush');
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.chapter > p')!));
  await frames(page, 40);
  await expect(page.locator('.quote')).toHaveCount(0);
  await selectSentence(page, 'ambush', 0);
  await expect(page.locator('.quote')).toBeInViewport();
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect(page.locator('.quote')).toHaveCount(0);
  await page.evaluate(() => getSelection()!.setBaseAndExtent(document.querySelector('#ambush .words p')!, 0, document.querySelector('#the-toll .words p')!, 1));
  await frames(page, 40);
  await expect(page.locator('.quote'), 'not over two steps').toHaveCount(0);
});

/** Selects a sentence of a step; null past the last. */
function selectSentence(page: Page, step: string, nth: number): Promise<Sentence | null> {
  return page.evaluate(([id, place]) => {
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
    const sentence = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].filter(({ segment }) => /\w/.test(segment))[place];
    if (!sentence) return null;
    const words = sentence.segment.trim();
    const from = text.indexOf(words, sentence.index);
    const [[first, at], [last, to]] = [ends[from]!, ends[from + words.length - 1]!];
    getSelection()!.setBaseAndExtent(first, at, last, to + 1);
    return { words, top: getSelection()!.getRangeAt(0).getClientRects()[0]!.top };
  }, [step, nth] as const);
}

/** Where a browser puts the top of words it was sent to: the middle of the window below the bar. */
function middleOf(page: Page): Promise<number> {
  return page.evaluate(() => (innerHeight + parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)) / 2);
}

/** What the first button of the offer copies; empty while there is no offer. */
function linkOffered(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLButtonElement>('.quote button')?.value ?? '');
}
