import { tellHost } from './embed-height.ts';
import { frameOf } from './height-messages.ts';

/**
 * In WordPress's sandbox no link opens; its own message leads there, for addresses of the frame's host. Elsewhere, and in a
 * frame that is no sandbox, links are links.
 */
export function linksByMessage(frame: HTMLElement): void {
  const { secret } = frameOf('', location.href);
  if (!secret || origin !== 'null') return;
  frame.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || link.host !== location.host) return;
    event.preventDefault();
    tellHost({ message: 'link', value: link.href, secret });
  });
}
