import { polygonContains } from 'd3';
import type { Geography } from '../../engine/geo/geography.ts';
import { viewOf } from '../../engine/geo/map-plan.ts';
import { nearestOn } from '../../engine/geo/polyline.ts';
import { baseProjection, cameraOf, place } from '../../engine/geo/projection.ts';
import { middleOf, type Frame } from '../../engine/marks/frame.ts';
import type { Point } from '../../engine/marks/mark.ts';
import { project, type Camera } from '../../engine/picture/camera.ts';
import { reckonedOnce } from '../../engine/reckoned-once.ts';
import { map, type SideName, type ViewName } from '../../story.ts';

/** A map ready to be drawn on, whatever the scene: a frame, the camera of a view, and how one finds places. */
export interface MapSheet {
  readonly geography: Geography;
  readonly frame: Frame;
  readonly view: ViewName;
  readonly camera: Camera;
  /** The frontier on the base plane. */
  readonly line: readonly Point[];
  /** Degrees to the base plane. */
  readonly at: (lon: number, lat: number) => Point;
  /** A point of the base plane to pixels of the frame. */
  readonly onPlate: (point: Point) => Point;
  /** So many pixels of this view, in units of the base plane. */
  readonly px: (pixels: number) => number;
  /** So many kilometres, in units of the base plane. */
  readonly km: (kilometres: number) => number;
  /** On which side of the line a point of the base plane lies. Sure along the frontier, where it is asked. */
  readonly sideOf: (point: Point) => SideName;
  /** The point of the line nearest to a point of the base plane. */
  readonly nearest: (point: Point) => Point;
}

const sheets = reckonedOnce((_: Geography) => reckonedOnce((__: Frame) => new Map<ViewName, MapSheet>()));

/** The same sheet each time, so that what is drawn on it whatever the story tells, as its bands, is drawn once. */
export function mapSheet(geography: Geography, frame: Frame, view: ViewName): MapSheet {
  const known = sheets(geography)(frame);
  const sheet = known.get(view) ?? spread(geography, frame, view);
  known.set(view, sheet);
  return sheet;
}

function spread(geography: Geography, frame: Frame, view: ViewName): MapSheet {
  const projection = baseProjection(map, frame);
  const at = (lon: number, lat: number): Point => place(projection, lon, lat);
  const camera = cameraOf(map, frame, view);
  const line = geography.line.positions.map(([lon, lat]) => at(lon, lat));
  const afghan = geography.land[frame.name].left.coordinates.map(([outer]) => outer!.map(([lon, lat]): [number, number] => [...at(lon!, lat!)] as [number, number]));
  return {
    geography,
    frame,
    view,
    camera,
    line,
    at,
    onPlate: ([x, y]) => project(camera, middleOf(frame), x, y),
    px: (pixels) => pixels / camera.k,
    km: (kilometres) => kilometres / (viewOf(map, frame, view).kmPerPixel * camera.k),
    sideOf: ([x, y]) => (afghan.some((ring) => polygonContains(ring, [x, y])) ? 'kabul' : 'islamabad'),
    nearest: (point) => nearestOn(line, point),
  };
}
