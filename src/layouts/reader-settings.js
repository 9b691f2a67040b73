// Runs in the head, before anything is painted: what the reader chose before, or the system prefers.
(function (root) {
  let theme, motion;
  root.setAttribute('data-js', '');
  try {
    theme = localStorage.getItem('line-theme');
    motion = localStorage.getItem('line-motion');
  } catch {
    // No storage: the system's preferences stand.
  }
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  if (motion === 'off' || (motion !== 'on' && matchMedia('(prefers-reduced-motion: reduce)').matches)) root.setAttribute('data-motion', 'off');
})(document.documentElement);
