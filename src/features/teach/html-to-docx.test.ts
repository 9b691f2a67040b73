import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { htmlToDocx } from './html-to-docx.ts';

async function written(html: string): Promise<{ readonly words: string; readonly links: string }> {
  const children = htmlToDocx(html, (to) => new URL(to, 'https://line.example/teach/').href);
  const levels = [{ level: 0, format: 'decimal' as const, text: '%1.' }];
  const files = unzipSync(await Packer.toBuffer(new Document({ numbering: { config: [{ reference: 'questions', levels }] }, sections: [{ children }] })));
  return { words: strFromU8(files['word/document.xml']!), links: strFromU8(files['word/_rels/document.xml.rels']!) };
}

test('headings, bold words and links stay what they are; what HTML writes out is read', async () => {
  const { words, links } = await written('<h2 class="sheet">Sheet B</h2><p><strong>Claim.</strong> Names &#38; dates,\n see <a href="/claims/#C05">the <em>ledger</em></a>.</p>');
  expect(words).toMatch(/w:val="Heading2"[^]*<w:pageBreakBefore\/>[^]*Sheet B/);
  expect(words).toMatch(/<w:b\/>[^]*Claim\./);
  expect(words).toContain('Names &amp; dates, see ');
  expect(words).toContain('>the ledger<');
  expect(words).toContain('w:anchor="C05"');
  expect(links).toContain('Target="https://line.example/claims/');
});

test('boxes become a table with their headings once, and empty ones have room to write in', async () => {
  const row = (name: string): string => `<li><h3>${name}</h3><dl><div><dt>Who</dt><dd class="empty"></dd></div><div><dt>How</dt><dd class="empty"></dd></div></dl></li>`;
  const { words } = await written(`<ol class="boxes">${row('One')}${row('Two')}</ol>`);
  expect(words.match(/<w:tr>/g)).toHaveLength(3);
  expect(words.match(/<w:tc>/g)).toHaveLength(9);
  expect(words.match(/>Who</g)).toHaveLength(1);
  expect(words.match(/<w:trHeight/g)).toHaveLength(2);
});

test('each numbered list begins anew', async () => {
  const { words } = await written('<ol><li>a</li></ol><p>b</p><ol><li>c</li></ol>');
  const numbers = [...words.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(new Set(numbers).size).toBe(2);
});
