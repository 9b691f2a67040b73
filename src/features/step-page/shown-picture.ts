import { pictureOf } from '../../engine/render/picture-book.ts';
import { drawFigure, siteLibrary } from '../../site/site-library.ts';
import { curly } from '../../content/curly.ts';
import type { ShownPicture } from './what-changed.ts';

/** What a figure, `scene/state`, shows in words: its head, and the places and groups on it. */
export function shownPicture(figure: string): ShownPicture {
  const { map, screen } = pictureOf(drawFigure(), figure, 'wide');
  const nodes = [...map, ...screen];
  const names = nodes.flatMap(({ of = '' }) => of.split(' ')).flatMap((of) => nameOf(of) ?? []);
  const title = nodes.find(({ key }) => key === 'plate-title')?.runs ?? [];
  return { scene: figure.split('/')[0]!, title: title.map(([text]) => text).join(''), names: [...new Set(names)] };
}

/** `place:spera` and `group:ttp` by the names they have in `content/names.yaml`. */
function nameOf(of: string): string | undefined {
  const { places, groups } = siteLibrary().names;
  const [kind, id] = of.split(':');
  const found = (kind === 'place' ? places : kind === 'group' ? groups : []).find((one) => one.id === id);
  return found && curly(found.name);
}
