import { site } from '../../site/site.ts';
import { say } from '../../site/say.ts';

/** A picture as far as words tell of it. */
export interface ShownPicture {
  readonly scene: string;
  /** The line at its head. */
  readonly title: string;
  /** Names of the places and groups on it, in order. */
  readonly names: readonly string[];
}

/** What a picture shows that the one before it did not, in sentences drawn from the pictures themselves. */
export function whatChanged(before: ShownPicture, now: ShownPicture): string[] {
  if (before.scene !== now.scene) return [say('changed.another', { now: inside(now.title), before: inside(before.title) })];
  const headed = before.title === now.title ? [] : [say('changed.headed', { now: inside(now.title), before: inside(before.title) })];
  const come = now.names.filter((name) => !before.names.includes(name));
  const gone = before.names.filter((name) => !now.names.includes(name));
  const sentences = [...headed, ...(come.length > 0 ? [say('changed.new', { names: listed(come) })] : []), ...(gone.length > 0 ? [say('changed.gone', { names: listed(gone) })] : [])];
  return sentences.length > 0 ? sentences : [say('changed.same')];
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(site.edition.language).format(names);
}

/** A title as it stands inside quotation marks. */
function inside(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
