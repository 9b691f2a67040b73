/** What a language has that `Intl` does not know: its numbers in words. */
export interface NumberWords {
  /** From nought to twenty. */
  readonly small: readonly string[];
  /** Twenty, thirty ... ninety. */
  readonly tens: readonly string[];
  /** Words that join two days of one month: `21 to 22 February`. */
  readonly between: readonly string[];
  /** Months cut short in another way than to three letters, by their place from 1. */
  readonly short: Readonly<Record<string, number>>;
}

const english: NumberWords = {
  small: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
  tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  between: ['to', 'and', 'or'],
  short: { Sept: 9 },
};

/** The languages whose numbers are written and found in words; any other has them in figures. */
const known: Readonly<Record<string, NumberWords>> = { en: english };

/** The numbers of a language, a BCP 47 tag such as `en-GB`, in words; nothing where we do not have them. */
export function numberWordsOf(language: string): NumberWords | undefined {
  return known[language.split('-')[0]!];
}
