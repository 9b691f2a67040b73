import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

/*
 * Becomes `/offline.js`: gives readers who asked to keep the site what they kept, where the line fails, or hangs for five seconds. With a line every
 * page comes from the net, as ever. Frames in other pages, and all they ask for, are left alone. Registered by a press on the about page, removed by another.
 */
declare const self: { readonly registration: { readonly scope: string }; readonly skipWaiting: () => Promise<void> };
const embeds = new URL('embed/', self.registration.scope).href;

void self.skipWaiting();
clientsClaim();
registerRoute(
  ({ request }) => ![request.url, request.referrer].some((address) => address.startsWith(embeds)),
  new NetworkOnly({
    networkTimeoutSeconds: 5,
    // What was not kept is waited for, as without us.
    plugins: [{ handlerDidError: async ({ request }) => (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request) }],
  }),
);
