import { pick } from '../../engine/marks/frame.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { bands } from '../map/bands.ts';
import type { FrontierData } from './data.ts';
import { feather } from '../map/feather.ts';
import { frontierLine } from '../map/line.ts';
import { land } from '../map/land.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { states } from './states.ts';
import { veil } from './veil.ts';

/** The frontier on the map. */
export const frontier: Scene<FrontierData, FrontierState> = {
  name: 'frontier',
  states,
  draw(data, state, frame) {
    const sheet = sheetOf(data, frame, state.view);
    const { under, over } = state.draw(sheet);
    return {
      title: pick(frame, state.title.narrow, state.title.wide),
      source: pick(frame, state.source.narrow, state.source.wide),
      camera: sheet.camera,
      map: [...groundOf(state, sheet), ...under],
      screen: [...frontierLine(sheet), ...over],
    };
  },
};

function groundOf({ ground }: FrontierState, sheet: Sheet): Mark[] {
  if (ground === 'paper') return [];
  return [...land(sheet), ...(ground === 'land' ? bands(sheet) : []), ...feather(sheet), ...(ground === 'bare' ? [veil(sheet)] : [])];
}
