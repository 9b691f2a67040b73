/** Words that name the whole site. Chapters bring their own. */
export const site = {
  name: 'Across the Line',
  kicker: 'An essay, checked in public',
  /** The question, under the title. */
  deck: 'Pakistan was long seen as the Afghan Taliban’s closest friend. Since they retook Kabul, the two have traded fire, air strikes and accusations over a line they cannot agree to call a border. What came between them?',
  /** For search results and shared links. */
  description: 'Why Pakistan and the Afghan Taliban it was long said to back are at odds: one essay’s argument, drawn step by step and checked claim by claim.',
  /** Up to when the record is followed closely; later reports are known as others quote them. */
  asOf: 'As of April 2026',
  essay: 'Follows the argument of an essay by Vinay Kaura (Middle East Institute, May 2022) and checks its claims against the record.',
} as const;
