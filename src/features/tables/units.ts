/** What the numbers of a column count, by the name of the column; the same in every table. */
const units: Readonly<Record<string, string>> = {
  lat: 'degrees north, WGS 84',
  lon: 'degrees east, WGS 84',
  year: 'calendar year',
  founding_year: 'calendar year',
  killed: 'people',
  killed_low: 'people',
  killed_high: 'people',
  injured: 'people',
  people: 'people',
  deaths: 'people',
  intrastate: 'people',
  interstate: 'people',
  non_state: 'people',
  one_sided: 'people',
  best: 'people',
  low: 'people',
  high: 'people',
  value: 'people',
  attacks: 'attacks',
  events: 'events',
  groups: 'groups',
};

/** The unit of a column of numbers. Throws where none is known: a number without a unit is not published. */
export function unitOf(column: string): string {
  const unit = units[column];
  if (!unit) throw new Error(`src/features/tables/units.ts has no unit for the column "${column}".`);
  return unit;
}
