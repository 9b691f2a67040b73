import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { figureNames } from '../../scenes/registry.ts';
import { siteFigures } from '../../site/site-library.ts';
import { dataBehind } from './data-behind.ts';

const { library } = readContent(figureNames());
const { behind } = siteFigures();
const tablesOf = (figure: string) => dataBehind(library, behind(figure));
const figures = library.chapters.flatMap(({ steps }) => steps.flatMap(({ figure, choices }) => [figure, ...choices.map((choice) => choice.figure)]));

describe('the data behind the pictures', () => {
  test.each([...new Set(figures)])('%s says what it is drawn from, and each table has rows', (figure) => {
    for (const { title, headings, rows } of tablesOf(figure)) {
      expect(rows.length, title).toBeGreaterThan(0);
      expect(headings.length, title).toBeGreaterThan(1);
      for (const row of rows) expect(row).toHaveLength(headings.length);
    }
  });

  test('ids are shown as names and days as words', () => {
    expect(tablesOf('frontier/two-neighbours')[0]!.rows[0]![0]).toBe('Kabul');
    expect(tablesOf('frontier/kabul-falls')[0]!.rows[0]![0]).toBe('15\u00a0August\u00a02021');
  });

  test('the count that the story leaves out is left out here, too', () => {
    expect(JSON.stringify(tablesOf('toll/april-2022'))).not.toContain('TTP');
  });
});
