import { expect, test } from 'vitest';
import { faultsAfter, ourClaim } from './sample-content.ts';

/** What is wrong, the text it stands in for, the faulty text, and every fault that must be told. */
type Case = readonly [title: string, from: string | RegExp, to: string, told: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'claims.yaml': [
    ['an unknown verdict', 'verdict: confirmed', 'verdict: maybe', [
      'claims.yaml: line 9, C01, verdict: "maybe" -> one of confirmed, nuanced, disputed, not-found, judgement, overtaken',
    ]],
    ['an id used twice', 'C02', 'C01', [
      'claims.yaml: line 13, C01, id: "C01", already used in claims.yaml, line 1, C01, id -> an id that is used once',
    ]],
    ['an unknown source of a claim', '[dawn-2022]', '[dwan-2022]', [
      'claims.yaml: line 11, C01, sources: "dwan-2022" -> the id of a source in content/sources.yaml: dawn-2022, kaura-2022',
    ]],
    ['a missing field', '  by: Kaura\n', '', [
      'claims.yaml: line 1, C01, by: nothing -> whose claim it is',
    ]],
    ['an unknown speaker', 'speakers: [author]', 'speakers: [athor]', [
      'claims.yaml: line 7, C01, speakers: "athor" -> the id of a speaker in content/speakers.yaml: author',
    ]],
    ['a claim of nobody', 'speakers: [author]', 'speakers: []', [
      'claims.yaml: line 7, C01, speakers: [] -> a list of ids of speakers, at least one',
    ]],
    ['an unknown strength', 'verdict: confirmed', 'verdict: confirmed\n  strength: strong', [
      'claims.yaml: line 10, C01, strength: "strong" -> one of agreed, one-good-source, party-only, quoted-only, opinion',
    ]],
    ['a claim of the essay without its paragraph', '  paragraph: P1\n', '', [
      "claims.yaml: line 1, C01, paragraph: nothing -> the paragraph of the essay, written 'P2' or 'P4 P5'",
    ]],
    ['a claim of our own with a paragraph of the essay', /$/, ourClaim('  paragraph: P1\n'), [
      'claims.yaml: line 39, N01, paragraph: "P1" -> no paragraph: a claim of our own stands nowhere in the essay',
    ]],
    ['a number that is neither', /C02/, 'X02', [
      'claims.yaml: line 13, X02, id: "X02" -> the number of the claim, written \'C05\', or \'N05\' when it is our own',
    ]],
    ['YAML that cannot be read', 'title: A claim', 'title: [A claim', [
      'claims.yaml: line 4: title: [A claim -> a list that is closed: [one, other]',
    ]],
    ['a field with too many words', 'says: What the essay says.', `says: ${'word '.repeat(41)}`, [
      'claims.yaml: line 5, C01, says: "word word word word word word word word word word word wo..." (204 characters, 41 words) -> what is said, in our words, at most 40 words',
    ]],
  ],
  'sources.yaml': [
    ['a source without an address', ', url: https://www.dawn.com/1', '', [
      'sources.yaml: line 1, dawn-2022, url: nothing -> the address of the page',
    ]],
    ['an address that is none', 'https://www.dawn.com/1', 'www.dawn.com/1', [
      'sources.yaml: line 1, dawn-2022, url: "www.dawn.com/1" -> an address that begins with http:// or https://',
    ]],
    ['a date in the wrong form', "'2022-04-17'", '17 April 2022', [
      "sources.yaml: line 1, dawn-2022, issued: \"17 April 2022\" -> a date written 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'",
    ]],
    ['a day that never was', "'2022-04-17'", "'2022-02-31'", [
      'sources.yaml: line 1, dawn-2022, issued: "2022-02-31" -> a day that there is: the month has 28',
    ]],
    ['an unknown way of knowing it', 'publisher: Dawn', 'publisher: Dawn, seen: heard', [
      'sources.yaml: line 1, dawn-2022, seen: "heard" -> one of read, copy, quoted',
    ]],
    ['a copy without its day', 'publisher: Dawn', 'publisher: Dawn, archived: { url: https://archive.example/1 }', [
      "sources.yaml: line 1, dawn-2022, archived.date: nothing -> the day the copy was taken, written 'YYYY-MM-DD'",
    ]],
    ['a number where words belong', 'publisher: Dawn', 'publisher: 7', [
      'sources.yaml: line 1, dawn-2022, publisher: the number 7 -> who published it',
    ]],
  ],
  'site.yaml': [
    ['a verdict without its word', 'not-found: { word: not-found, meaning: A meaning. }, ', '', [
      'site.yaml: line 7, verdicts, not-found: nothing -> a record with the keys word, meaning',
    ]],
    ['two verdicts by one word', 'not-found: { word: not-found', 'not-found: { word: disputed', [
      'site.yaml: line 7, verdicts, not-found, word: "disputed" -> a word of its own: "disputed" has this one',
    ]],
    ['a day of the record in other words', 'As of April 2022', 'April 2022', [
      "site.yaml: line 5, asOf: \"April 2022\" -> the day of the record, written 'As of April 2026'",
    ]],
    ['a key misspelt', 'kicker:', 'kiker:', [
      'site.yaml: line 2, kiker: the key "kiker" -> "kicker", which is missing; one of the keys edition, name, kicker, deck, question, sides, description, asOf, looked, essay, licence, verdicts, strengths, seen',
    ]],
  ],
  'names.yaml': [
    ['an unknown side', 'side: neither', 'side: both', [
      'names.yaml: line 4, groups, ttp, side: "both" -> one of kabul, islamabad, neither',
    ]],
    ['a group without its line', ', line: An armed group.', '', [
      'names.yaml: line 4, groups, ttp, line: nothing -> one neutral sentence, at most 40 words',
    ]],
  ],
  'glossary.yaml': [
    ['a meaning that is too long', 'An assembly of elders.', 'word '.repeat(46), [
      'glossary.yaml: line 1, jirga, meaning: "word word word word word word word word word word word wo..." (229 characters, 46 words) -> what it means, in one or two plain sentences, at most 45 words',
    ]],
    ['an unknown source of a term', 'sources: [dawn-2022]', 'sources: [dawn-2021]', [
      'glossary.yaml: line 1, jirga, sources: "dawn-2021" -> the id of a source in content/sources.yaml: dawn-2022, kaura-2022',
    ]],
    ['a term defined twice', 'id: halo', 'id: jirga', [
      'glossary.yaml: line 2, jirga, id: "jirga", already used in glossary.yaml, line 1, jirga, id -> an id that is used once',
    ]],
  ],
  'changes.yaml': [
    ['a change to nothing that exists', 'claims: [C01], steps: [one-line]', 'claims: [C09], steps: [one-lime]', [
      'changes.yaml: line 2, a-day-wrong, claims: "C09" -> the id of a claim in content/claims.yaml: C01, C02, C03',
      'changes.yaml: line 2, a-day-wrong, steps: "one-lime" -> the id of a step: one-line, ambush',
    ]],
    ['a correction that does not show what stood there', 'was: One day., ', '', [
      'changes.yaml: line 2, a-day-wrong, was: nothing -> what stood there and what stands there now: a correction shows both',
    ]],
    ['a day that never was', '2022-06-01', '2022-06-31', [
      "changes.yaml: line 2, a-day-wrong, date: \"2022-06-31\" -> a day that there is: the month has 30",
    ]],
  ],
  'data/places.csv': [
    ['a cell that is no number', '33.2022', 'north', [
      'data/places.csv: line 2, spera, column lat: "north" -> degrees north, a plain number',
    ]],
    ['an unknown column', 'lat', 'latitude', [
      'data/places.csv: line 1, the header row: the column "latitude", no column "lat" -> the columns id, admin1, lat, lon, precision, note, origin, sources',
    ]],
    ['a place without a name', 'spera,Khost', 'sperra,Khost', [
      'data/places.csv: line 2, column id: "sperra" -> the id of a place in content/names.yaml: spera',
    ]],
    ['a row with a cell too few', 'spera,Khost,', 'spera,', [
      'data/places.csv: line 2: 7 cells -> 8 cells, one for each of id, admin1, lat, lon, precision, note, origin, sources',
    ]],
    ['a quotation mark never closed', 'located."', 'located.', [
      'data/places.csv: line 2: a quotation mark that is never closed -> CSV that can be read: marks in pairs, doubled inside a cell',
    ]],
    ['a row with an id used before', /$/, 'spera,Khost,33.2,69.5,district,,a gazetteer,\n', [
      'data/places.csv: line 3, column id: "spera", already used in data/places.csv, line 2, column id -> an id that is used once',
    ]],
  ],
  'data/relations.csv': [
    ['an unknown source in a table', 'dawn-2022 kaura-2022', 'dawn-2021', [
      'data/relations.csv: line 2, column sources: "dawn-2021" -> the id of a source in content/sources.yaml: dawn-2022, kaura-2022',
    ]],
    ['an unknown word in a cell', 'fights', 'bites', [
      'data/relations.csv: line 2, r01, column relation: "bites" -> one of supports, shelters, shares-ideology, fights, negotiates, splinter-of, part-of, fears, accommodates, opposes',
    ]],
    ['a tie that ends before it begins', 'fights,2007,,', 'fights,2007,2005,', [
      'data/relations.csv: line 2, r01, column start: "2007", after end of the same row, which is "2005" -> a date not after 2005',
    ]],
    ['an unknown actor', 'r01,ttp', 'r01,tpp', [
      'data/relations.csv: line 2, column from: "tpp" -> the id of a group or person in content/names.yaml: ttp, khan',
    ]],
  ],
};

test('a claim of our own needs no paragraph', () => {
  expect(faultsAfter('claims.yaml', /$/, ourClaim())).toEqual([]);
});

for (const [file, list] of Object.entries(cases)) {
  test.each(list)(`${file}: %s is told with its place and what would be right`, (_, from, to, told) => {
    expect(faultsAfter(file, from, to)).toEqual(told);
  });
}
