import { fileOf, keysOf, saidIn } from '../content/read-pictures.ts';
import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import { validNames } from '../content/valid-names.ts';
import type { Geography } from '../engine/geo/geography.ts';
import { formats } from '../engine/marks/formats.ts';
import { frameNames, frames, type Frame, type FrameName } from '../engine/marks/frame.ts';
import type { Drawing } from '../engine/marks/mark.ts';
import type { DrawFigure, Values } from '../engine/render/scene.ts';
import { faultsOfDrawing } from './faults-of-drawing.ts';
import { filled } from './filled.ts';
import { partsOf, unheard, type Heard } from './heard.ts';
import { readFrontier, readGeography } from '../scenes/from/ground.ts';
import { Missing, rowsFor, type Behind } from '../scenes/from/rows.ts';
import type { Entry, Opened } from '../scenes/entry.ts';
import { entries, figureNames } from '../scenes/registry.ts';
import { creditedNames, sourceLine, sourcesBehind } from './source-line.ts';

/** Every figure, joined to its words and rows. */
export interface Figures {
  /** Draws one, once a frame. */
  readonly draw: DrawFigure;
  /** What it shows, for readers who do not see it. */
  readonly altOf: (figure: string) => string;
  /** The rows it was drawn from. */
  readonly behind: (figure: string) => Behind;
  /** All its sources in one line, for credits. */
  readonly sourcesOf: (figure: string) => string;
  /** What its placeholders may name. */
  readonly valuesOf: (figure: string) => Values;
  /** The picture in words. */
  readonly heard: (figure: string) => Heard;
  /** Whatever is wrong with words and rows of figures, in any of their frames; of all figures where none are named. */
  readonly faults: (among?: readonly string[]) => readonly Problem[];
}

/** Joins content and scenes. Never throws for a fault of the words: `faults` tells them. */
export function figuresOf(library: Library): Figures {
  const { shares } = readFrontier();
  const format = formats(library.edition.language);
  let geography: Geography | undefined;
  const map = (): Geography => (geography ??= readGeography());
  const sources = kept((figure: string): Opened => entryOf(figure).open(stateOf(figure), { format, line: shares, ...rowsFor(figure, library, map) }));
  const drawn = kept((name: string) => {
    const [figure, frame] = name.split(' ') as [string, FrameName];
    return drawAnew(figure, frames[frame]);
  });

  return {
    draw: (figure, frame) => drawn(`${figure} ${frame.name}`).drawing,
    altOf: (figure) => said(figure, 'alt', 'narrow').text,
    behind: (figure) => sources(figure).behind(),
    sourcesOf,
    valuesOf: (figure) => sources(figure).values,
    heard,
    faults: (among = figureNames()) => once([...among.flatMap((figure) => drawable(() => faultsOf(figure))), ...entries.filter(({ name }) => among.some((figure) => figure.startsWith(`${name}/`))).flatMap((entry) => drawable(() => unusedByAll(entry)))]),
  };

  /** A drawing, the keys its scene asked for, and what was wrong with their words. */
  function drawAnew(figure: string, frame: Frame): { drawing: Drawing; asked: ReadonlySet<string>; problems: readonly Problem[] } {
    const source = sources(figure);
    const asked = new Set<string>();
    const problems: Problem[] = [];
    const words = (key: string, needed = true): string => {
      const first = !asked.has(key);
      asked.add(key);
      const { text, problems: found } = said(figure, key, frame.name, needed);
      if (first) problems.push(...found);
      return text;
    };
    const drawing = source.draw(frame, (key) => words(key));
    const title = words('title', frame.head > 0);
    const note = words('note', false);
    const line = frame.foot > 0 ? sourceLine(namesBehind(source.behind()), note, library.strips, frame) : '';
    return { drawing: { title, source: line, camera: null, map: [], ...drawing }, asked, problems };
  }

  function heard(figure: string): Heard {
    const drawings = (['wide', 'narrow', 'short'] as const).map((name) => drawn(`${figure} ${name}`).drawing);
    const content = new Set([...askedBy(figure)].flatMap((key) => frameNames.map((name) => said(figure, key, name).text.replaceAll('**', ''))));
    return {
      title: drawings[0]!.title,
      alt: said(figure, 'alt', 'wide').text,
      parts: partsOf(drawings, content),
      note: said(figure, 'note', 'wide').text,
      sources: sourcesOf(figure),
    };
  }

  function sourcesOf(figure: string): string {
    return sourceLine(namesBehind(sources(figure).behind()), '', library.strips);
  }

  function namesBehind(behind: Behind): string[] {
    return creditedNames(sourcesBehind(behind), library.sources, library.strips);
  }

  /** The words under a key with their placeholders filled; empty where there are none. */
  function said(figure: string, key: string, frame: FrameName, needed = true): { text: string; problems: readonly Problem[] } {
    const found = saidIn(library.pictures, figure, key);
    if (!found) {
      const expected = `words under this key; ${validNames('the keys there are', key, keysOf(library.pictures, figure))}`;
      return { text: '', problems: needed ? [{ file: fileOf(figure), where: `${stateOf(figure)}, ${key}`, found: `nothing, though the picture asks for it`, expected }] : [] };
    }
    const { text, faults } = filled(found[frame], sources(figure).values, format);
    return { text, problems: faults.map((fault) => ({ file: found.file, where: found.where, ...fault })) };
  }

  /** Every key a picture asks for, in any of its frames. */
  function askedBy(figure: string): ReadonlySet<string> {
    return new Set(['alt', 'numbers', ...frameNames.flatMap((name) => [...drawn(`${figure} ${name}`).asked])]);
  }

  function unusedIn(figure: string, asked: ReadonlySet<string>): Problem[] {
    return keysOf(library.pictures, figure).filter((key) => !asked.has(key)).map((key) => {
      const { file, where } = saidIn(library.pictures, figure, key)!;
      return { file, where, found: 'words the picture does not ask for', expected: validNames('one of the keys it asks for', key, [...asked]) };
    });
  }

  /** Shared words of a scene that none of its states asks for. */
  function unusedByAll({ name, states }: Entry): Problem[] {
    if (keysOf(library.pictures, `${name}/all`).length === 0) return [];
    return unusedIn(`${name}/all`, new Set(states.flatMap((state) => [...askedBy(`${name}/${state}`)])));
  }

  function faultsOf(figure: string): Problem[] {
    const pictures = frameNames.map((name) => ({ frame: frames[name], ...drawn(`${figure} ${name}`) }));
    const asked = askedBy(figure);
    const alt = said(figure, 'alt', 'narrow').problems;
    const unused = unusedIn(figure, asked);
    const fits = pictures.flatMap(({ drawing, frame }) => faultsOfDrawing(figure, drawing, frame, library.pictures));
    const silent = pictures.flatMap(({ drawing, frame }) => unheard(drawing, heard(figure)).map((text) => ({ file: fileOf(figure), where: stateOf(figure), found: `"${text}" in the ${frame.name} frame, which is not among its words for those who do not see it`, expected: 'every text of a picture to be heard' })));
    return once([...alt, ...silent, ...pictures.flatMap(({ problems }) => problems), ...unused, ...fits]);
  }
}

/** The faults of what is drawn; where a row or name is missing and nothing can be, that alone. */
function drawable(faults: () => Problem[]): Problem[] {
  try {
    return faults();
  } catch (error) {
    if (error instanceof Missing) return [error.problem];
    throw error;
  }
}

function entryOf(figure: string): Entry {
  const found = entries.find(({ name }) => name === figure.split('/')[0]);
  if (!found?.states.includes(stateOf(figure))) throw new Error(`There is no figure "${figure}". There are: ${figureNames().join(', ')}.`);
  return found;
}

function stateOf(figure: string): string {
  return figure.split('/')[1] ?? '';
}

/** The same fault in two frames is one. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A function that works each answer out once. */
function kept<Answer>(work: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    if (!answers.has(name)) answers.set(name, work(name));
    return answers.get(name)!;
  };
}
