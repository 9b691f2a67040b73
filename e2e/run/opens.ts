import { firefox } from '@playwright/test';

import { startWebKit } from '../engines/driven-by-webdriver.ts';

/** Opens a page in another engine as its journeys do, asks it one thing, and ends with 0; or tells why it cannot, as its last line. */
const [engine, program = ''] = process.argv.slice(2);
const page = 'data:text/html,<title>open</title>';
const patience = 60_000;

try {
  const told = await Promise.race([engine === 'firefox' ? inFirefox() : inWebKit(), late()]);
  if (told !== 'open') throw new Error(`its page answers "${told}"`);
  process.exit(0);
} catch (fault) {
  console.error(String(fault instanceof Error ? fault.message : fault).split('\n')[0]);
  process.exit(1);
}

async function inFirefox(): Promise<string> {
  const browser = await firefox.launch({ executablePath: program, channel: 'moz-firefox', timeout: patience });
  const opened = await browser.newPage();
  await opened.goto(page);
  const told = await opened.title();
  await browser.close();
  return told;
}

async function inWebKit(): Promise<string> {
  const webkit = await startWebKit(program);
  process.once('exit', webkit.stop);
  const reader = await webkit.reader('about:blank', { width: 360, height: 740 }, { script: true, colours: 'light' });
  await reader.open(page);
  const told = await reader.ask(() => document.title);
  await reader.leave();
  return told;
}

function late(): Promise<never> {
  return new Promise((_, refuse) => setTimeout(() => refuse(new Error(`no window within ${patience / 1000} s`)), patience).unref());
}
