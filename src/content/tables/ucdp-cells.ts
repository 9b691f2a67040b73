import { count, number, year } from '../column.ts';
import { onlyOneOf } from '../rules/rows.ts';
import { table } from '../table.ts';

export const ucdpCells = table({
  file: 'ucdp-cells.csv',
  title: 'Events of organised violence, by cell of a quarter of a degree and year',
  about: 'Deadly events in one square of 0.25 degrees in one year (our sum of UCDP GED, 2004 to 2021). One source for the whole table: `ucdp-ged`.',
  source: 'ucdp-ged',
  columns: {
    year: year('The year counted.'),
    lat: number('Degrees north of the middle of the square.', 'degrees north, WGS 84'),
    lon: number('Degrees east of the middle of the square.', 'degrees east, WGS 84'),
    events: count('Events with at least one death.', 'events'),
    deaths: count('Deaths of all sides, best estimate.', 'people'),
  },
  headings: { lat: 'Latitude', lon: 'Longitude', year: 'Year', events: 'Events' },
  rules: [onlyOneOf('year', 'lat', 'lon')],
});
