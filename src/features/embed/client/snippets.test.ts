import { expect, test } from 'vitest';
import { imageSnippet, markdownSnippet, queryOf, snippetOf, writtenHeight, type Chosen } from './snippets.ts';

const chosen: Chosen = { site: 'https://line.example/', name: 'A line', open: 'open it', id: 'rift', title: 'An alliance comes apart', pictures: 0, layout: 'steps', theme: 'auto', width: 760, host: 'canvas' };

test('Canvas gets only the attributes it keeps, no script, and a plain link', () => {
  const snippet = snippetOf({ ...chosen, layout: 'flat' });
  const attributes = [...snippet.split('>')[0]!.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name);
  expect(attributes).toEqual(['src', 'title', 'width', 'height', 'style']);
  expect(snippet).toContain('src="https://line.example/embed/rift/?layout=flat"');
  expect(snippet).not.toContain('<script');
  expect(snippet).toContain('<a href="https://line.example/rift/">');
});

test('WordPress gets the address alone', () => {
  expect(snippetOf({ ...chosen, host: 'wordpress' })).toBe('https://line.example/rift/');
});

test('a page of one’s own gets the script that sets heights', () => {
  const snippet = snippetOf({ ...chosen, host: 'plain' });
  expect(snippet).toContain('<script src="https://line.example/embed.js" async></script>');
  expect(snippet.replace(/<(iframe|script)[^]*?<\/\1>/g, ''), 'what is left where both are taken out').toContain('<a href="https://line.example/rift/">');
});

test('Markdown gets the picture with its words, which leads to the page', () => {
  expect(markdownSnippet({ ...chosen, alt: 'A [line]', image: 'https://line.example/a.png' })).toBe('[![A \\[line\\]](https://line.example/a.png)](https://line.example/rift/)');
});

test('a frame is written as tall as what is in it: a chapter for any column, a figure for the width chosen', () => {
  expect([280, 360, 760].map((width) => writtenHeight({ pictures: 0, width }))).toEqual([925, 925, 926]);
  expect(snippetOf({ ...chosen, id: 'rift/ambush', pictures: 1, width: 600 })).toContain('height="691"');
});

test('what goes without saying is not said', () => {
  expect(queryOf({ layout: 'steps', theme: 'auto' })).toBe('');
  expect(queryOf({ layout: 'scroll', theme: 'dark' })).toBe('?layout=scroll&theme=dark');
});

test('words cannot break out of an attribute', () => {
  const snippet = imageSnippet({ ...chosen, alt: 'Shown: "one" <two> & three' });
  expect(snippet).toContain('alt="Shown: &quot;one&quot; &lt;two&gt; &amp; three"');
});
