/** How far from a dot, in pixels of the screen, a finger still means it. */
const REACH = 24;

/** The dots of the map: links, one a event, in order of date, on each of the two maps of which one is shown. */
export interface EventDots {
  /** Shows the dots of these events, and no others. */
  readonly show: (passes: (event: string) => boolean) => void;
  /** Marks the dot of one event. */
  readonly mark: (event: string) => void;
  /** True where the map has a dot for the event. */
  readonly has: (event: string) => boolean;
}

/** A finger or pointer chooses the nearest dot; a keyboard comes to the map once and walks it with the arrows. */
export function eventDots(map: HTMLElement, choose: (event: string) => void): EventDots {
  const dots = [...map.querySelectorAll<SVGAElement>('[data-dot]')];
  map.addEventListener('click', (event) => {
    event.preventDefault();
    const dot = (event.target as Element).closest<SVGAElement>('[data-dot]') ?? nearest(event.clientX, event.clientY);
    if (dot) choose(eventOf(dot));
  });
  map.addEventListener('keydown', walk);

  return {
    show(passes) {
      for (const dot of dots) dot.toggleAttribute('hidden', !passes(eventOf(dot)));
      rest(seen()[0]);
    },
    mark(event) {
      for (const dot of dots) {
        if (eventOf(dot) === event) dot.setAttribute('aria-current', 'true');
        else dot.removeAttribute('aria-current');
      }
      rest(seen().find((dot) => eventOf(dot) === event) ?? seen()[0]);
    },
    has: (event) => dots.some((dot) => eventOf(dot) === event),
  };

  /** Those on the map that is shown, of the events that pass. */
  function seen(): SVGAElement[] {
    return dots.filter((dot) => dot.getClientRects().length > 0);
  }

  function rest(at: SVGAElement | undefined): void {
    for (const dot of dots) dot.setAttribute('tabindex', dot === at ? '0' : '-1');
  }

  function walk(event: KeyboardEvent): void {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const list = seen();
    const at = list.indexOf(document.activeElement as SVGAElement);
    if (!way || at < 0) return;
    event.preventDefault();
    const next = list[(at + way + list.length) % list.length]!;
    rest(next);
    next.focus();
  }

  function nearest(x: number, y: number): SVGAElement | undefined {
    const away = (dot: SVGAElement): number => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      return Math.hypot(left + width / 2 - x, top + height / 2 - y);
    };
    return seen()
      .filter((dot) => away(dot) <= REACH)
      .sort((a, b) => away(a) - away(b))[0];
  }
}

function eventOf(dot: SVGAElement): string {
  return dot.dataset['dot']!;
}
