import { stepsOf } from './chapters.ts';
import { expect, type Frame } from '@playwright/test';
import { contentHeight, say, sayToHost, test } from './hosts/in-a-host.ts';
import { oddMessages } from './odd-things.ts';
import { complaints, frames } from './story.ts';

const [first, second] = stepsOf('rift');

const shown = (frame: Frame) => frame.locator('[data-embed-step]').getAttribute('data-embed-step');

test('arrow keys move the steps only while the focus is in the frame', { tag: '@desk' }, async ({ page, host }) => {
  const frame = await host.open('canvas', '/embed/rift/', 360);
  await page.getByRole('button', { name: 'A button of theirs' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await shown(frame)).toBe(first);
  await frame.locator('[data-next]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(frame)).toBe(stepsOf('rift')[2]);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => shown(frame)).toBe(second);
  await page.getByRole('button', { name: 'A button of theirs' }).focus();
  await frame.locator('[data-stage]').click();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(frame), 'the picture was clicked').toBe(stepsOf('rift')[2]);
});

test('a clicker moves the steps, where the frame has nothing left to scroll', { tag: '@desk' }, async ({ host }) => {
  const frame = await host.open('canvas', '/embed/rift/', 360);
  await frame.locator('[data-next]').focus();
  await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await frame.locator('[data-next]').press('PageDown');
  await expect.poll(() => shown(frame)).toBe(second);
  await frame.evaluate(() => scrollTo(0, 0));
  await frame.locator('[data-next]').press('PageUp');
  await expect.poll(() => shown(frame)).toBe(first);
});

test('a finger wiped sideways moves one step, up and down none', { tag: '@phone' }, async ({ host }) => {
  const frame = await host.open('canvas', '/embed/rift/', 360);
  const wipe = (across: number, down: number) =>
    frame.locator('main').evaluate((main, [x, y]) => {
      const touch = (clientX: number, clientY: number): Touch => new Touch({ identifier: 1, target: main, clientX, clientY });
      main.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(200, 200)], bubbles: true }));
      main.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(200 + x!, 200 + y!)], bubbles: true }));
    }, [across, down]);
  await wipe(-120, 10);
  expect(await shown(frame)).toBe(second);
  await wipe(-60, 150);
  expect(await shown(frame)).toBe(second);
  await wipe(120, 10);
  expect(await shown(frame)).toBe(first);
});

test('the address says step, colours, motion and layout', { tag: '@desk' }, async ({ page, host }) => {
  let frame = await host.open('none', '/embed/rift/?step=ambush&theme=dark&motion=off', 360);
  expect(await shown(frame)).toBe('ambush');
  await expect(frame.locator('html[data-theme="dark"][data-motion="off"][data-layout="steps"]')).toHaveCount(1);
  await frame.locator('[data-next]').click();
  expect(await frame.locator('[data-stage]').getAttribute('data-settled'), 'at once').toBe('');
  frame = await host.open('none', '/embed/rift/?layout=flat', 360);
  await expect(frame.locator('.embed-still:visible')).toHaveCount(stepsOf('rift').length);
  frame = await host.open('none', '/embed/rift/?layout=scroll', 360);
  await expect(frame.locator('html[data-layout="steps"]'), 'too low to scroll in').toHaveCount(1);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a host may send it to a step; nothing else it says changes anything', { tag: '@phone' }, async ({ page, host }) => {
  const frame = await host.open('canvas', '/embed/rift/', 360);
  await say(page, [{ type: 'atl:goto', v: 1, step: 'ambush' }]);
  await expect(frame.locator('[data-stage][data-current="ambush"][data-settled]')).toHaveCount(1);
  const body = (): Promise<string> => frame.locator('body').evaluate((element) => element.innerHTML);
  const [before, url] = [await body(), frame.url()];
  expect(before).toContain('data-settled');
  await say(page, oddMessages(7, 400, ({ type, v, step }) => type === 'atl:goto' && v === 1 && step === 'the-toll'));
  expect(await body()).toBe(before);
  expect(frame.url()).toBe(url);
  await frame.evaluate(() => new Promise<void>((resolve) => {
    addEventListener('message', ({ data }) => { if (data === 'heard') resolve(); });
    postMessage({ type: 'atl:goto', v: 1, step: 'the-toll' }, '*');
    postMessage('heard', '*');
  }));
  expect(await shown(frame), 'only the host is heard').toBe('ambush');
});

test('a content that never comes to rest is told thirty times, then no more until the reader does something', { tag: '@desk' }, async ({ page, host }) => {
  await page.clock.install();
  const frame = await host.open('none', '/embed/rift/', 360);
  await page.clock.runFor(2100);
  await page.evaluate(() => {
    document.title = '0';
    addEventListener('message', ({ data }) => void (data.subject === 'lti.frameResize' && (document.title = String(Number(document.title) + 1))));
  });
  const restless = async (times: number): Promise<void> => {
    await frame.evaluate((turns) => {
      for (let i = 1; i <= turns; i++) {
        document.querySelector('main')!.style.paddingBottom = `${i * 10}px`;
        dispatchEvent(new Event('resize'));
      }
    }, times);
    await sayToHost(page, []);
  };
  await restless(60);
  await expect.poll(() => page.title()).toBe('30');
  await page.clock.runFor(2100);
  await restless(3);
  expect(await page.title(), 'still silent').toBe('30');
  await frame.locator('[data-next]').click();
  await expect.poll(async () => Number(await page.title())).toBeGreaterThan(30);
});

test('our own script takes heights of our frames alone, and tells the page each step', { tag: '@desk' }, async ({ page, host }) => {
  const frame = await host.open('our own script', '/embed/rift/', 360);
  await expect.poll(async () => Math.abs((await host.frameHeight(page)) - (await contentHeight(frame)))).toBeLessThanOrEqual(2);
  await page.evaluate(() => document.querySelector('iframe')!.addEventListener('atl:step', (event) => void (document.title = JSON.stringify((event as CustomEvent).detail))));
  await frame.locator('[data-next]').click();
  await expect.poll(() => page.title()).toBe(JSON.stringify({ step: second, index: 1, of: stepsOf('rift').length }));
  const height = await host.frameHeight(page);
  const heard = complaints(page);
  await page.evaluate(() => {
    for (const data of [{ type: 'atl:height', v: 1, height: 5 }, null, 'x', { type: 'atl:height', v: 1, height: '9' }]) postMessage(data, '*');
  });
  await sayToHost(page, [{ type: 'atl:height', v: 2, height: 5 }, { type: 'atl:height', v: 1, height: -5 }, { type: 'atl:height', v: 1, height: 1e9 }, { type: 'atl:height', v: 1, height: '9px' }]);
  await sayToHost(page, oddMessages(11, 400, ({ type, v, height: told }) => type === 'atl:height' && v === 1 && told === 7));
  await frames(page, 2);
  expect(await host.frameHeight(page)).toBe(height);
  expect(await page.title(), 'no step was heard of').toBe(JSON.stringify({ step: second, index: 1, of: stepsOf('rift').length }));
  expect(heard).toEqual([]);
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'theirs', textContent: 'To the ambush' });
    button.dataset['atlGoto'] = 'ambush';
    document.querySelector('h1')!.append(button);
  });
  await page.locator('#theirs').click();
  await expect.poll(() => shown(frame)).toBe('ambush');
});
