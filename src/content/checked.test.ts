import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, test, vi } from 'vitest';
import { checkedContent } from './checked.ts';
import { sample, sampleFigures, writeContent } from './sample-content.ts';
import type { Files } from './sample-content.ts';

const nested = (files: Files): Files => Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text]));
const faulty = { ...sample, 'claims.yaml': (sample['claims.yaml'] ?? '').replace('confirmed', 'maybe').replace('kind: fact', 'kind: guess') };

/** Runs the hook of the set-up as Astro does, in a project that holds these files. */
function setUp(integration: AstroIntegration, files: Files, command: string, warn = vi.fn()): Promise<void> {
  const root = pathToFileURL(`${writeContent(nested(files))}/`);
  const hook = integration.hooks['astro:config:setup'] as unknown as (options: object) => Promise<void>;
  return hook({ config: { root }, command, logger: { warn } });
}

test('a build with faults stops with one report of all of them', async () => {
  const built = setUp(checkedContent(() => sampleFigures), faulty, 'build');
  await expect(built).rejects.toThrow(/2 problems in the content. Nothing was built.[\s\S]*C01, kind[\s\S]*C01, verdict/);
});

test('the pictures may come later, and are checked', async () => {
  const built = setUp(checkedContent(async () => Promise.resolve(['frontier/one-line'])), sample, 'build');
  await expect(built).rejects.toThrow(/"frontier\/ambush"/);
});

test('a build without faults goes on, and other commands are let alone', async () => {
  await expect(setUp(checkedContent(() => sampleFigures), sample, 'build')).resolves.toBeUndefined();
  await expect(setUp(checkedContent(() => sampleFigures), faulty, 'preview')).resolves.toBeUndefined();
});

test('an edition under way in another language is told, and stops no build', async () => {
  const warn = vi.fn();
  await expect(setUp(checkedContent(() => sampleFigures), { ...sample, 'fr/made-from.json': '{}' }, 'build', warn)).resolves.toBeUndefined();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^content\/fr: \d+ texts are missing/));
});

test('a change while the preview runs shows the report, and a good one reloads the page', async () => {
  const integration = checkedContent(() => sampleFigures);
  await setUp(integration, sample, 'dev');
  const server = { watcher: { add: vi.fn(), on: vi.fn() }, ws: { send: vi.fn() } };
  const hook = integration.hooks['astro:server:setup'] as unknown as (options: object) => void;
  hook({ server, logger: { error: vi.fn() } });
  const dir = String(server.watcher.add.mock.calls[0]?.[0]);
  const changed = server.watcher.on.mock.calls[0]?.[1] as (event: string, path: string) => void;
  changed('change', `${dir}/claims.yaml`);
  await vi.waitFor(() => { expect(server.ws.send).toHaveBeenCalledWith({ type: 'full-reload' }); });
  writeFileSync(`${dir}/claims.yaml`, faulty['claims.yaml']);
  changed('change', `${dir}/claims.yaml`);
  await vi.waitFor(() => {
    expect(server.ws.send).toHaveBeenCalledWith(expect.objectContaining({ type: 'error', err: expect.objectContaining({ message: expect.stringContaining('2 problems') as string }) as object }));
  });
});
