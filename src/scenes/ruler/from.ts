import { geoLength } from 'd3';
import type { Library } from '../../content/library.ts';
import { nearestOnArc, type Arc } from '../../engine/geo/arc.ts';
import { borderArc } from '../../engine/geo/border.ts';
import type { Incident, IncidentId, MapDetail, Progress, PublishedLength, RulerData } from './data.ts';
import { eventOf, whenOf } from '../from/event-of.ts';
import { fenceTold, numbersTold } from '../from/fence-told.ts';
import { border } from '../../story.ts';
import { readMapFile } from '../from/ground.ts';

/** The lengths of the line, what was said of the fence, and what happened at it. */
export function rulerData(library: Library, frontier: Arc): RulerData {
  const length = (source: string): number => numbersTold(fenceTold(library, 'length', source), 1)[0]!;
  return {
    frontier,
    details: [detailOf('110m'), detailOf('50m'), detailOf('10m')],
    lengths: publishers.map(([id, source]) => ({ id, km: length(source) })),
    plan: length('the-news-2018-12-15'),
    about: length('trt-world-2021-12-22'),
    built: claims.map(([id, topic, source]) => progress(library, id, topic, source)),
    incidents: Object.fromEntries(
      Object.entries(events).map(([id, event]) => [id, incident(library, event, frontier)]),
    ) as Record<IncidentId, Incident>,
  };
}

/** Who published a length, from the shortest to the longest, and where. Reference pages that copy others are left out. */
const publishers: readonly (readonly [PublishedLength['id'], string])[] = [
  ['khaama', 'newsx-2022-01-01'],
  ['reuters', 'trt-world-2021-12-22'],
  ['army', 'the-news-2018-12-15'],
  ['al-jazeera', 'webjosh-2021-02'],
  ['chronicle', 'cia-factbook-af'],
];

/** What army and ministers claimed of the whole line, in order of time. */
const claims: readonly (readonly [Progress['id'], 'km_done' | 'pct_done', string])[] = [
  ['2018-01', 'km_done', 'value-cii-2018-01'],
  ['2018-08', 'km_done', 'pakistan-today-2018-08-11'],
  ['2018-12', 'km_done', 'the-news-2018-12-15'],
  ['2019-01', 'km_done', 'deccan-chronicle-2019-01-28'],
  ['2019-10', 'km_done', 'business-recorder-2019-10'],
  ['2020-12', 'pct_done', 'business-recorder-2020-12-05'],
  ['2021-05', 'pct_done', 'the-hawk-2021'],
  ['2022-01', 'pct_done', 'dawn-2022-01-05'],
];

const events: Readonly<Record<IncidentId, string>> = {
  paktika: 'e2007-fence',
  goshta: 'e2013-goshta',
  'angoor-ada': 'e2015-angoor-ada',
  torkham: 'e2016-torkham',
  'mohmand-dara': 'e2020-ghowargi',
  nangarhar: 'e2021-nangarhar-fence',
  nimroz: 'e2021-nimroz',
  kurram: 'e2022-kurram',
  waziristan: 'e2022-fencecut',
};

const EARTH_KM = 6371;

/** The line as the map file has it at a scale: its vertices and the length they give. */
export function detailOf(scale: '110m' | '50m' | '10m'): MapDetail {
  const positions = borderArc(readMapFile(scale), border);
  return { positions, km: geoLength({ type: 'LineString', coordinates: positions.map((position) => [...position]) }) * EARTH_KM };
}

function progress(library: Library, id: Progress['id'], topic: 'km_done' | 'pct_done', source: string): Progress {
  const told = fenceTold(library, topic, source);
  if (!told.as_of) throw new Error(`The row "${told.id}" of content/data/fence.csv needs its date for a picture.`);
  return { id, when: told.as_of, value: numbersTold(told, 1)[0]!, unit: topic === 'km_done' ? 'km' : 'percent' };
}

function incident(library: Library, id: string, frontier: Arc): Incident {
  const event = eventOf(library, id);
  const { lat, lon, killed_low: low, killed_high: high } = event;
  if (lat === undefined || lon === undefined) throw new Error(`The event "${id}" of content/data/events.csv needs a place for a picture.`);
  return { when: whenOf(event), spot: nearestOnArc(frontier, [lon, lat]), killed: low === undefined || high === undefined ? null : [low, high] };
}
