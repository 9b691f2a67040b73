import type { Page } from '@playwright/test';

/** What of a step must stand together: its pictures, where its words begin and where they end. */
export interface StepOnPaper {
  readonly step: string;
  /** The pages its parts stand on, as the PDF numbers its objects; one when nothing was parted. */
  readonly pages: readonly string[];
  readonly parts: number;
}

/**
 * Prints the page and tells where the parts of each step came to stand. A browser writes a destination into
 * the PDF for every element a link on the page leads to; so the page is given such links before it is printed.
 */
export async function stepsOnPaper(page: Page, paper: Pick<NonNullable<Parameters<Page['pdf']>[0]>, 'format' | 'landscape'>): Promise<StepOnPaper[]> {
  await page.evaluate(() => {
    const links = document.createElement('p');
    document.querySelector('main')!.append(links);
    const mark = (element: Element, name: string): void => {
      element.id = name;
      const link = document.createElement('a');
      link.href = `#${name}`;
      link.textContent = name;
      links.append(link, ' ');
    };
    // What stands in for a picture that is late bears its name, too, while it stands. This is heard after the page's own script.
    addEventListener('beforeprint', () => {
      for (const standIn of document.querySelectorAll('.printed:not(img, [id])')) standIn.id = standIn.nextElementSibling!.id;
    });
    for (const step of document.querySelectorAll('.step')) {
      const end = document.createElement('span');
      end.textContent = '.';
      [...step.querySelectorAll('.words > p')].at(-1)!.append(end);
      step.querySelectorAll('.printed').forEach((picture, i) => mark(picture, `part-picture${i}-${step.id}`));
      mark(step.querySelector('.words')!, `part-words-${step.id}`);
      mark(end, `part-end-${step.id}`);
    }
  });
  const pdf = (await page.pdf({ ...paper, tagged: true })).toString('latin1');
  const places = new Map<string, string[]>();
  for (const [, step, at] of pdf.matchAll(/\/part-[a-z0-9]+-([a-z0-9-]+) \[(\d+) 0 R/g)) places.set(step!, [...(places.get(step!) ?? []), at!]);
  return [...places].map(([step, at]) => ({ step, pages: [...new Set(at)], parts: at.length }));
}
