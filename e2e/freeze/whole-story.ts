/** A chapter as it was frozen. */
export interface FrozenChapter {
  readonly id: string;
  readonly number: number;
  readonly html: string;
}

/** What the file of the whole story says besides its chapters. */
export interface WholeStory {
  readonly name: string;
  readonly deck: string;
  readonly description: string;
  /** Where the site that lives on is. */
  readonly site: string;
  /** Names the list of chapters to those who do not see it. */
  readonly contents: string;
  /** The frozen pages of all chapters, in order. */
  readonly chapters: readonly FrozenChapter[];
}

/**
 * Run in a page: makes one file of all frozen chapters, for rooms without a line: words, pictures and the record of each claim with its
 * sources by name and day. Their addresses, the tables and the list of sources stay with the chapters, so that a version keeps its weight.
 */
export function joinHere({ name, deck, description, site, contents, chapters }: WholeStory): string {
  const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
  const whole = read(chapters[0]!.html);
  const make = (tag: string, text = ''): HTMLElement => Object.assign(whole.createElement(tag), { textContent: text });
  const story = Object.assign(make('article'), { className: 'described story' });
  const [head, nav, list, records] = [make('header'), make('nav'), make('ol'), make('section')];

  for (const { id, number, html } of chapters) {
    const article = whole.importNode(read(html).querySelector('article')!, true);
    for (const one of article.querySelectorAll('.data-behind, .described-sources, #sources, header nav, .kicker, header p:has(a)')) one.remove();
    const rows = article.querySelector('#records')!;
    if (records.childElementCount === 0) records.append(rows.querySelector('h2')!);
    records.append(...[...rows.querySelectorAll('details')].filter((row) => !records.querySelector(`#${row.id}`)));
    rows.remove();
    // One title above all: each heading of a chapter steps down.
    for (const level of [3, 2, 1]) for (const old of article.querySelectorAll(`h${level}`)) old.replaceWith(Object.assign(make(`h${level + 1}`), { innerHTML: old.innerHTML }));
    const chapter = Object.assign(make('section'), { id });
    chapter.append(...article.childNodes);
    story.append(chapter);
    const link = Object.assign(make('a', chapter.querySelector('h2')!.textContent), { href: `#${id}` });
    chapter.querySelector('h2')!.prepend(`${number} `);
    list.append(make('li'));
    list.lastElementChild!.append(link);
  }
  nav.ariaLabel = contents;
  nav.append(list);
  head.append(make('h1', name), Object.assign(make('p', deck), { className: 'deck' }), nav);
  story.prepend(head);
  records.id = 'records';
  for (const link of records.querySelectorAll('.source-links a')) link.replaceWith(link.textContent);
  story.append(records);
  whole.querySelector('article')!.replaceWith(story);

  for (const one of whole.querySelectorAll('meta[http-equiv], meta[property], meta[name^="twitter"]')) one.remove();
  whole.querySelector('meta[name="description"]')!.setAttribute('content', description);
  whole.title = name;
  whole.querySelector('[data-frozen] a')!.replaceWith(Object.assign(make('a', site), { href: site }));
  const style = make('style', '.story > section > header h2 { font-size: clamp(30px, 26px + 1.4vw, 44px); line-height: 1.12; } .story > section:not(#records) h3 { margin-bottom: 10px; font: 600 26px/1.2 var(--serif); } .story > section:not(#records) h4 { margin: 18px 0 4px; font: 600 16px/1.4 var(--sans); }');
  whole.head.append(style);
  return `<!DOCTYPE html>\n${whole.documentElement.outerHTML}`;
}
