/** The page's text as a browser's search sees it, and where a range lies in it. */
export interface PageText {
  /** One line a paragraph; a sign that stands in a paragraph breaks its line. */
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

const lines = ['p', 'li', 'dt', 'dd', 'td', 'th', 'h1', 'h2', 'h3', 'summary', 'label', 'legend', 'figcaption', 'button', '.claim-sign'].join();

/** Reads all visible text under `root`. */
export function readText(root: Element, range: Range): PageText {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let [text, begin, end] = ['', -1, 0];
  let line: Element | null = null;
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    const parent = node.parentElement!;
    const its = parent.closest(lines);
    const isSign = its?.matches('.claim-sign');
    if (its !== line) text += '\n';
    line = its;
    if (isSign || parent.closest('script, style') || !isSeen(parent)) continue;
    if (range.intersectsNode(node)) {
      if (begin < 0) begin = text.length + (node === range.startContainer ? range.startOffset : 0);
      end = text.length + (node === range.endContainer ? range.endOffset : node.length);
    }
    text += node.data.replace(/\s/g, ' ');
  }
  return { text, begin, end };
}

/** Safari asks it so from 17.4 on; what is folded away had no boxes before. */
function isSeen(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}
