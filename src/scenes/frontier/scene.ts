import { map } from '../../story.ts';
import { wholeRegion } from '../../engine/geo/region.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { bands } from '../map/bands.ts';
import { feather } from '../map/feather.ts';
import { land } from '../map/land.ts';
import { frontierLine } from '../map/line.ts';
import type { FrontierData } from './data.ts';
import { halo } from './halo.ts';
import { labels, rings, towns } from './placed.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { states } from './states.ts';
import { strip } from './strip.ts';

/** The frontier on the map. */
export const frontier: Scene<FrontierData, FrontierState> = { name: 'frontier', states, values: ({ values }) => values, draw };

function draw(given: Given<FrontierData, FrontierState>): Drawn {
  const { state } = given;
  const sheet = sheetOf(given);
  const { under = [], over = [] } = state.more?.(sheet) ?? {};
  return {
    camera: sheet.camera,
    map: [...groundOf(state, sheet), ...under, ...(state.halos ?? []).flatMap((one) => halo(sheet, one))],
    screen: [
      ...frontierLine(sheet),
      ...rings(sheet, state.rings ?? []),
      ...over,
      ...(state.towns ? towns(sheet, state.towns) : []),
      ...(state.strip ? strip(sheet, state.strip) : []),
      ...labels(sheet, state.labels ?? []),
    ],
  };
}

function groundOf({ ground }: FrontierState, sheet: Sheet): Mark[] {
  if (ground === 'paper') return [];
  return [...land(sheet), ...(ground === 'land' ? bands(sheet) : []), ...feather(sheet), ...(ground === 'bare' ? [veil(sheet)] : [])];
}

/** Thin paper over the land, where today's two countries would say too much. */
function veil({ frame }: Sheet): Mark {
  const [x0, y0, x1, y1] = wholeRegion(map, frame);
  return { kind: 'rect', key: 'veil', className: 'veil thin', x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
