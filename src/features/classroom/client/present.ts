import { onward } from '../../../engine/stage/onward.ts';
import { said } from '../../interface/client/said.ts';
import looks from '../present.css?inline';

const root = document.documentElement;

const moves: Readonly<Record<string, number>> = { ArrowRight: onward, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -onward, ArrowUp: -1, PageUp: -1 };

/**
 * Classroom mode: one step a screen, in large type beside its picture. It only scrolls from slide to slide;
 * which picture stands on the stage still follows from geometry alone.
 */
export function present(): void {
  const slides = [...document.querySelectorAll<HTMLElement>('[data-step], .steps > .content-note')];
  const bar = barWith({ back: () => go(at - 1), next: () => go(at + 1), leave });
  const sheet = new CSSStyleSheet();
  let at = Math.max(0, slides.findIndex(({ id }) => id !== '' && `#${id}` === location.hash));

  sheet.replaceSync(looks);
  document.adoptedStyleSheets.push(sheet);
  root.dataset['present'] = '';
  document.querySelector('main')!.before(bar.element);
  addEventListener('keydown', onKey);
  addEventListener('resize', align);
  addEventListener('hashchange', followHash);
  addEventListener('scroll', followScroll, { passive: true });
  addEventListener('scrollend', rest);
  for (const kind of ['load', 'pageshow']) addEventListener(kind, align);
  go(at);

  function go(to: number): void {
    at = Math.min(slides.length - 1, Math.max(0, to));
    align();
    tell();
  }

  /** Where one is, and to those who do not see it what stands there. */
  function tell(): void {
    bar.count(at + 1, slides.length, slides[at]!.querySelector('h2')?.textContent ?? '');
  }

  function align(): void {
    slides[at]!.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  function followHash(): void {
    const named = slides.findIndex(({ id }) => id !== '' && `#${id}` === location.hash);
    if (named >= 0) go(named);
  }

  function followScroll(): void {
    const seen = Math.max(0, slides.findLastIndex((slide) => slide.getBoundingClientRect().top <= innerHeight / 2));
    if (seen === at) return;
    at = seen;
    tell();
  }

  /** A scroll that set off before the slides could catch it may end between two; one slide taller than the screen may be read in parts. */
  function rest(): void {
    const { top, bottom } = slides[at]!.getBoundingClientRect();
    if (bottom < innerHeight || top > parseFloat(getComputedStyle(slides[at]!).scrollMarginTop)) align();
  }

  function onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.metaKey || event.ctrlKey || event.altKey || target.closest('input, textarea, select, .panel')) return;
    if (event.key === ' ' && target.closest('a, button, summary')) return;
    if (event.key === 'Escape' && target.closest('[aria-expanded="true"], [data-menu][open]')) return;
    const to = destination(event);
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (to === undefined) leave();
    else go(to);
  }

  function destination({ key, shiftKey }: KeyboardEvent): number | undefined {
    if (key === 'Home') return 0;
    if (key === 'End') return slides.length - 1;
    const move = moves[key];
    if (move === undefined) return undefined;
    if (shiftKey && key !== ' ' && move > 0) return pastNote() ?? at + move;
    return at + (key === ' ' && shiftKey ? -1 : move);
  }

  /** Where the note on this screen leads past its step. */
  function pastNote(): number | undefined {
    const hash = slides[at]!.matches('.content-note') ? slides[at]!.querySelector('a')?.hash : undefined;
    const to = slides.findIndex(({ id }) => hash === `#${id}`);
    return to < 0 ? undefined : to;
  }

  /** Back to the page as it is read, at the same step. */
  function leave(): void {
    const url = new URL(location.href);
    url.searchParams.delete('present');
    const step = slides.slice(0, at + 1).findLast(({ id }) => id !== '');
    if (step) url.hash = step.id;
    location.assign(url);
  }
}

interface Bar {
  readonly element: HTMLElement;
  readonly count: (place: number, of: number, title: string) => void;
}

/** The title of the chapter, where one is, and the ways on. */
function barWith({ back, next, leave }: Readonly<Record<'back' | 'next' | 'leave', () => void>>): Bar {
  const element = document.createElement('nav');
  element.className = 'present-bar';
  element.setAttribute('aria-label', said('present.name'));
  const title = document.createElement('h1');
  title.textContent = document.querySelector('.chapter-head h1')?.textContent.trim() ?? document.title;
  const place = document.createElement('p');
  place.setAttribute('role', 'status');
  const [toBack, toNext] = onward === 1 ? (['←', '→'] as const) : (['→', '←'] as const);
  element.append(title, button(said('present.back'), toBack, back), place, button(said('present.on'), toNext, next), button(said('present.leave'), '', leave));
  const told = document.createElement('span');
  told.className = 'unseen';
  return {
    element,
    count(number, of, slide) {
      told.textContent = slide && `. ${slide}`;
      place.replaceChildren(said('present.place', { place: number, of }), told);
    },
  };
}

function button(name: string, sign: string, press: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = sign || name;
  if (sign) element.setAttribute('aria-label', name);
  element.addEventListener('click', press);
  return element;
}
