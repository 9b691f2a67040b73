import { fileOf, keysOf, saidIn, type Pictures } from '../content/read-pictures.ts';
import type { Problem } from '../content/problem.ts';
import type { Frame, FrameName } from '../engine/marks/frame.ts';
import type { Drawing, Misfit } from '../engine/marks/mark.ts';
import { faults } from '../engine/render/legibility.ts';
import { wordsWritten } from './heard.ts';

/** The most words in a picture, title and sources aside: more is read as text, not seen. */
const mostWords: Readonly<Record<FrameName, number>> = { narrow: 35, wide: 70, short: 25 };

/** What a reader could not read of a picture in a frame: words that do not fit their room, small letters, texts on one another. */
export function faultsOfDrawing(figure: string, drawing: Drawing, frame: Frame, pictures: Pictures): Problem[] {
  const misfits = [...drawing.map, ...drawing.screen].flatMap((mark) => (mark.kind === 'text' && mark.misfit ? [{ key: mark.key.replace(/\/\d+$/, ''), misfit: mark.misfit }] : []));
  const written = wordsWritten(drawing);
  return [
    ...misfits.map(({ key, misfit }) => tooLong(key, misfit)),
    ...faults(drawing, frame).map((found) => ({ ...placeOf(undefined), found, expected: 'letters of 12 px or more, inside the plate, clear of other words' })),
    ...(written > mostWords[frame.name] ? [{ ...placeOf(undefined), found: `${written} words`, expected: `${mostWords[frame.name]} words at most, title and sources aside` }] : []),
  ];

  function tooLong(key: string, { words, lines, linesAllowed, width, widthAllowed }: Misfit): Problem {
    const found = lines > linesAllowed ? `"${words}" takes ${lines} lines of ${widthAllowed} px` : `"${words}" is ${width} px wide`;
    const expected = lines > linesAllowed ? `words that fit ${linesAllowed === 1 ? 'one line' : `${linesAllowed} lines`}` : `words of ${widthAllowed} px at most`;
    return { ...placeOf(keySaying(key)), found, expected };
  }

  /** The key whose words a mark shows; most marks are named for it. A label of a row has none. */
  function keySaying(mark: string): string {
    return keysOf(pictures, figure).filter((key) => mark === key || mark.endsWith(`-${key}`)).sort((a, b) => b.length - a.length)[0] ?? `the label "${mark}"`;
  }

  function placeOf(key: string | undefined): Pick<Problem, 'file' | 'where'> {
    const said = key === undefined ? undefined : saidIn(pictures, figure, key);
    const where = said?.where ?? [figure.split('/')[1], key].filter(Boolean).join(', ');
    return { file: said?.file ?? fileOf(figure), where: `${where}, ${frame.name} frame` };
  }
}
