import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { editionsUnderWay } from './editions.ts';
import type { Asked } from './interface-words.ts';
import { readLibrary } from './library.ts';
import { problemsAsText } from './problem.ts';

/** Every picture there is, as `scene/state`. */
type Figures = () => Promise<readonly string[]> | readonly string[];

/**
 * Astro integration: no build and no preview starts with a fault in the content; one error tells them
 * all. While the preview runs each change is checked again and the report shown in page and terminal.
 */
export function checkedContent(figures: Figures, asked?: () => readonly Asked[]): AstroIntegration {
  let dir = '';
  const faults = async (): Promise<string> => problemsAsText(readLibrary(dir, { figures: await figures(), ...(asked && { asked: asked() }) }).problems);
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        dir = fileURLToPath(new URL('content', config.root));
        if (command !== 'build' && command !== 'dev') return;
        const text = await faults();
        if (text !== '') throw new Error(text);
        for (const line of editionsUnderWay(dir)) logger.warn(line);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(dir);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(dir)) void faults().then((text) => { tell(text, server, logger); });
        });
      },
    },
  };
}

/** The part of the dev server the report is sent through. */
interface Page {
  readonly ws: { send: (message: { type: 'full-reload' } | { type: 'error'; err: { message: string; stack: string } }) => void };
}

function tell(text: string, page: Page, logger: AstroIntegrationLogger): void {
  if (text === '') page.ws.send({ type: 'full-reload' });
  else {
    logger.error(text);
    page.ws.send({ type: 'error', err: { message: text, stack: '' } });
  }
}
