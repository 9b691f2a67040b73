import { expect, test } from 'vitest';

import { lightPicture } from './light-picture.ts';

test('paths are written shorter and lead to the same places; looks and words stay', () => {
  const made = lightPicture('<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:light-dark(#fff,#000)}</style><path class="a" data-key="land" data-of="place:kabul" d="M100.1,100.2L110.3,120.4L110.3,130.5Z"/><text data-key="t" text-anchor="start">A word</text></svg>');
  expect(made).toBe('<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:light-dark(#fff,#000)}</style><path class="a" d="m100.1 100.2 10.2 20.2v10.1Z"/><text>A word</text></svg>');
});
