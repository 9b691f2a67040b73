import { pick } from '../../engine/marks/frame.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import { bands } from '../map/bands.ts';
import type { FrontierData } from './data.ts';
import { feather } from '../map/feather.ts';
import { frontierLine } from '../map/line.ts';
import { land } from '../map/land.ts';
import { sheetOf } from './sheet.ts';
import type { FrontierState } from './state.ts';
import { states } from './states.ts';

/** Maps of the first edition that are still used, until their steps have their new ones. */
export const former: Scene<FrontierData, FrontierState> = {
  name: 'former',
  states,
  draw(data, state, frame) {
    const sheet = sheetOf(data, frame, state.view);
    const { under, over } = state.draw(sheet);
    return {
      title: pick(frame, state.title.narrow, state.title.wide),
      source: pick(frame, state.source.narrow, state.source.wide),
      camera: sheet.camera,
      map: [...land(sheet), ...bands(sheet), ...feather(sheet), ...under],
      screen: [...frontierLine(sheet), ...over],
    };
  },
};
