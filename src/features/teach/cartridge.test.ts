import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cartridge, packed, versions, type Course } from './cartridge.ts';

const course: Course = {
  title: 'Lines & borders',
  language: 'en-GB',
  description: 'An "essay", checked',
  rights: 'CC BY 4.0',
  modules: [
    {
      id: 'rift',
      title: '1 An alliance <apart>',
      pages: [
        { id: 'rift', title: '1 An alliance <apart>', url: 'https://line.example/embed/rift/?a=1&b=2' },
        { id: 'rift-lesson', title: 'A lesson', url: 'https://line.example/teach/rift/' },
      ],
      quiz: { title: 'Questions', questions: ['Names & dates?'] },
    },
    { id: 'inquiry', title: 'An inquiry', pages: [{ id: 'organiser', title: 'Organiser', url: 'https://line.example/teach/organiser/' }] },
  ],
};

test('the archive holds the files in their order, and the same files make the same bytes', () => {
  const files = cartridge(course, '1.3');
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'links/rift.xml', 'links/rift-lesson.xml', 'links/organiser.xml', 'quizzes/rift.xml']);
  const archive = packed(files);
  expect(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(Object.entries(files));
  expect(packed(files)).toEqual(archive);
});

describe.each(versions)('version %s', (version) => {
  const v = version.replace('.', 'p');
  const files = cartridge(course, version);
  const manifest = files['imsmanifest.xml']!;

  test('Moodle and others know it by its namespace, and the manifest holds its parts in their order', () => {
    expect(manifest).toContain(`xmlns="http://www.imsglobal.org/xsd/imsccv${v}/imscp_v1p1"`);
    expect(manifest).toContain(`<schema>IMS Common Cartridge</schema>\n    <schemaversion>${version}.0</schemaversion>\n    <lom:lom>`);
    expect(manifest.match(/<(metadata|organizations|resources)>/g)).toEqual(['<metadata>', '<organizations>', '<resources>']);
    expect(manifest).toContain('structure="rooted-hierarchy"');
  });

  test('the description holds what the schema of LOM knows, in its own namespace, nothing twice', () => {
    const described = manifest.slice(manifest.indexOf('<lom:lom>'), manifest.indexOf('</lom:lom>'));
    expect(manifest).toContain(`xmlns:lom="http://ltsc.ieee.org/xsd/imsccv${v}/LOM/manifest"`);
    expect([...described.matchAll(/<([\w:]+)/g)].map(([, name]) => name)).toEqual(
      ['lom', 'general', 'title', 'string', 'language', 'description', 'string', 'rights', 'copyrightAndOtherRestrictions', 'value', 'description', 'string'].map((name) => `lom:${name}`),
    );
  });

  test('the one item at the root has no title, every other has one', () => {
    const items = [...manifest.matchAll(/<item identifier="([^"]+)"[^>]*>\s*(<title>)?/g)].map(([, id, title]) => [id, title !== undefined]);
    expect(items).toEqual([['root', false], ['module-rift', true], ['item-link-rift', true], ['item-link-rift-lesson', true], ['item-quiz-rift', true], ['module-inquiry', true], ['item-link-organiser', true]]);
  });

  test('every reference leads to a resource of one file that is there; every identifier is used once and is an XML name', () => {
    const ids = [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const resources = [...manifest.matchAll(/<resource identifier="([^"]+)" type="([^"]+)"><file href="([^"]+)"\/><\/resource>/g)];
    expect([...manifest.matchAll(/identifierref="([^"]+)"/g)].map(([, to]) => to).sort()).toEqual(resources.map(([, id]) => id).sort());
    expect(resources.map(([, , type]) => type)).toEqual([...Array.from({ length: 3 }, () => `imswl_xmlv${v}`), `imsqti_xmlv1p2/imscc_xmlv${v}/assessment`]);
    for (const [, , , file] of resources) expect(files).toHaveProperty([file!]);
  });

  test('signs that mean something in XML are written out, in questions twice, since those are HTML', () => {
    expect(manifest).toContain('Lines &amp; borders');
    expect(files['links/rift.xml']).toContain('<url href="https://line.example/embed/rift/?a=1&amp;b=2" target="_blank"/>');
    expect(files['quizzes/rift.xml']).toContain('&lt;p&gt;Names &amp;amp; dates?&lt;/p&gt;');
  });
});
