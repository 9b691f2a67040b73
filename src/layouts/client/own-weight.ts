import { said } from '../../features/interface/client/said.ts';

/** The foot tells what the page has sent so far, packed, as the browser that reads it has counted. A phone pays by that. */
export function ownWeight(): void {
  const foot = document.querySelector('[data-weight]');
  if (!foot) return;
  const tell = (): void => {
    const sent = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    const size = Math.round(sent.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000);
    // A page opened from a file is not counted.
    if (size > 0) foot.textContent = said('foot.weight', { size });
  };
  new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
  tell();
}
