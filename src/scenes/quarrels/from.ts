import type { Library } from '../../content/library.ts';
import type { Frontier } from '../../engine/geo/frontier.ts';
import type { QuarrelsData } from './data.ts';

/** The picture's words are its own; only the line comes from outside. */
export function quarrelsData(_library: Library, { shares }: Frontier): QuarrelsData {
  return { shares };
}
