import type { MultiLineString, MultiPolygon } from 'geojson';
import type { FrameName } from '../marks/frame.ts';
import type { Frontier } from './frontier.ts';

/** The ground of every map of a frame, in degrees, as detailed as its closest view needs. */
export interface Land {
  /** Afghanistan. */
  readonly kabul: MultiPolygon;
  /** Pakistan as the map file has it; drawings let its north-east dissolve into paper. */
  readonly islamabad: MultiPolygon;
  /** All other countries as one. */
  readonly far: MultiPolygon;
  /** Coasts, and the outer borders that nobody disputes: Afghanistan's but the frontier, and Pakistan's with Iran. */
  readonly coast: MultiLineString;
}

/** All that is known of the ground: the frontier, and the land of each frame, whose edge along it is the same vertices. */
export interface Geography {
  readonly frontier: Frontier;
  readonly land: Readonly<Record<FrameName, Land>>;
}
