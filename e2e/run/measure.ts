import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserHere } from '../browser/this-machine.ts';
import { chapters } from '../chapters.ts';
import { isReady } from '../story.ts';
import { serveFiles } from './serve-files.ts';
import { top } from './step.ts';

/**
 * `npm run build && npm run measure -- 3`: every kind of page beside one of plain text, so many rounds in turn, so that whatever else
 * the machine does falls on all alike. Compare the rows of one run; times of two runs say nothing of one another.
 */
const rounds = Number(process.argv[2] ?? 3);
const plain = '/plain-text/';
const paths = [plain, '/', ...chapters.map((chapter) => `/${chapter}/`), '/rift/ambush/', '/embed/rift/', '/embed/rift/ambush/', '/rift/light/', '/claims/', '/sources/', '/explore/events/', '/teach/rift/'];
/** Slow 4G as Lighthouse has it. */
const line = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const slower = 4;
const pixelsASecond = 3000;

/** Of one visit: kilobytes packed, milliseconds, counts. */
type Visit = Readonly<Record<'bytes' | 'script' | 'elements' | 'first' | 'largest' | 'shift' | 'median' | 'p95' | 'longest' | 'end', number>>;

const words = Array.from({ length: 60 }, () => `<p>${'The border runs for two thousand six hundred kilometres. '.repeat(20)}</p>`).join('');
const { home, server } = await serveFiles(path.join(top, 'dist'), { packed: true, texts: { [plain]: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title><h1>Plain</h1>${words}</html>` } });
const browser = await chromium.launch({ executablePath: browserHere() });
const visits = new Map<string, Visit[]>(paths.map((one) => [one, []]));

// Not counted: the server packs each file at its first call.
for (const one of paths) await visit(browser, home + one);
for (let round = 0; round < rounds; round += 1) for (const one of paths) visits.get(one)!.push(await visit(browser, home + one));
console.log('| page | kB first | kB script | elements | first paint, ms | largest paint, ms | to plain | shift | frame, median, ms | frame, 95th, ms | to plain | longest task, ms | kB scrolled |');
console.log(`|---${'|---:'.repeat(12)}|`);
for (const [one, all] of visits) console.log(`| ${[one, told(all, 'bytes'), told(all, 'script'), told(all, 'elements'), told(all, 'first'), told(all, 'largest'), times(one, 'largest'), told(all, 'shift', 3), told(all, 'median'), told(all, 'p95'), times(one, 'p95'), told(all, 'longest'), told(all, 'end')].join(' | ')} |`);
await browser.close();
server.close();

async function visit(from: Browser, address: string): Promise<Visit> {
  const context = await from.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', line);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(() => {
    const seen = Object.assign(window, { seen: { largest: 0, shift: 0, tasks: [0] } }).seen;
    const watch = (type: string, hear: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void): void => new PerformanceObserver((list) => list.getEntries().forEach((entry) => hear(entry as never))).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
    watch('longtask', ({ duration }) => seen.tasks.push(duration));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // A slowed page may be quiet before it asks for its scripts; what is weighed and scrolled is the page that has them.
  await page.waitForFunction(isReady);
  await page.waitForLoadState('networkidle');
  const start = await page.evaluate(() => {
    const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    const sum = (of: RegExp): number => sent.filter(({ name }) => of.test(name)).reduce((all, { encodedBodySize }) => all + encodedBodySize / 1000, 0);
    const { seen } = window as unknown as { seen: { largest: number; tasks: number[] } };
    seen.tasks.length = 1;
    return { bytes: sum(/./), script: sum(/\.js$/), elements: document.querySelectorAll('*').length, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, largest: seen.largest };
  });
  await tools.send('Network.emulateNetworkConditions', { ...line, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  const scrolled = await page.evaluate(scrollThrough, pixelsASecond);
  await context.close();
  return { ...start, ...scrolled };
}

/** Runs in the page. */
async function scrollThrough(speed: number): Promise<Pick<Visit, 'shift' | 'median' | 'p95' | 'longest' | 'end'>> {
  const frames: number[] = [];
  await new Promise<void>((done) => {
    let [last, y] = [performance.now(), 0];
    requestAnimationFrame(function frame() {
      const now = performance.now();
      frames.push(now - last);
      y += (Math.min(now - last, 250) / 1000) * speed;
      last = now;
      const end = document.documentElement.scrollHeight - innerHeight;
      scrollTo({ top: Math.min(y, end), behavior: 'instant' });
      if (y < end) requestAnimationFrame(frame);
      else done();
    });
  });
  const sorted = frames.slice(1).sort((a, b) => a - b);
  const { seen } = window as unknown as { seen: { shift: number; tasks: number[] } };
  const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
  return { shift: seen.shift, median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0, longest: Math.max(...seen.tasks), end: sent.reduce((all, { encodedBodySize }) => all + encodedBodySize / 1000, 0) };
}

/** The middle one of all rounds, with the least and the most where they differ. */
function told(all: readonly Visit[], of: keyof Visit, digits = 0): string {
  const sorted = all.map((one) => one[of]).sort((a, b) => a - b).map((value) => value.toFixed(digits));
  const [least, middle, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/** How many times the plain page's: the middle one of the rounds, each beside its own. */
function times(one: string, of: keyof Visit): string {
  const ratios = visits.get(one)!.map((own, round) => own[of] / Math.max(1, visits.get(plain)![round]![of])).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)]!.toFixed(2);
}
