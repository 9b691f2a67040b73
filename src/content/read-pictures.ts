import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { pictureWords, type SaidInFrames } from './schemas/picture-words.ts';
import { validNames } from './valid-names.ts';

/** The key under which a file has the words that all states of its scene share. */
const shared = 'all';

/** Words of a picture under one key, and where their author finds them. Placeholders are not filled yet. */
export interface Said {
  readonly narrow: string;
  readonly wide: string;
  readonly short: string;
  /** Under the content folder. */
  readonly file: string;
  /** `line 12, peshawar, about`. */
  readonly where: string;
}

/** The words of every picture: by figure, `scene/state`, then by key. Those shared by a scene stand under `scene/all`. */
export type Pictures = ReadonlyMap<string, ReadonlyMap<string, Said>>;

export interface ReadPictures {
  readonly pictures: Pictures;
  readonly problems: readonly Problem[];
}

/** Reads `pictures/*.yaml` under `dir`. `figures`: every picture there is; without them names are taken on trust. */
export function readPictures(dir: string, read: (file: string) => string | undefined, figures?: readonly string[]): ReadPictures {
  const folder = join(dir, 'pictures');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort() : [];
  const parts = files.map((name) => readFile(`pictures/${name}`, name.replace('.yaml', ''), read(`pictures/${name}`), figures));
  return { pictures: new Map(parts.flatMap(({ pictures }) => [...pictures])), problems: parts.flatMap(({ problems }) => problems) };
}

function readFile(file: string, scene: string, text: string | undefined, figures?: readonly string[]): ReadPictures {
  if (text === undefined) return { pictures: new Map(), problems: [] };
  const yaml = readYaml(file, text);
  const where = (path: readonly PropertyKey[]): string => [`line ${yaml.lineOf(path)}`, ...path.map(String)].join(', ');
  if (yaml.problems.length > 0) return { pictures: new Map(), problems: yaml.problems };
  const { data = {}, problems } = checkShape(pictureWords, yaml.value, { file, where });
  const pictures = Object.entries(data).map(([state, entries]) => {
    const keys = Object.entries(entries as Readonly<Record<string, SaidInFrames | undefined>>);
    return [`${scene}/${state}`, new Map(keys.flatMap(([key, said]) => (said === undefined ? [] : [[key, { ...inFrames(said), file, where: where([state, key]) }]])))] as const;
  });
  return { pictures: new Map(pictures), problems: [...problems, ...(figures ? unknown(file, scene, Object.keys(data), figures, where) : [])] };
}

function inFrames(said: SaidInFrames): Pick<Said, 'narrow' | 'wide' | 'short'> {
  if (typeof said === 'string') return { narrow: said, wide: said, short: said };
  return { short: said.narrow, ...said } as Pick<Said, 'narrow' | 'wide' | 'short'>;
}

function unknown(file: string, scene: string, states: readonly string[], figures: readonly string[], where: (path: readonly PropertyKey[]) => string): Problem[] {
  const scenes = [...new Set(figures.map((figure) => figure.split('/')[0]!))];
  if (!scenes.includes(scene)) return [{ file, where: 'the name of the file', found: `"${scene}"`, expected: validNames('the name of a scene', scene, scenes) }];
  const right = figures.filter((figure) => figure.startsWith(`${scene}/`)).map((figure) => figure.slice(scene.length + 1));
  return states
    .filter((state) => state !== shared && !right.includes(state))
    .map((state) => ({ file, where: where([state]), found: `"${state}"`, expected: validNames(`a state of ${scene}, or ${shared}`, state, right) }));
}

/** What a key says in a figure: its own words, or those its scene shares. */
export function saidIn(pictures: Pictures, figure: string, key: string): Said | undefined {
  return pictures.get(figure)?.get(key) ?? pictures.get(`${figure.split('/')[0]}/${shared}`)?.get(key);
}

/** Every key a figure has words for, the shared ones too. */
export function keysOf(pictures: Pictures, figure: string): string[] {
  return [...(pictures.get(figure)?.keys() ?? [])];
}

/** The file in which a figure's words stand. */
export function fileOf(figure: string): string {
  return `pictures/${figure.split('/')[0]}.yaml`;
}
