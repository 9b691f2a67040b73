import { pick, type Frame, type FullFrame } from '../../engine/marks/frame.ts';
import type { Reading } from './states.ts';

export interface ReadingWords {
  readonly head: string;
  /** The reading in a sentence, line by line. */
  readonly says: readonly string[];
  /** Who supports or denies it, line by line. */
  readonly record: readonly string[];
}

/** The two readings, broken by hand for each frame. Sources: the essay (C16), Dawn and USIP of January 2022. */
export function wordsOf(reading: Reading, frame: Frame): ReadingWords {
  return pick(frame, words.narrow, words.wide)[reading];
}

const words: Readonly<Record<FullFrame, Readonly<Record<Reading, ReadingWords>>>> = {
  narrow: {
    cannot: {
      head: 'It cannot',
      says: ['Not all who carry arms obey Kabul: commanders', 'along the line follow ties of their own.'],
      record: ['Pakistan’s adviser put trouble at the fence down to', 'local commanders, January 2022.'],
    },
    'will-not': {
      head: 'It will not',
      says: ['Shelter is a choice: old comrades, a leader’s pledge,', 'the fear of driving men to ISKP.'],
      record: ['USIP read patronage as policy, January 2022.', 'Kabul denies that it shelters them.'],
    },
  },
  wide: {
    cannot: {
      head: 'It cannot',
      says: ['Not all who carry arms obey Kabul:', 'commanders along the line follow', 'ties of their own.'],
      record: ['Pakistan’s adviser put trouble at the fence', 'down to local commanders, January 2022.'],
    },
    'will-not': {
      head: 'It will not',
      says: ['Shelter is a choice: old comrades,', 'a leader’s pledge, the fear of driving', 'men to ISKP.'],
      record: ['USIP read patronage as policy, January 2022.', 'Kabul denies that it shelters them.'],
    },
  },
};
