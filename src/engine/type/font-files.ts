/** A file of type by its name, without its ending. */
export type FontName = 'serif' | 'serif-italic' | 'serif-strong' | 'sans' | 'sans-strong';

/** One file of type: a face pinned to one weight and one optical size, with the characters it must carry. */
export interface FontFile {
  readonly name: FontName;
  /** The family as the style sheets call it. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: 400 | 600;
  /** The package's file it is made from, inside `node_modules/@fontsource-variable/`. */
  readonly from: string;
  /** Where each axis of the variable face is pinned. */
  readonly axes: Readonly<Record<string, number>>;
  readonly characters: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What a voice in a picture may say. */
const voice = letters + ' \u00a0.,:;!?-–’“”';
/** What a title may hold. */
const title = letters + '0123456789 \u00a0.,:;!?-–—‘’“”…()';
/** What may be set strong: a name in a picture, a button, a word of code. */
const strong = title + '·%&\'"/*+=<>@#_~|{}[]\\^`$';
/** What a sentence of ours may hold. */
const prose = title + '\'"%&/#+=£$°½·×−\u2009';
/** What a label, an address or a source may hold. */
const label = prose + 'áàäâåçèéêíïñóôöøúü@*[]_<>~|{}\\^`§©•′″²³';

const serif = 'source-serif-4/files/source-serif-4-latin-opsz';
const sans = 'source-sans-3/files/source-sans-3-latin-wght';

/** Every file of type the site has: titles of pages are set in the strong serif of the pictures' titles, for a face of their own weighs 9 kB on every page. */
export const fontFiles: readonly FontFile[] = [
  { name: 'serif', family: 'Across Serif', style: 'normal', weight: 400, from: `${serif}-normal`, axes: { wght: 400, opsz: 18 }, characters: prose },
  { name: 'serif-italic', family: 'Across Serif', style: 'italic', weight: 400, from: `${serif}-italic`, axes: { wght: 400, opsz: 18 }, characters: voice },
  { name: 'serif-strong', family: 'Across Serif', style: 'normal', weight: 600, from: `${serif}-normal`, axes: { wght: 600, opsz: 20 }, characters: title },
  { name: 'sans', family: 'Across Sans', style: 'normal', weight: 400, from: `${sans}-normal`, axes: { wght: 400 }, characters: label },
  { name: 'sans-strong', family: 'Across Sans', style: 'normal', weight: 600, from: `${sans}-normal`, axes: { wght: 600 }, characters: strong },
];

/** A file of type by its name. */
export function fontFile(name: FontName): FontFile {
  return fontFiles.find((one) => one.name === name)!;
}
