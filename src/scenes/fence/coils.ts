import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import type { FenceData } from './from.ts';
import { groundOf } from './ground.ts';

/** Three coils of wire between the meshes. Their size is not in the sources: as wide as the space leaves, a sign only. */
export function coils({ data: { apart }, words, frame }: Given<FenceData, unknown>): Mark[] {
  const { y, metre, kabul } = groundOf(frame);
  const middle = kabul + (apart * metre) / 2;
  const r = apart * metre * 0.21;
  const spots = [
    { id: 'left', x: middle - r * 1.05, y: y - r - 1 },
    { id: 'right', x: middle + r * 1.05, y: y - r - 1 },
    { id: 'top', x: middle, y: y - r * 2.76 },
  ];
  return [
    ...spots.flatMap(({ id, x, y: cy }) =>
      [-1, 0, 1].map((turn): Mark => ({ kind: 'circle', key: `coil-${id}-${turn + 2}`, className: 'leader', cx: x + turn * pick(frame, 3, 5), cy, r })),
    ),
    ...text('fence-coils', words('coils'), { x: middle, y: y - r * 3.76 - pick(frame, 8, 12), width: apart * metre - 16, anchor: 'middle', lines: 2, grow: 'up', look: 'roomy second' }, frame),
  ];
}
