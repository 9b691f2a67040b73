import { isFromRight } from './direction.ts';
import { pick, type Frame } from './frame.ts';
import type { Drawing, Mark } from './mark.ts';

/** The two paper strips with title and source: painted last, so that what runs off the map's edge is covered. None where the frame has no strips. */
export function strips(drawing: Drawing, frame: Frame): Mark[] {
  const { width, height, head, foot, margin } = frame;
  if (head === 0) return [];
  return [
    { kind: 'rect', key: 'plate-head', className: 'strip', x: 0, y: 0, width, height: head },
    { kind: 'rect', key: 'plate-foot', className: 'strip', x: 0, y: height - foot, width, height: foot },
    text('plate-title', 'title', pick(frame, 23, 29), drawing.title),
    text('plate-source', 'source', height - pick(frame, 9, 11), drawing.source),
  ];

  function text(key: string, className: string, y: number, words: string): Mark {
    const side = isFromRight(words) ? { x: width - margin, anchor: 'end' as const } : { x: margin, anchor: 'start' as const };
    return { kind: 'text', key, className, ...side, y, runs: [{ text: words }] };
  }
}
