import { describe, expect, it } from 'vitest';
import { frameFor, type DrawnFrame } from './frame-for.ts';

const narrow = { name: 'narrow', width: 360, height: 400 };
const short = { name: 'short', width: 360, height: 290 };
const wide = { name: 'wide', width: 760, height: 640 };
const all: readonly DrawnFrame[] = [narrow, short, wide];

describe('frameFor(room, drawn)', () => {
  it.each([
    ['a phone', 390, 433.3, 'narrow'],
    ['a phone narrower than any drawing', 320, 355.6, 'narrow'],
    ['a low phone', 375, 302, 'short'],
    ['the lowest and narrowest phone', 320, 258, 'short'],
    ['half a phone on its side', 370, 360, 'short'],
    ['a tablet held upright', 820, 708, 'wide'],
    ['a small tablet held upright', 768, 614, 'narrow'],
    ['a small desk', 495, 550, 'narrow'],
    ['a desk', 789, 664, 'wide'],
    ['a plate shown to a class', 921, 1023, 'narrow'],
    ['a rounding short of the drawing', 359.98, 399.97, 'narrow'],
  ])('%s, %d x %d: %s', (_, width, height, name) => {
    expect(frameFor({ width, height }, all)).toBe(name);
  });

  it('takes the nearest there is where none is drawn for the room', () => {
    expect(frameFor({ width: 375, height: 302 }, [narrow, wide])).toBe('narrow');
  });
});
