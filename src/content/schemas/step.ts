import { z } from 'astro/zod';
import { exceptedNumbers } from './excepted.ts';
import { record } from './record.ts';
import { kebab, words, wordsUpTo } from './kinds.ts';

/** The fewest and most words of a step; a card that holds one idea. */
export const stepWords = { fewest: 25, most: 75 } as const;

/** How many phrases of a step may open a claim, and of how many words: few enough to be chosen, short enough to be seen. */
export const markedPhrases = { most: 2, fewestWords: 2, mostWords: 6 } as const;

/** The attributes of `<Step ...>`. */
export const stepAttributes = record({
  /** Permanent name, unique in the whole site; readers' links end in it. Listed in `content/anchors.json`. */
  id: kebab('the name of the step'),
  /** The picture: `scene/state`. */
  figure: words("the picture, written 'scene/state'"),
  /** The heading of the step. */
  title: wordsUpTo(80, 'the heading of the step'),
  /** Numbers in its words that stand neither in its picture nor in a claim it marks, each with its reason: `2,600: rounded from fence.csv f04; two: the neighbours`. */
  numbers: exceptedNumbers.optional(),
  /** Written alone, `scrub`: the way to this picture from the one before follows the reader's scroll instead of a clock. */
  scrub: z.literal('', { error: 'scrub alone, without a value' }).transform(() => true as const).optional(),
});

/** The attributes of `<Choice ... />`: one of two readings of a step that the reader can switch between. */
export const choiceAttributes = record({
  /** The picture: `scene/state`. */
  figure: words("the picture, written 'scene/state'"),
  /** The words on the switch. */
  label: wordsUpTo(24, 'the words on the switch'),
});

/** The attributes of `<ContentNote ...>`: a warning before a hard step, with a way past it. */
export const contentNoteAttributes = record({
  /** The step a reader who would rather not read on is taken to. */
  skipTo: kebab('the step to go on with'),
});

/** The attribute of `<Claim id="C05">`, `<Place id="spera">` and `<Group id="ttp">`. */
export const idAttribute = record({
  /** The name of what the words stand for, as its list has it. */
  id: words('the name of what the words stand for'),
});

/** `<Scene>` has no attributes. */
export const noAttributes = record({});

export type StepAttributes = z.infer<typeof stepAttributes>;
export type ChoiceAttributes = z.infer<typeof choiceAttributes>;
