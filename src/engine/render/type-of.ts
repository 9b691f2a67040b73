import type { FrameName } from '../marks/frame.ts';
import { fontFiles, type FontName } from '../type/font-files.ts';
import { looksOf, type Looks } from './looks.ts';

/** How a text is set. */
export interface Type {
  readonly font: FontName;
  /** In pixels. */
  readonly size: number;
}

const known = new Map<string, Type>();

/** The type of a run of a text, from the words of its mark and its own. */
export function typeOf([mark, run = '']: readonly [mark: string, run?: string], frame: FrameName): Type {
  const key = [frame, mark, run].join();
  const type = known.get(key) ?? readType(mark, run, frame);
  known.set(key, type);
  return type;
}

function readType(mark: string, run: string, frame: FrameName): Type {
  const words = (className: string): string[] => className.split(' ').filter(Boolean);
  const looks = looksOf([{ tag: 'svg', classes: ['picture', frame] }, { tag: 'g', classes: ['screen'] }, { tag: 'text', classes: words(mark) }, { tag: 'tspan', classes: words(run) }]);
  return { font: fontOf(looks).font, size: parseFloat(looks['font-size']!) };
}

/** The file of type for some looks; an upright one leans where there is no italic. */
export function fontOf(looks: Looks): { readonly font: FontName; readonly leaning: boolean } {
  const [style, weight] = [looks['font-style'] ?? 'normal', Number(looks['font-weight'] ?? 400)];
  const family = fontFiles.filter((file) => looks['font-family']!.startsWith(`'${file.family}'`) && file.weight === weight);
  const file = family.find((one) => one.style === style) ?? family[0];
  if (!file) throw new Error(`No file of type is ${weight} ${looks['font-family']}.`);
  return { font: file.name, leaning: style === 'italic' && file.style === 'normal' };
}
