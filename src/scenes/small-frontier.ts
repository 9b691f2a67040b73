import type { Arc, Position } from '../engine/geo/arc.ts';

/** For tests: the frontier as 24 of its vertices, so that a figure can be read and compared. */
export const smallFrontier: Arc = {
  positions: (
    '60.85,29.86 62.48,29.41 63.57,29.50 64.09,29.39 66.20,29.84 66.36,30.92 66.94,31.32 67.75,31.33 67.57,31.53 68.14,31.83 68.78,31.62 69.30,31.94 ' +
    '69.23,32.42 69.55,33.07 70.30,33.35 69.84,33.94 71.06,34.05 70.97,34.47 71.64,35.19 71.58,35.56 71.17,36.03 71.61,36.46 72.63,36.83 74.54,37.02'
  )
    .split(' ')
    .map((pair) => pair.split(',').map(Number) as unknown as Position),
  shares: [
    0, 0.074, 0.121, 0.144, 0.241, 0.301, 0.335, 0.375, 0.392, 0.424, 0.47, 0.5, 0.524, 0.564, 0.602, 0.642, 0.699, 0.723, 0.774, 0.796, 0.828, 0.859, 0.914, 1,
  ],
};
