import type { TableName } from '../../content/tables.ts';

/** How a table is shown to readers: its name and, of its columns, those that say what is in a picture. */
interface TableWords {
  readonly title: string;
  /** Column of the file and its heading, in the order shown. */
  readonly columns: readonly (readonly [column: string, heading: string])[];
}

const killed = [['killed_low', 'Killed, lowest count'], ['killed_high', 'Killed, highest count']] as const;

/** The tables behind the pictures as step pages show them. The files have every column. */
export const tableWords: Readonly<Partial<Record<TableName, TableWords>>> = {
  places: { title: 'Places', columns: [['id', 'Place'], ['lat', 'Latitude'], ['lon', 'Longitude'], ['precision', 'How exact']] },
  events: { title: 'Events', columns: [['date', 'Date'], ['title', 'What happened'], ['place', 'Where'], ...killed, ['attribution', 'Who says so']] },
  relations: { title: 'Ties between groups', columns: [['from', 'From'], ['relation', 'Tie'], ['to', 'To'], ['statement', 'What is said'], ['stated_by', 'Who says so'], ['certainty', 'How certain']] },
  statements: { title: 'What was said', columns: [['date', 'Date'], ['speaker', 'Who'], ['words', 'In our words']] },
  tolls: { title: 'Counts of the dead', columns: [['date', 'Date'], ['as_told', 'How many'], ['of', 'Of whom'], ['where', 'Where'], ['speaker', 'Who says so']] },
  prisoners: { title: 'Prisoners freed', columns: [['date', 'Date'], ['freed_by', 'Freed by'], ['as_told', 'How many'], ['speaker', 'Who says so']] },
  attacks: { title: 'Attacks in Pakistan, by year', columns: [['series', 'Counter'], ['year', 'Year'], ['attacks', 'Attacks'], ['killed', 'Killed'], ['note', 'Note']] },
  securityForcesKilled: { title: 'Soldiers and police killed', columns: [['series', 'Counter'], ['year', 'Year'], ['killed', 'Killed'], ['basis', 'What is counted']] },
  attacksAroundTakeover: { title: 'Attacks before and after the takeover', columns: [['series', 'Counter'], ['from', 'From'], ['to', 'To'], ['attacks', 'Attacks'], ['killed', 'Killed'], ['note', 'What is counted']] },
  mergers: { title: 'Groups that came back', columns: [['date', 'Date'], ['statement', 'What is said'], ['speaker', 'Who says so']] },
  ucdpYears: { title: 'Deaths in organised violence in Pakistan, by year', columns: [['year', 'Year'], ['best', 'Best estimate'], ['low', 'Low'], ['high', 'High']] },
  ucdpCells: { title: 'Events of organised violence, by cell of a quarter of a degree and year', columns: [['lat', 'Latitude'], ['lon', 'Longitude'], ['year', 'Year'], ['events', 'Events']] },
  fence: { title: 'The line and the fence, as told', columns: [['as_of', 'Date'], ['topic', 'About'], ['value', 'As told'], ['unit', 'In'], ['claimed_by', 'Who says so']] },
  interests: { title: 'What each side wants', columns: [['issue', 'Issue'], ['pakistan_wants', 'Pakistan wants'], ['afghan_taliban_want', 'The Afghan Taliban want'], ['alignment', 'How they stand']] },
  crossBorder: { title: 'Strikes and clashes across the line', columns: [['date', 'Date'], ['place', 'Where'], ['attributed_to', 'Put down to'], ['acknowledged', 'Acknowledged'], ...killed] },
  timelineSince: { title: 'Events since June 2022', columns: [['date', 'Date'], ['title', 'What happened'], ['attribution', 'Who says so']] },
  claimsVsAdmitted: { title: 'What each side claims and admits', columns: [['as_of', 'As of'], ['about', 'Of whom'], ['as_told', 'How many'], ['said_by', 'Who says so']] },
  returns: { title: 'Afghans who went back', columns: [['as_of', 'As of'], ['as_told', 'How many'], ['counter', 'Who counts'], ['scope', 'What is counted']] },
  forecasts: { title: 'Forecasts of the essay', columns: [['essay', 'The essay'], ['finding', 'What came'], ['record', 'The record']] },
};
