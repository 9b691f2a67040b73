import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { readLibrary, type Library } from '../../src/content/library.ts';
import type { Problem } from '../../src/content/problem.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import { figureNames } from '../../src/scenes/registry.ts';
import { askedWords } from '../../src/site/asked-words.ts';
import { faultsInUse } from '../../src/site/faults-in-use.ts';
import { spoilt, type Spoilt } from './spoil.ts';

/**
 * What became of content with one slip in it. `same`: nothing of what is read has changed. `good`: other words or numbers, and
 * every picture can be drawn. `told`: faults, each with file and place. `bad`: an error, or a fault without its place; `why` says which.
 */
export interface Outcome extends Omit<Spoilt, 'bytes'> {
  readonly seed: number;
  readonly is: 'same' | 'good' | 'told' | 'bad';
  readonly why?: string;
}

/** Tries the content of this house with one slip for each seed, in a copy of its folder. */
export function* tried(seeds: Iterable<number>, content = 'content'): Generator<Outcome> {
  const dir = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    cpSync(content, dir, { recursive: true });
    const files = new Map(readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx|yaml|csv|json)$/.test(file)).map((file) => [file, readFileSync(path.join(dir, file), 'utf8')]));
    const known = { figures: figureNames(), asked: askedWords() };
    const whole = readLibrary(dir, known).library;
    const wholeFigures = figuresOf(whole);
    for (const seed of seeds) {
      const { file, slip, bytes } = spoilt(seed, files);
      writeFileSync(path.join(dir, file), bytes);
      yield { seed, file, slip, ...outcome() };
      writeFileSync(path.join(dir, file), files.get(file)!);
    }

    function outcome(): Pick<Outcome, 'is' | 'why'> {
      try {
        const { library, problems } = readLibrary(dir, known);
        if (problems.length === 0 && isDeepStrictEqual(library, whole)) return { is: 'same' };
        const found = problems.length > 0 ? problems : faultsInUse(library, isDeepStrictEqual(drawnFrom(library), drawnFrom(whole)) ? wholeFigures : figuresOf(library));
        const vague = found.find((problem) => isVague(problem));
        if (vague) return { is: 'bad', why: `a fault without its place: ${JSON.stringify(vague)}` };
        return { is: found.length > 0 ? 'told' : 'good' };
      } catch (error) {
        return { is: 'bad', why: (error as Error).stack ?? String(error) };
      }
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** What pictures are drawn from: where none of it has changed they need not be drawn again. */
function drawnFrom({ chapters, claims, speakers, glossary, changes, anchors, lessons, ...rest }: Library): Partial<Library> {
  return rest;
}

/** A fault must say in which file, where in it, what stands there and what would be right, and never speak of our code. */
function isVague({ file, where, found, expected }: Problem): boolean {
  return [file, where, found, expected].some((part) => part.trim() === '' || /\bundefined\b|\[object |\n\s+at /.test(part)) || !/^[\w./-]+\.(mdx|yaml|csv|json)$/.test(file);
}
