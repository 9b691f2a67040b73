import { namedInAddress } from '../../interface/client/named-in-address.ts';
import { said } from '../../interface/client/said.ts';
import { writeAddress } from '../../interface/client/write-address.ts';
import { eventDots } from './event-dots.ts';
import { passes } from './event-filter.ts';

/** Brings the panel of events to life: the filter, the map, and the event chosen, whose words are those of its row. */
export function exploreEvents(): void {
  const panel = document.querySelector<HTMLElement>('[data-explore="events"]')!;
  const find = <Kind extends HTMLElement>(what: string): Kind => panel.querySelector<Kind>(what)!;
  const [chosen, map, from, to] = [find('[data-chosen]'), find('#map'), find<HTMLSelectElement>('[data-from]'), find<HTMLSelectElement>('[data-to]')];
  const kinds = [...panel.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  const rows = [...panel.querySelectorAll<HTMLElement>('tr[data-kind]')];
  const dots = eventDots(map, choose);

  rows.forEach(offer);
  find('.explore-filter').addEventListener('input', filter);
  find('.explore-filter button').addEventListener('click', showAll);
  chosen.addEventListener('focusout', () => chosen.setAttribute('aria-live', 'polite'));
  filter();
  const linked = namedInAddress();
  if (rows.some(({ id }) => id === linked)) choose(linked);

  function filter(): void {
    const wanted = { kinds: kinds.filter(({ checked }) => checked).map(({ value }) => value), from: Number(from.value), to: Number(to.value) };
    for (const row of rows) row.hidden = !passes({ kind: row.dataset['kind']!, year: Number(row.dataset['year']) }, wanted);
    const left = new Set(rows.filter(({ hidden }) => !hidden).map(({ id }) => id));
    dots.show((event) => left.has(event));
    find<HTMLOutputElement>('output').value = said('events.shown', { shown: left.size, all: rows.length });
  }

  function showAll(): void {
    for (const kind of kinds) kind.checked = true;
    [from.selectedIndex, to.selectedIndex] = [0, to.length - 1];
    filter();
  }

  function choose(id: string): void {
    const [when, what, where, sources] = [...document.getElementById(id)!.children].map((cell) => cell.cloneNode(true) as HTMLElement);
    const title = make('h2', what!.querySelector('.event-title')!.textContent);
    const facts = make('p', `${when!.textContent} · ${where!.textContent}`, 'event-facts');
    what!.querySelector('.event-title')!.replaceWith(title, facts);
    what!.querySelector('button')!.remove();
    chosen.replaceChildren(...what!.childNodes, ...sources!.childNodes);
    dots.mark(id);
    writeAddress(`#${id}`);
  }

  /** A button in the row does what the dot does, and takes the reader there. */
  function offer({ id, children }: HTMLElement): void {
    const button = make('button', dots.has(id) ? said('events.show-on-map') : said('events.show'));
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', `${button.textContent}: ${children[1]!.querySelector('.event-title')!.textContent}`);
    button.addEventListener('click', () => {
      chosen.setAttribute('aria-live', 'off'); // the focus says it
      choose(id);
      chosen.append(wayBack(button));
      chosen.focus({ preventScroll: true });
      map.scrollIntoView();
    });
    children[1]!.append(button);
  }
}

/** Leads from the event shown back to the button in its row. */
function wayBack(row: HTMLElement): HTMLElement {
  const button = make('button', said('events.back'));
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => row.focus());
  return button;
}

function make(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}
