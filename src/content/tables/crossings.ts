import { date, id, oneOf, sources, text } from '../column.ts';
import { table } from '../table.ts';

export const crossings = table({
  file: 'crossings.csv',
  title: 'The five main crossings',
  about: 'The main crossings from north to south, the towns their roads lead to, and whether goods may pass.',
  columns: {
    id: id('Id from `places.csv` of the crossing.', 'marker'),
    opposite: id('Id of the town across the line, where it bears another name.', 'marker').optional(),
    road_west: id('Id of the town to which the road leads in Afghanistan.', 'marker').optional(),
    road_east: id('Id of the town to which the road leads in Pakistan.', 'marker'),
    state: oneOf(['shut to trade', 'open'], 'Whether goods may pass.'),
    since: date('Since when.'),
    as_of: date('The day for which this is known.'),
    closed_by: text('Who closed it.'),
    passes: text('Who or what passes at times; empty where none was reported.').optional(),
    note: text('What else is known.').optional(),
    sources: sources(),
  },
  headings: { id: 'Crossing', state: 'State', since: 'Since', as_of: 'As of', closed_by: 'Closed by', passes: 'Passes at times' },
});
