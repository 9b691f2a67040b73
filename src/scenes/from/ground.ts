import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Arc } from '../../engine/geo/arc.ts';
import { lineOf, type MapFile } from '../../engine/geo/border.ts';
import { geographyOf, type Geography } from '../../engine/geo/geography.ts';
import { border, map } from '../../story.ts';

type Scale = '10m' | '50m' | '110m';

/** A file of 3 MB that never changes is parsed once. */
const files = new Map<Scale, MapFile>();

/** Natural Earth by way of the package world-atlas, at 1:10 million where nothing coarser is asked for. */
export function readMapFile(scale: Scale = '10m'): MapFile {
  if (!files.has(scale)) files.set(scale, JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as MapFile);
  return files.get(scale)!;
}

let frontier: Arc | undefined;
const geographies = new Map<number | undefined, Geography>();

/** The frontier as the chosen number of its vertices. */
export function readFrontier(): Arc {
  return (frontier ??= lineOf(readMapFile(), border, map));
}

/** Frontier and land: a second or two of work, so it is done once and kept. A larger `leastSeen` gives coarser land. */
export function readGeography(leastSeen?: number): Geography {
  const kept = geographies.get(leastSeen) ?? geographyOf(readMapFile(), border, map, leastSeen);
  geographies.set(leastSeen, kept);
  return kept;
}
