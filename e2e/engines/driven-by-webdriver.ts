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

/** Starts the driver. `SCREEN` and port are free ones, so that several can stand beside each other. */
export async function startWebKit(driver: string): Promise<WebKit> {
  const [port, screen] = [await freePort(), await freeScreen()];
  const shown = spawn('Xvfb', [`:${screen}`, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  await until(() => existsSync(`/tmp/.X11-unix/X${screen}`));
  const env = { ...process.env, DISPLAY: `:${screen}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };
  const driving = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const at = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${at}/status`).catch(() => undefined))?.ok);
  return {
    reader: (baseURL, window, wishes) => session(at, baseURL, window, wishes),
    stop: () => [driving, shown].forEach((child: ChildProcess) => child.kill()),
  };
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

async function until(holds: () => unknown): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) if (await holds()) return;
  throw new Error('WebKit did not start within 20 s.');
}
