import { said } from '../../interface/client/said.ts';

/** What `offline.json` says, as the build wrote it. */
interface Kept {
  readonly version: string;
  readonly bytes: number;
  readonly files: readonly string[];
}

/**
 * Keeps the site in this browser at one press, and removes it at another; before the first nothing is fetched, kept or registered. What is kept lies in one
 * cache whose name tells of where and when it is: `/ 2026-11-26 0a1b2c3d4e`.
 */
export function keepOffline(): void {
  const part = document.querySelector<HTMLElement>('[data-keep]');
  // Pages without a secure origin cannot keep anything.
  if (!part || !('serviceWorker' in navigator) || !('caches' in window)) return;
  const base = part.dataset['keep']!;
  const status = part.querySelector('[role="status"]')!;
  const keep = part.querySelector<HTMLButtonElement>('[data-keep-now]')!;
  const remove = part.querySelector<HTMLButtonElement>('[data-keep-remove]')!;
  keep.addEventListener('click', () => void press(keepNow));
  remove.addEventListener('click', () => void press(removeAll));
  let worker: string | undefined;
  part.hidden = false;
  void show();

  async function press(act: () => Promise<void>): Promise<void> {
    [keep.disabled, remove.disabled] = [true, true];
    try {
      await act();
      await show();
    } catch {
      status.textContent = said('offline.failed');
    }
    [keep.disabled, remove.disabled] = [false, false];
  }

  async function keepNow(): Promise<void> {
    const { version, bytes, files } = await listed();
    status.textContent = said('offline.keeping', { size: (bytes / 1e6).toFixed(1) });
    const name = `${base} ${part!.dataset['day']!} ${version}`;
    const older = (await names()).filter((one) => one !== name);
    try {
      await (await caches.open(name)).addAll(files);
    } catch (fault) {
      await caches.delete(name);
      throw fault;
    }
    await navigator.serviceWorker.register((worker ??= workerOf(base)), { scope: base });
    await navigator.serviceWorker.ready;
    for (const one of older) await caches.delete(one);
  }

  async function removeAll(): Promise<void> {
    await (await navigator.serviceWorker.getRegistration(base))?.unregister();
    for (const one of await names()) await caches.delete(one);
  }

  async function show(): Promise<void> {
    const name = (await names()).at(-1);
    const [, day = '', version] = name?.split(' ') ?? [];
    // Who has kept nothing asks for nothing.
    const newest = name ? await listed().then((list) => list.version, () => version) : undefined;
    status.textContent = name ? said('offline.kept', { day: new Date(day).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' }) }) : '';
    keep.hidden = name !== undefined && newest === version;
    keep.textContent = name ? said('offline.newer') : said('offline.keep');
    remove.hidden = name === undefined;
  }

  async function listed(): Promise<Kept> {
    return (await (await fetch(`${base}offline.json`, { cache: 'no-cache' })).json()) as Kept;
  }

  async function names(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(`${base} `));
  }
}

/** The address of the worker. It counts as script, and the policy names who may make it, once. */
function workerOf(base: string): string {
  const address = `${base}offline.js`;
  const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (address: string) => string } } };
  return trustedTypes ? trustedTypes.createPolicy('offline', { createScriptURL: () => address }).createScriptURL(address) : address;
}
