import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { ViolenceData, YearOfAttacks } from './data.ts';
import { grouped } from './grid.ts';
import { midYear, type Scales } from './scales.ts';

/** A column a year, in ink from the year Kabul fell; an empty outline with a question mark where no figure was seen. */
export function attackColumns({ attacks, kabulFalls }: ViolenceData, scales: Scales, frame: Frame): Mark[] {
  const width = (scales.x(midYear(2002)) - scales.x(midYear(2001))) * 0.62;
  const base = scales.attacks(0);
  const hollow = pick(frame, 17, 26);
  return attacks.flatMap(({ year, attacks: count }): Mark[] => {
    const middle = scales.x(midYear(year));
    const x = middle - width / 2;
    if (count === null) {
      return [
        { kind: 'rect', key: `attacks-${year}-unseen`, className: 'stroke second dotted', x, y: base - hollow, width, height: hollow, order: 1 },
        { kind: 'text', key: `attacks-${year}-mark`, className: 'small second', x: middle, y: base - hollow - 5, anchor: 'middle', runs: [{ text: '?' }], order: 1 },
      ];
    }
    const className = year < kabulFalls.getUTCFullYear() ? 'fill second bygone' : 'fill ink';
    return [{ kind: 'rect', key: `attacks-${year}`, className, x, y: scales.attacks(count), width, height: base - scales.attacks(count), order: 1 }];
  });
}

/** The lowest and the last number, and what the question marks say. */
export function attackNumbers({ attacks }: ViolenceData, scales: Scales, frame: Frame): Mark[] {
  const seen = attacks.filter((row): row is YearOfAttacks & { attacks: number } => row.attacks !== null);
  const low = seen.reduce((a, b) => (b.attacks < a.attacks ? b : a));
  const last = seen.at(-1)!;
  const unseen = attacks.filter((row) => row.attacks === null).map(({ year }) => year);
  return [
    number(low, 'middle', 0),
    number(last, 'end', pick(frame, 8, 12)),
    {
      kind: 'text',
      key: 'attacks-unseen',
      className: 'second on-paper',
      x: scales.x(midYear(unseen.at(-1)!)) - pick(frame, 26, 34),
      y: scales.attacks(0) - pick(frame, 56, 84),
      anchor: 'start',
      runs: [{ text: pick(frame, '? no figure seen', `? ${unseen.join(' and ')}: no figure seen`) }],
      order: 3,
    },
  ];

  function number({ year, attacks: count }: YearOfAttacks & { attacks: number }, anchor: 'middle' | 'end', dx: number): Mark {
    const x = scales.x(midYear(year)) + dx;
    return { kind: 'text', key: `attacks-${year}-number`, className: 'strong on-paper', x, y: scales.attacks(count) - 5, anchor, runs: [{ text: grouped(count) }], order: 6 };
  }
}
