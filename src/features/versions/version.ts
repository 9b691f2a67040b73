import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A claim as it stood. */
interface FrozenClaim {
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  readonly strength?: string | undefined;
  readonly says: string;
  readonly record: string;
}

/** The words of a version, to be set beside those of another: `edition.json`. */
export interface Edition {
  readonly day: string;
  readonly steps: readonly { readonly chapter: string; readonly id: string; readonly title: string; readonly words: string; readonly alt: string }[];
  readonly claims: readonly FrozenClaim[];
}

/** Every file of a version by its path, with its length and hash: `manifest.json`, which does not name itself. */
export type Manifest = Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;

/** What stands in the folder of a version now. */
export function manifestOf(folder: string): Manifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && one.name !== 'manifest.json');
  return Object.fromEntries(files.map((one) => path.join(one.parentPath, one.name)).sort().map((file) => {
    const bytes = readFileSync(file);
    return [path.relative(folder, file).split(path.sep).join('/'), { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  }));
}

/** What became of a step or claim from one version to the next; fields that did not change are left out. */
export interface Difference {
  readonly kind: 'step' | 'claim';
  readonly id: string;
  readonly is: 'new' | 'gone' | 'changed';
  /** The title it has now, or had last. */
  readonly title: string;
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

const fieldsOf = { step: ['chapter', 'follows', 'title', 'words', 'alt'], claim: ['title', 'verdict', 'strength', 'says', 'record'] } as const;

/** What changed between two versions, step by step in the order of the later one, then claim by claim; what is gone comes last of its kind. */
export function differences(before: Edition, after: Edition): Difference[] {
  const shifted = moved(before.steps, after.steps);
  const placed = ({ steps }: Edition): Edition['steps'] => steps.map((step, i) => ({ ...step, follows: shifted.has(step.id) ? followedBy(steps, i) : undefined }));
  return [...between('step', placed(before), placed(after)), ...between('claim', before.claims, after.claims)];
}

/** As few steps as can be without which all that stayed in their chapters stand in the order they had. */
function moved(before: Edition['steps'], after: Edition['steps']): ReadonlySet<string> {
  const was = (id: string): number => before.findIndex((step) => step.id === id);
  const stayed = after.filter(({ id, chapter }) => before[was(id)]?.chapter === chapter).map(({ id }) => id);
  const longest = (rows: readonly string[][]): string[] => rows.reduce((best, row) => (row.length > best.length ? row : best), []);
  const rows: string[][] = [];
  for (const id of stayed) rows.push([...longest(rows.filter((row) => was(row.at(-1)!) < was(id))), id]);
  const kept = longest(rows);
  return new Set(stayed.filter((id) => !kept.includes(id)));
}

/** The title of the step before it in its chapter; empty for the first. */
function followedBy(steps: Edition['steps'], i: number): string {
  const last = steps[i - 1];
  return last?.chapter === steps[i]!.chapter ? last.title : '';
}

function between(kind: Difference['kind'], before: readonly { id: string; title: string }[], after: readonly { id: string; title: string }[]): Difference[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const stays = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((one): Difference[] => {
      const fields = changed(kind, old.get(one.id), one);
      if (fields.length === 0) return [];
      return [{ kind, id: one.id, is: old.has(one.id) ? 'changed' : 'new', title: one.title, fields }];
    }),
    ...before.filter(({ id }) => !stays.has(id)).map((one): Difference => ({ kind, id: one.id, is: 'gone', title: one.title, fields: changed(kind, one, undefined) })),
  ];
}

function changed(kind: Difference['kind'], before: object | undefined, after: object | undefined): Difference['fields'] {
  const of = (one: object | undefined, field: string): string => (one as Record<string, string | undefined> | undefined)?.[field] ?? '';
  return fieldsOf[kind].map((field) => ({ field, before: of(before, field), after: of(after, field) })).filter((one) => one.before !== one.after);
}
