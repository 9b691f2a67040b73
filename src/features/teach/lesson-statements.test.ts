import { expect, test } from 'vitest';
import { sheetStatements } from './lesson-statements.ts';

const published = { chapters: [], claims: [], sources: [], changes: [], at: (path: string) => `https://across.example/${path}` };
const head = { title: 'Three ways', description: 'A role play.', deck: 'It is spring.' };
const teaching = { type: 'Role play', minutes: 45, goals: ["Report what others' want."], standards: ['D2.His.16.9-12'] };

test('a page to teach with says what it is, how long it takes and what it teaches', () => {
  expect(sheetStatements(published, 'teach/three-ways/', { ...head, teaching })[0]).toMatchObject({
    '@type': 'LearningResource',
    learningResourceType: 'Role play',
    timeRequired: 'PT45M',
    encoding: [{ contentUrl: 'https://across.example/teach/three-ways.docx' }],
    teaches: ['Report what others’ want.'],
    educationalAlignment: [{ educationalFramework: 'C3 Framework', targetName: 'D2.His.16.9-12' }],
  });
});

test('what it gathers is named, and a page that does not say what it teaches is refused', () => {
  const gathered = sheetStatements(published, 'teach/', { ...head, teaching }, ['teach/rift/'])[0];
  expect(JSON.stringify(gathered)).toMatch(/"hasPart":\[\{"@id":"[^"]*teach\/rift\/"\}\]/);
  expect(() => sheetStatements(published, 'teach/three-ways/', head)).toThrow('"teaching"');
});
