import { expect, test } from 'vitest';

import { namedInAddress } from './named-in-address.ts';

test.each([
  ['#ambush', 'ambush'],
  ['#ambush:~:text=Two%20days%20later', 'ambush'],
  ['#:~:text=Two%20days', ''],
  ['#caf%C3%A9', 'café'],
  ['#100%', '100%'],
  ['', ''],
])('%s names %s', (hash, id) => {
  expect(namedInAddress(hash)).toBe(id);
});
