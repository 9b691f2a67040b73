import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Fence } from './data.ts';
import { groundOf } from './ground.ts';

/** Three coils of wire between the meshes. Their size is not in the sources: as wide as the space leaves, a sign only. */
export function coils({ apart }: Fence, frame: Frame): Mark[] {
  const { y, metre, kabul } = groundOf(frame);
  const middle = kabul + (apart * metre) / 2;
  const r = apart * metre * 0.21;
  const spots = [
    { id: 'left', x: middle - r * 1.05, y: y - r - 1 },
    { id: 'right', x: middle + r * 1.05, y: y - r - 1 },
    { id: 'top', x: middle, y: y - r * 2.76 },
  ];
  const top = spots[2]!.y - r;
  return [
    ...spots.flatMap(({ id, x, y: cy }) =>
      [-1, 0, 1].map((turn): Mark => ({ kind: 'circle', key: `coil-${id}-${turn + 2}`, className: 'leader', cx: x + turn * pick(frame, 3, 5), cy, r })),
    ),
    ...label('coils', pick(frame, ['coils of wire,', 'size not given'], ['coils of concertina wire,', 'their size not given']), {
      x: middle,
      y: top - pick(frame, 24, 32),
      lineHeight: pick(frame, 14.5, 17),
      anchor: 'middle',
    }),
  ];
}
