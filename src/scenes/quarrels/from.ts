import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { QuarrelsData } from './data.ts';

/** The picture's words are its own; only the line comes from outside. */
export function quarrelsData(_library: Library, { shares }: Arc): QuarrelsData {
  return { shares };
}
