import { count, sources, year } from '../column.ts';
import { notAbove, onlyOneOf, sumsTo } from '../rules/rows.ts';
import { table } from '../table.ts';

export const ucdpYears = table({
  file: 'ucdp-years.csv',
  title: 'Deaths in organised violence in Pakistan, by year',
  about: 'Deaths of all sides in organised violence in Pakistan in one year (UCDP).',
  columns: {
    year: year('The year counted.'),
    intrastate: count('Fighting between the state and armed groups, best estimate.', 'people'),
    interstate: count('Fighting between states, best estimate.', 'people'),
    non_state: count('Fighting between groups, best estimate.', 'people'),
    one_sided: count('Attacks on civilians, best estimate.', 'people'),
    best: count('All of it, best estimate. Soldiers, fighters and civilians: never "victims".', 'people'),
    low: count('All of it, low estimate.', 'people'),
    high: count('All of it, high estimate.', 'people'),
    sources: sources(),
  },
  headings: { year: 'Year', best: 'Best estimate', low: 'Low', high: 'High' },
  rules: [sumsTo('best', 'intrastate', 'interstate', 'non_state', 'one_sided'), notAbove('low', 'best'), notAbove('best', 'high'), onlyOneOf('year')],
});
