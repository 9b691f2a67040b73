import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import type { Step } from '../content/read-chapter.ts';
import { fileOf, saidIn } from '../content/read-pictures.ts';
import { numbersOf } from '../content/schemas/excepted.ts';
import type { Figures } from './figures.ts';
import { cellsOf, meaning, unbacked } from './numbers-agree.ts';
import { numbersIn } from './numbers-in.ts';

type Said = string | number;

/** Where a text stands and what may back its numbers. */
interface Place {
  readonly file: string;
  readonly where: string;
  /** What was looked through, for the message. */
  readonly looked: string;
  /** Exceptions as their author wrote them, and the key or attribute for more. */
  readonly excepted: string | undefined;
  readonly except: string;
  readonly language: string;
}

/**
 * Numbers and dates in the words of steps, in pictures and their text alternatives that stand neither in the rows and
 * values of the picture nor in a claim its steps mark, nor among written exceptions; and exceptions that nobody needs.
 */
export function faultsOfNumbers({ chapters, claims, pictures, edition: { language } }: Library, figures: Pick<Figures, 'behind' | 'valuesOf' | 'heard'>): Problem[] {
  const steps = chapters.flatMap((chapter) => chapter.steps.map((step) => ({ step, file: `chapters/${chapter.id}.mdx` })));
  const shown = new Set(steps.flatMap(({ step }) => figuresOf(step)));
  return [...steps.flatMap(({ step, file }) => ofStep(step, file)), ...[...shown].flatMap(ofPicture)];

  function ofStep(step: Step, file: string): Problem[] {
    const its = figuresOf(step);
    return faultsIn([step.title, step.text], [...its.flatMap(rowsAndValues), ...its.flatMap(writtenIn), ...toldBy([step])], {
      file,
      where: `line ${step.line}, step ${step.id}`,
      looked: `${its.join(', ')} (rows and words)${step.claims.length > 0 ? `, ${step.claims.join(', ')}` : ''}`,
      excepted: step.numbers,
      except: 'numbers="..." of the step',
      language,
    });
  }

  function ofPicture(figure: string): Problem[] {
    const by = steps.map(({ step }) => step).filter((step) => figuresOf(step).includes(figure));
    return faultsIn([...writtenIn(figure), figures.heard(figure).alt], [...rowsAndValues(figure), ...toldBy(by)], {
      file: fileOf(figure),
      where: figure.split('/')[1]!,
      looked: `its rows and values, ${[...new Set(by.flatMap((step) => step.claims))].join(', ')}`,
      excepted: saidIn(pictures, figure, 'numbers')?.narrow,
      except: 'its key "numbers"',
      language,
    });
  }

  function rowsAndValues(figure: string): Said[] {
    return [...figures.behind(figure).tables.flatMap(({ rows }) => cellsOf(rows)), ...Object.values(figures.valuesOf(figure))];
  }

  /** Words of content alone: labels come from rows. */
  function writtenIn(figure: string): string[] {
    const { title, note, parts } = figures.heard(figure);
    return [title, note, ...parts.flatMap(({ text, isSaid }) => (isSaid ? [text] : []))];
  }

  function toldBy(by: readonly Step[]): string[] {
    const marked = new Set(by.flatMap((step) => step.claims));
    return claims.filter(({ id }) => marked.has(id)).flatMap(({ title, says, by: speaker, record }) => [title, says, speaker, record]);
  }
}

function faultsIn(texts: readonly string[], said: readonly Said[], { file, where, looked, excepted, except, language }: Place): Problem[] {
  const allowed = numbersOf(excepted);
  const missing = new Set(texts.flatMap((text) => unbacked(text, { said, language }, allowed)).map(({ words }) => words));
  const needed = new Set(texts.flatMap((text) => unbacked(text, { said, language }, [])).map(meaning));
  const idle = allowed.filter((words) => !numbersIn(words, language).some((one) => needed.has(meaning(one))));
  return [
    ...[...missing].map((words) => ({ file, where, found: `"${words}", which stands neither in ${looked}`, expected: `a number that one of these has, or the exception with its reason in ${except}, written "${words}: reason"` })),
    ...idle.map((words) => ({ file, where, found: `the exception "${words}", which nothing needs`, expected: `only exceptions that are needed in ${except}` })),
  ];
}

function figuresOf({ figure, choices }: Step): string[] {
  return [...new Set([figure, ...choices.map((choice) => choice.figure)])];
}
