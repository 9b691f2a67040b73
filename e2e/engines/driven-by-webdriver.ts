import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';

import type { Key, Reader, Window, Wishes } from './reader.ts';

const keys: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', PageDown: '\uE00F' };
const element = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK and its driver, on a screen of their own. */
export interface WebKit {
  readonly reader: (baseURL: string, window: Window, wishes: Wishes) => Promise<Reader & { leave: () => Promise<void> }>;
  readonly stop: () => void;
}

/** Where Debian and its kin put the browser that the driver drives. */
export const miniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

/** Starts the driver. Screen and port are free ones, so that several can stand beside each other. An error says what is missing. */
export async function startWebKit(driver: string): Promise<WebKit> {
  if (!miniBrowser()) throw new Error('the browser that its driver drives, MiniBrowser, is not here');
  const [port, screen] = [await freePort(), await freeScreen()];
  const started: ChildProcess[] = [];
  const stop = (): void => started.forEach((child) => child.kill());
  try {
    started.push(spawn('Xvfb', [`:${screen}`, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
    await until(() => existsSync(`/tmp/.X11-unix/X${screen}`), 'Xvfb, its screen', started);
    const env = { ...process.env, DISPLAY: `:${screen}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };
    started.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    const at = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(`${at}/status`).catch(() => undefined))?.ok, 'its driver', started);
    return { reader: (baseURL, window, wishes) => session(at, baseURL, window, wishes), stop };
  } catch (fault) {
    stop();
    throw fault;
  }
}

async function session(at: string, baseURL: string, window: Window, { script, colours }: Wishes): Promise<Reader & { leave: () => Promise<void> }> {
  const args = ['--automation', '--full-screen', ...(colours === 'dark' ? ['--dark-mode'] : []), ...(script ? [] : ['--enable-javascript-markup=false'])];
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: miniBrowser(), args } };
  const { sessionId } = await say<{ sessionId: string }>('POST', `${at}/session`, { capabilities: { alwaysMatch } });
  const tell = <Answer>(method: 'POST' | 'DELETE', command: string, body?: object): Promise<Answer> => say(method, `${at}/session/${sessionId}${command}`, body);
  await tell('POST', '/timeouts', { script: 20_000, pageLoad: 40_000 });
  await tell('POST', '/window/rect', { x: 0, y: 0, ...window });
  return {
    open: (path) => tell('POST', '/url', { url: new URL(path, baseURL).href }),
    ask: (question, given) => tell('POST', '/execute/sync', { script: `return (${question.toString()})(arguments[0])`, args: [given ?? null] }),
    async press(key) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
      await tell('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async click(selector) {
      const found = await tell<Record<string, string>>('POST', '/element', { using: 'css selector', value: selector });
      // The driver's own scroll glides, as the page asks for it, and is not waited for.
      await tell('POST', '/execute/sync', { script: `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, args: [found] });
      await tell('POST', `/element/${found[element]}/click`, {});
    },
    leave: () => tell('DELETE', ''),
  };
}

async function say<Answer>(method: string, address: string, body?: object): Promise<Answer> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: Answer & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

async function freeScreen(): Promise<number> {
  // Two that start at once must not take the same.
  for (let screen = 90 + (process.pid % 400); ; screen++) if (!existsSync(`/tmp/.X${screen}-lock`)) return screen;
}

/** Waits until what was started last is there, for 20 s at most. */
async function until(holds: () => unknown, what: string, started: readonly ChildProcess[]): Promise<void> {
  const child = started.at(-1)!;
  let fault = '';
  child.once('error', ({ message }) => (fault = message)).once('exit', () => (fault ||= 'it ended at once'));
  for (const end = Date.now() + 20_000; Date.now() < end && !fault; await new Promise((later) => setTimeout(later, 50))) if (await holds()) return;
  throw new Error(`${what}, does not start: ${fault || 'not within 20 s'}`);
}
