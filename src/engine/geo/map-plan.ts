import { pick, type Frame, type FullFrame } from '../marks/frame.ts';

/** Where a map is looked at from: the place in the middle and the scale, in degrees and kilometres a pixel. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly kmPerPixel: number;
}

/** A view in each frame. */
export interface FramedView extends Readonly<Record<FullFrame, View>> {
  /** The same as `narrow` where left out. No closer, since its land is that of `narrow`. */
  readonly short?: View;
  /** Land is not made for it: it looks from further away than `whole`, or past the land at bare paper. */
  readonly beyondLand?: boolean;
}

/** How the maps of a story are laid out: one projection, so that a camera only moves and magnifies, and every view. */
export interface MapPlan {
  /** The meridian that stands upright, in degrees. */
  readonly meridian: number;
  /** The parallels along which the conic projection is true, in degrees. */
  readonly parallels: readonly [south: number, north: number];
  /** By name. `whole` shows the whole line; the base plane is drawn at its scale, so its camera has k = 1. */
  readonly views: Readonly<Record<string, FramedView>> & { readonly whole: FramedView };
}

/** The view of a name in a frame. */
export function viewOf({ views }: MapPlan, frame: Frame, name: string): View {
  const view = views[name];
  if (!view) throw new Error(`The map has no view "${name}". There are: ${Object.keys(views).join(', ')}.`);
  return pick(frame, view.narrow, view.wide, view.short);
}

/** The views that land is made for. */
export function viewsOfLand({ views }: MapPlan): string[] {
  return Object.keys(views).filter((name) => !views[name]!.beyondLand);
}
