/*
 * Across the Line: gives readers who asked to keep the site what they kept, where the line fails. With a line every page comes
 * from the net, as ever. Frames in other pages, and all they ask for, are left alone. Registered by a press on the about page, removed by another.
 */
const embeds = new URL('embed/', self.registration.scope).href;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || [request.url, request.referrer].some((address) => address.startsWith(embeds))) return;
  event.respondWith(fetch(request).catch(async (fault) => {
    const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) return kept;
    throw fault;
  }));
});
