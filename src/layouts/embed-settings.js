// Runs in the head, before anything is painted: what the host's page asked for in the address of the frame.
(function (root) {
  const asked = new URL(location.href).searchParams;
  const [theme, layout] = [asked.get('theme'), asked.get('layout')];
  root.setAttribute('data-js', '');
  const scrolls = layout === 'scroll' && window.innerHeight >= 560;
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  if (asked.get('motion') === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches) root.setAttribute('data-motion', 'off');
  if (asked.has('step')) root.setAttribute('data-asked', '');
  root.setAttribute('data-layout', scrolls ? 'scroll' : layout === 'flat' ? 'flat' : 'steps');
  // A sandbox without an origin may not fetch letters, and would complain; those of the system stand in, measured alike.
  if (window.origin !== 'null') root.setAttribute('data-letters', '');
  // Without its one script, the page shows all steps one below the other. What fails to load tells only those who listen from above.
  addEventListener('error', (event) => { if (event.target.tagName === 'SCRIPT') root.setAttribute('data-layout', 'flat'); }, true);
})(document.documentElement);
