/** The figures a picture may name: rows of `claims-vs-admitted.csv`. Each is one speaker's; none is a sum of ours. */
export const figureIds = [
  'october-fighters-admitted',
  'october-fighters-claimed',
  'october-soldiers-admitted',
  'october-soldiers-claimed',
  'october-civilians',
  'february-fighters-admitted',
  'february-fighters-claimed',
  'february-fighters-first',
  'february-soldiers-admitted',
  'february-soldiers-claimed',
  'february-soldiers-first',
  'march-fighters-claimed',
  'march-civilians',
] as const;

export type FigureId = (typeof figureIds)[number];

/** How many were killed, as one speaker has it. */
export interface Figure {
  readonly value: number;
  /** The number as the speaker puts it: `more than 200`. */
  readonly told: string;
}

export interface CountsData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  readonly figures: Readonly<Record<FigureId, Figure>>;
}
