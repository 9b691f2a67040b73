import { area } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { lineMark } from '../../engine/marks/line.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { curve } from './curve.ts';
import type { ViolenceData, YearOfDeaths } from './data.ts';
import { grouped } from './grid.ts';
import { midYear, type Scales } from './scales.ts';
import type { State } from './states.ts';

/** The curve, which is the line, over the band between the low and the high count. */
export function deathsCurve({ shares, deaths }: ViolenceData, scales: Scales, state: State): Mark[] {
  const band = area<YearOfDeaths>()
    .digits(1)
    .x(({ year }) => scales.x(midYear(year)))
    .y0(({ low }) => scales.deaths(low))
    .y1(({ high }) => scales.deaths(high));
  return [
    { kind: 'path', key: `deaths-band-${state.panels}`, className: 'line-band', d: band(deaths)!, order: 1 },
    lineMark(
      curve(
        shares,
        deaths.map((year) => corner(year, scales)),
      ),
    ),
  ];
}

/** The numbers a reader should take away: the highest and the lowest after it, or the lowest and the last. */
export function deathsNumbers({ deaths }: ViolenceData, scales: Scales, state: State, frame: Frame): Mark[] {
  const peak = deaths.reduce((a, b) => (b.best > a.best ? b : a));
  const low = deaths.filter(({ year }) => year > peak.year).reduce((a, b) => (b.best < a.best ? b : a));
  const last = deaths.at(-1)!;
  if (state.panels === 2) {
    return [
      number(low, 'middle', [0, pick(frame, -9, -14)], grouped(low.best)),
      number(last, 'end', pick(frame, [2, -9], [4, -12]), grouped(last.best)),
    ];
  }
  const [x, y] = corner(low, scales);
  return [
    number(peak, 'end', pick(frame, [-9, 14], [-13, 8]), `${peak.year}: ${grouped(peak.best)}`),
    { kind: 'rule', key: `deaths-${low.year}-leader`, className: 'leader', x1: x, y1: y - 5, x2: x, y2: y - pick(frame, 36, 56), order: 2 },
    number(low, 'middle', [0, pick(frame, -41, -62)], `${low.year}: ${grouped(low.best)}`),
  ];

  function number(year: YearOfDeaths, anchor: 'middle' | 'end', [dx, dy]: readonly [number, number], words: string): Mark {
    const [cx, cy] = corner(year, scales);
    return { kind: 'text', key: `deaths-${year.year}`, className: 'strong on-paper', x: cx + dx, y: cy + dy, anchor, runs: [{ text: words }], order: 2 };
  }
}

/** Says what the band is, at its widest place. */
export function bandName({ deaths }: ViolenceData, scales: Scales, frame: Frame): Mark {
  const top = deaths.reduce((a, b) => (b.high > a.high ? b : a));
  return {
    kind: 'text',
    key: 'band-name',
    className: 'vermilion on-paper',
    x: scales.x(midYear(top.year)) + pick(frame, 7, 10),
    y: scales.deaths(top.high) + pick(frame, 10, 12),
    anchor: 'start',
    runs: [{ text: 'band: low to high count' }],
    order: 2,
  };
}

function corner({ year, best }: YearOfDeaths, { x, deaths }: Scales): Point {
  return [x(midYear(year)), deaths(best)];
}
