import { smallFrontier } from '../small-frontier.ts';
import type { CountsData, Figure } from './data.ts';

export const fixture: CountsData = {
  shares: smallFrontier.shares,
  figures: {
    'october-fighters-admitted': figure(9),
    'october-fighters-claimed': { value: 200, told: 'more than 200' },
    'october-soldiers-admitted': figure(23),
    'october-soldiers-claimed': figure(58),
    'october-civilians': figure(50),
    'february-fighters-admitted': figure(8),
    'february-fighters-claimed': figure(274),
    'february-fighters-first': figure(133),
    'february-soldiers-admitted': figure(12),
    'february-soldiers-claimed': figure(55),
    'february-soldiers-first': figure(2),
    'march-fighters-claimed': figure(415),
    'march-civilians': figure(42),
  },
};

function figure(value: number): Figure {
  return { value, told: String(value) };
}
