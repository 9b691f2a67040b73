/** A face readers have already: what to measure ours against so that nothing shifts when ours arrives. */
export interface Fallback {
  /** The family as the style sheets call it. */
  readonly family: string;
  /** The files of type it stands in for. */
  readonly stands: readonly string[];
  /** Names under which systems know the face or its metric twin. */
  readonly local: readonly string[];
  /** Mean advance width of the characters of `sample`, in em. */
  readonly mean: number;
}

/** English of our own kind; each mean width is that of these characters, unkerned. */
export const sample =
  'Pakistan was long seen as the closest friend of the Afghan Taliban. Since they retook Kabul, the two have traded fire, air strikes and accusations over a line they cannot agree to call a border. What came between them?';

/** Means of Georgia from its published advance widths, the others measured on the Liberation faces, which have the widths of Times New Roman and Arial. */
export const fallbacks: readonly Fallback[] = [
  { family: 'Serif fallback', stands: ['serif', 'serif-italic', 'serif-strong'], local: ['Georgia'], mean: 0.4365 },
  { family: 'Times fallback', stands: ['serif'], local: ['Times New Roman', 'Liberation Serif', 'Tinos'], mean: 0.3992 },
  { family: 'Times fallback', stands: ['serif-italic'], local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'], mean: 0.4018 },
  { family: 'Times fallback', stands: ['serif-strong'], local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'], mean: 0.425 },
  { family: 'Display fallback', stands: ['display'], local: ['Georgia'], mean: 0.4365 },
  { family: 'Display Times fallback', stands: ['display'], local: ['Times New Roman', 'Liberation Serif', 'Tinos'], mean: 0.3992 },
  { family: 'Sans fallback', stands: ['sans'], local: ['Arial', 'Liberation Sans', 'Arimo'], mean: 0.4437 },
  { family: 'Sans fallback', stands: ['sans-strong'], local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], mean: 0.4757 },
];
