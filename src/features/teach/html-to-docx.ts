import { ExternalHyperlink, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild, type IParagraphOptions, type ParagraphChild } from 'docx';
import { parse, type ElementNode, type Node } from 'ultrahtml';

type How = Omit<IParagraphOptions, 'children'>;
type Look = { readonly bold?: boolean; readonly italics?: boolean };

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const line = { style: 'single', size: 8, color: '999999', space: 8 } as const;

/** Words of a page as parts of a document: headings, paragraphs, lists, tables, and what else pages to teach with are made of. `at` makes the whole address of a link. */
export function htmlToDocx(html: string, at: (href: string) => string): FileChild[] {
  let lists = 0;
  return blocks((parse(html) as { children: Node[] }).children, {});

  function blocks(nodes: readonly Node[], how: How): FileChild[] {
    return nodes.flatMap((node) => (isElement(node) ? block(node, how) : []));
  }

  function block(element: ElementNode, how: How): FileChild[] {
    const { name, children } = element;
    if (name === 'h2') return [paragraph(element, { heading: HeadingLevel.HEADING_2, keepNext: true, pageBreakBefore: isOf(element, 'sheet') })];
    if (name === 'h3') return [paragraph(element, { heading: HeadingLevel.HEADING_3, keepNext: true })];
    if (name === 'p' || name === 'li') return [paragraph(element, how, isOf(element, 'asks') ? { bold: true } : {})];
    if (name === 'dt') return [paragraph(element, { keepNext: true }, { bold: true })];
    if (name === 'dd' && !within(element, 'ul').length) return [paragraph(element, how)];
    if (name === 'blockquote') return blocks(children, { indent: { left: 360 }, border: { left: line } });
    if (name === 'ul') return blocks(children, { bullet: { level: 0 } });
    if (isOf(element, 'boxes')) return [boxes(element), new Paragraph('')];
    if (name === 'ol') return blocks(children, { numbering: { reference: 'questions', level: 0, instance: ++lists } });
    if (name === 'table') return [table(within(element, 'tr').map((row) => row.children.filter(isElement))), new Paragraph('')];
    return blocks(children, how);
  }

  /** Boxes that stand below one another on a phone are a table on paper: what each is about, and a column for each heading. */
  function boxes(list: ElementNode): Table {
    const rows = within(list, 'li').map((row) => [...within(row, 'h3'), ...within(row, 'dd')]);
    const heads = within(list, 'li').slice(0, 1).flatMap((row) => within(row, 'dt'));
    return table([[undefined, ...heads], ...rows]);
  }

  function table(rows: readonly (readonly (ElementNode | undefined)[])[]): Table {
    const cell = (element: ElementNode | undefined, look: Look): TableCell =>
      new TableCell({ margins: { top: 60, bottom: 60, left: 90, right: 90 }, children: [element ? paragraph(element, {}, look) : new Paragraph('')] });
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widthsOf(rows),
      rows: rows.map((cells, row) => {
        const empty = cells.some((element) => element && isOf(element, 'empty'));
        const children = cells.map((element, column) => cell(element, { bold: row === 0 || column === 0 }));
        return new TableRow({ tableHeader: row === 0, cantSplit: true, ...(empty && { height: { value: 1250, rule: 'atLeast' as const } }), children });
      }),
    });
  }

  function paragraph(element: ElementNode, how: How, look: Look = {}): Paragraph {
    const blank = element.children.findIndex((node) => !isText(node) || node.value.trim() !== '');
    return new Paragraph({ ...how, children: runs(element.children.slice(Math.max(blank, 0)), look) });
  }

  function runs(nodes: readonly Node[], look: Look): ParagraphChild[] {
    return nodes.flatMap((node): ParagraphChild[] => {
      if (isText(node)) return [new TextRun({ text: plain(node.value), ...look })];
      if (!isElement(node) || node.name === 'svg') return [];
      const { name, attributes, children } = node;
      if (name === 'a') return [new ExternalHyperlink({ link: at(plain(attributes['href']!)), children: [new TextRun({ text: textOf(node), style: 'Hyperlink', ...look })] })];
      return runs(children, { ...look, ...((name === 'strong' || name === 'b') && { bold: true }), ...((name === 'em' || name === 'i') && { italics: true }) });
    });
  }
}

/** A sheet's width, in the twentieths of a point that documents count, shared out so that columns of long texts do not run down the page. */
function widthsOf(rows: readonly (readonly (ElementNode | undefined)[])[]): number[] {
  const weights = rows[0]!.map((_, column) => Math.sqrt(Math.max(60, ...rows.map((row) => (row[column] ? textOf(row[column]).length : 0)))));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((9026 * weight) / all));
}

function isElement(node: Node): node is ElementNode {
  return 'attributes' in node && 'name' in node;
}

function isText(node: Node): node is Extract<Node, { value: string }> {
  return node.type === 2;
}

function isOf(element: ElementNode, name: string): boolean {
  return (element.attributes['class'] ?? '').split(' ').includes(name);
}

/** Every element of a name within another, in order. */
function within(element: ElementNode, name: string): ElementNode[] {
  return element.children.filter(isElement).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

function textOf(element: ElementNode): string {
  return element.children.map((node) => (isText(node) ? plain(node.value) : isElement(node) ? textOf(node) : '')).join('');
}

/** Text of HTML as it is read. */
function plain(text: string): string {
  return text
    .replace(/[ \n\t]+/g, ' ')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
}
