/** Calls once, when an element is less than two thirds of a screen away. */
export function whenNear(element: HTMLElement, then: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      then();
    },
    { rootMargin: '60% 0px' },
  );
  watch.observe(element);
}
