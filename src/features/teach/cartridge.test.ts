import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cartridge, packed, type Course } from './cartridge.ts';

const course: Course = {
  title: 'Lines & borders',
  language: 'en-GB',
  description: 'An "essay", checked',
  rights: 'CC BY 4.0',
  pages: [
    { id: 'rift', title: '1 An alliance <apart>', url: 'https://line.example/embed/rift/?a=1&b=2' },
    { id: 'fencing', title: '3 A fence', url: 'https://line.example/embed/fencing/' },
  ],
};
const files = cartridge(course);
const manifest = files['imsmanifest.xml']!;
const names = Object.keys(files);

test('the manifest comes first, under the name the standard asks for, then a file a page', () => {
  expect(names).toEqual(['imsmanifest.xml', 'links/rift.xml', 'links/fencing.xml']);
});

test('the archive holds the files in their order, and the same files make the same bytes', () => {
  const archive = packed(files);
  expect(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(Object.entries(files));
  expect(packed(files)).toEqual(archive);
});

test('the manifest says what it is in the words of version 1.3, and holds its parts in their order', () => {
  expect(manifest).toContain('<schema>IMS Thin Common Cartridge</schema>\n    <schemaversion>1.3.0</schemaversion>\n    <lom:lom>');
  expect(manifest.match(/<(metadata|organizations|resources)>/g)).toEqual(['<metadata>', '<organizations>', '<resources>']);
  expect(manifest.match(/<organization /g)).toHaveLength(1);
  expect(manifest).toContain('structure="rooted-hierarchy"');
});

test('the description holds what the schema of LOM knows, in its own namespace, nothing twice', () => {
  const described = manifest.slice(manifest.indexOf('<lom:lom>'), manifest.indexOf('</lom:lom>'));
  expect(manifest).toContain('xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"');
  expect([...described.matchAll(/<([\w:]+)/g)].map(([, name]) => name)).toEqual(
    ['lom', 'general', 'title', 'string', 'language', 'description', 'string', 'rights', 'copyrightAndOtherRestrictions', 'value', 'description', 'string'].map((name) => `lom:${name}`),
  );
  expect(described.match(/<lom:string language="en-GB">[^<]+</g)).toHaveLength(3);
});

test('the one item at the root has no title, every other has one', () => {
  const items = [...manifest.matchAll(/<item identifier="([^"]+)"[^>]*>\s*(<title>)?/g)].map(([, id, title]) => [id, title !== undefined]);
  expect(items).toEqual([['root', false], ['module', true], ['item-rift', true], ['item-fencing', true]]);
});

test('every reference leads to a resource, every identifier is used once and is an XML name', () => {
  const ids = [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  for (const [, to] of manifest.matchAll(/identifierref="([^"]+)"/g)) expect(manifest).toContain(`<resource identifier="${to}"`);
});

test('a web link is a resource of one file, without an address and without dependencies of its own', () => {
  const resources = manifest.match(/<resource .*<\/resource>/g)!;
  expect(resources).toHaveLength(2);
  for (const [i, resource] of resources.entries()) {
    expect(resource).toMatch(/^<resource identifier="[^"]+" type="imswl_xmlv1p3"><file href="[^"]+"\/><\/resource>$/);
    expect(resource).toContain(`href="${names[i + 1]}"`);
  }
});

test('signs that mean something in XML are written out', () => {
  expect(manifest).toContain('Lines &amp; borders');
  expect(files['links/rift.xml']).toContain('<title>1 An alliance &lt;apart&gt;</title>');
  expect(files['links/rift.xml']).toContain('<url href="https://line.example/embed/rift/?a=1&amp;b=2" target="_blank"/>');
});
