import { expect, test } from 'vitest';
import { isListed } from './listed.ts';

const site = 'https://site.example/sub/';

test('the story, its chapters, the described edition and the end matter are listed', () => {
  for (const path of ['', 'rift/', 'rift/described/', 'claims/', 'since/']) expect(isListed(site + path, ['rift', 'since']), path).toBe(true);
});

test('pages of single steps and embeds are not', () => {
  for (const path of ['rift/ambush/', 'since/open-war/', 'embed/rift/', 'embed/rift/ambush/']) expect(isListed(site + path, ['rift', 'since']), path).toBe(false);
});
