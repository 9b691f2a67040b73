import { fewChanges } from './few-changes.ts';
import { frameOf, heightMessages } from './height-messages.ts';

export interface EmbedHeight {
  /** Tells the host once more, though nothing changed: it may have missed it. */
  readonly repeat: () => void;
  /** The reader did something; what follows is his doing. */
  readonly renew: () => void;
}

/**
 * Tells the host's page how tall the content is, when that changes. The box of `content` is measured, never the
 * document, which is as tall as the frame. `fixed`: the frame keeps the height it was given, and says so.
 */
export function embedHeight(id: string, content: HTMLElement, fixed: boolean): EmbedHeight {
  const frame = frameOf(id, location.href);
  const changes = fewChanges();
  let told = 0;

  new ResizeObserver(measure).observe(content);
  // A frame below the fold is not drawn, and so observes nothing; asked outright, it still knows its layout.
  for (const kind of ['load', 'resize']) addEventListener(kind, measure);
  measure();
  return { repeat: () => tell(told), renew };

  function measure(): void {
    const height = fixed ? told || innerHeight : Math.ceil(content.getBoundingClientRect().height);
    if (height !== told) tell(height);
  }

  function tell(height: number): void {
    if (height === 0 || !changes.allow(performance.now())) return;
    told = height;
    for (const message of heightMessages(height, frame)) tellHost(message);
  }

  function renew(): void {
    changes.renew();
    measure();
  }
}

/** Any host may hear it: what is told are numbers and names of steps. */
export function tellHost(message: unknown): void {
  if (parent !== window) parent.postMessage(message, '*');
}
