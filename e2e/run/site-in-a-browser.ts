import { chromium, type Browser } from '@playwright/test';
import { preview } from 'astro';

import { browserHere } from '../browser/this-machine.ts';

/** The site as it was built, served, and a browser to look at it. */
export interface SiteInABrowser {
  readonly browser: Browser;
  /** The whole address of the site, with a slash at its end. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Serves `dist/` on a port of its own and opens a browser. */
export async function siteInABrowser(): Promise<SiteInABrowser> {
  const server = await preview({ logLevel: 'warn', server: { host: '127.0.0.1', port: 4397 } });
  const browser = await chromium.launch({ executablePath: browserHere() });
  const home = `http://127.0.0.1:${server.port}/${process.env['BASE'] ?? ''}/`.replace(/([^:])\/+/g, '$1/');
  return {
    browser,
    home,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
