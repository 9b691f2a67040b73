import type { FrontierState } from './state.ts';

/** A single mark on empty paper. The client draws it from the west as the reader begins to scroll. */
export const oneLine: FrontierState = {
  title: { narrow: 'One line, about 2,600 kilometres long', wide: 'One line, about 2,600 kilometres long' },
  source: { narrow: 'Line: Natural Earth', wide: 'Line: Natural Earth (public domain). Length as commonly given: a map file cannot measure it.' },
  view: 'whole',
  ground: 'paper',
  draw: () => ({ under: [], over: [] }),
};
