import type { Frame } from '../../engine/marks/frame.ts';
import type { TextMark } from '../../engine/marks/mark.ts';

/** Where an actor and its name stand. Place shows the side of the line, not a location. */
export interface ActorPlace {
  readonly x: number;
  readonly y: number;
  /** Half the height of its sign. */
  readonly r: number;
  readonly shape: 'square' | 'hexagon' | 'disc' | 'diamond';
  /** Lines of its name; where absent the name in the data. */
  readonly words?: readonly string[];
  /** Where the name stands, from the middle of the sign. */
  readonly name: readonly [dx: number, dy: number];
  readonly anchor: TextMark['anchor'];
}

/** What a tie says, and where: beside its middle, never on another tie. */
export interface TiePlace {
  readonly x: number;
  readonly y: number;
  readonly words: readonly string[];
  readonly anchor?: TextMark['anchor'];
}

interface Places {
  /** Where the upright line stands. */
  readonly line: readonly [x: number, top: number, bottom: number];
  readonly key: readonly [x: number, y: number];
  readonly actors: Readonly<Record<string, ActorPlace>>;
  readonly ties: Readonly<Record<string, TiePlace>>;
}

/** Squares are a state or a ruling movement; the disc is the group in focus. */
export function placesOf(frame: Frame): Places {
  return frame.name === 'narrow' ? narrow : wide;
}

const narrow: Places = {
  line: [208, 60, 364],
  key: [226, 336],
  actors: {
    'afg-taliban': { x: 54, y: 94, r: 13, shape: 'square', name: [-38, -21], anchor: 'start' },
    haqqani: { x: 100, y: 172, r: 10, shape: 'square', words: ['Haqqanis'], name: [-15, 4], anchor: 'end' },
    'al-qaeda': { x: 60, y: 314, r: 14, shape: 'diamond', name: [0, 30], anchor: 'middle' },
    ttp: { x: 170, y: 104, r: 14, shape: 'hexagon', words: ['TTP'], name: [0, -21], anchor: 'middle' },
    'pak-army': { x: 320, y: 158, r: 13, shape: 'square', words: ['Army'], name: [0, -20], anchor: 'middle' },
    hgb: { x: 238, y: 240, r: 15, shape: 'disc', words: ['Hafiz Gul', 'Bahadur group'], name: [22, 12], anchor: 'start' },
  },
  ties: {
    r02: { x: 113, y: 91, words: ['shelter, denied'], anchor: 'middle' },
    r13: { x: 86, y: 136, words: ['part of'] },
    r12: { x: 88, y: 240, words: ['channel,', 'says UN'] },
    r04: { x: 258, y: 126, words: ['fights'] },
    r09: { x: 172, y: 199, words: ['close'], anchor: 'middle' },
    r10: { x: 100, y: 318, words: ['close ties alleged,', 'not confirmed'] },
    r11: { x: 221, y: 168, words: ['a branch?', 'disputed'] },
    r08: { x: 290, y: 210, words: ['fights', 'since 2014'] },
  },
};

const wide: Places = {
  line: [424, 90, 588],
  key: [560, 552],
  actors: {
    'afg-taliban': { x: 106, y: 146, r: 18, shape: 'square', name: [0, -27], anchor: 'middle' },
    haqqani: { x: 202, y: 272, r: 14, shape: 'square', name: [-22, 5], anchor: 'end' },
    'al-qaeda': { x: 146, y: 522, r: 19, shape: 'diamond', name: [0, 40], anchor: 'middle' },
    ttp: { x: 296, y: 160, r: 20, shape: 'hexagon', name: [-18, -30], anchor: 'start' },
    'pak-army': { x: 656, y: 258, r: 18, shape: 'square', name: [0, -27], anchor: 'middle' },
    hgb: { x: 470, y: 354, r: 21, shape: 'disc', words: ['Hafiz Gul Bahadur', 'group'], name: [32, 16], anchor: 'start' },
  },
  ties: {
    r02: { x: 200, y: 144, words: ['shelter, denied by Kabul'], anchor: 'middle' },
    r13: { x: 168, y: 208, words: ['part of'] },
    r12: { x: 164, y: 388, words: ['main channel,', 'the UN says'], anchor: 'end' },
    r04: { x: 486, y: 202, words: ['fights'] },
    r09: { x: 352, y: 300, words: ['close ties (Dawn)'], anchor: 'middle' },
    r10: { x: 250, y: 494, words: ['close ties, the essay says;', 'not confirmed elsewhere'] },
    r11: { x: 436, y: 256, words: ['a TTP branch? Most', 'profiles keep it apart'] },
    r08: { x: 582, y: 324, words: ['fights since 2014; we found', 'no count of its attacks'] },
  },
};
