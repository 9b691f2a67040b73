import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

import { keptOf } from './kept-files.ts';

test('pages of the story with what they need are kept, under the sub-path; frames and files to take away are not', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'kept-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  try {
    for (const name of ['index.html', 'rift/index.html', 'rift/ambush/index.html', 'explore/events/index.html', 'embed/rift/index.html', '_astro/page.js', '_astro/embed-frame.js', 'pictures/rift.json', 'figures/rift/ambush.svg', 'data/events.csv', 'versions/index.html']) write(name, name);
    const kept = keptOf(root, '/story');
    expect(kept.files).toEqual(['/story/_astro/page.js', '/story/explore/events/', '/story/', '/story/pictures/rift.json', '/story/rift/']);
    expect(kept.bytes).toBe('_astro/page.jsexplore/events/index.htmlindex.htmlpictures/rift.jsonrift/index.html'.length);
    expect(keptOf(root, '/').files).toContain('/rift/');
    expect(keptOf(root, '/story')).toEqual(kept);
    write('rift/index.html', 'new words');
    expect(keptOf(root, '/story').version).not.toBe(kept.version);
  } finally {
    rmSync(root, { recursive: true });
  }
});
