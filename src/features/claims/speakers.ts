/** Whose claim it is, in few groups for the ledger's filter. A claim may be of several; of none of these, it is of `others`. */
export const speakers = {
  author: 'Kaura, the author',
  kabul: 'Kabul and Afghan officials',
  islamabad: 'Pakistan’s government and army',
  ttp: 'The Pakistani Taliban (TTP)',
  un: 'The United Nations',
  others: 'Others: press, research, other states',
} as const;

export type Speaker = keyof typeof speakers;

/** Words in `by` that tell a group. Daily Pakistan is a newspaper. */
const words: readonly (readonly [Speaker, RegExp])[] = [
  ['author', /Kaura/],
  ['kabul', /(?<!Pakistani )Taliban|Afghan officials|Both governments/],
  ['islamabad', /(?<!Daily )Pakistan(?!i Taliban)|Both governments/],
  ['ttp', /TTP|Pakistani Taliban/],
  ['un', /\bUN\b|UNHCR|IOM|UNAMA/],
];

/** The groups a claim's `by` names: `Pakistan; the UN mission in Afghanistan` is of two. */
export function speakersOf(by: string): readonly Speaker[] {
  const named = words.filter(([, pattern]) => pattern.test(by)).map(([speaker]) => speaker);
  return named.length > 0 ? named : ['others'];
}
