import type { Camera } from '../picture/camera.ts';

/**
 * Flies out and in again, as a bird would; `width` is the frame's, in pixels. The shortest way as a reader sees
 * it, after van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), with the curvature they
 * found best, √2. It is `interpolateZoom` of d3-interpolate, which brings all of d3-color to the reader.
 */
export function zoomBetween(from: Camera, to: Camera, width: number): (t: number) => Camera {
  const [w0, w1] = [width / from.k, width / to.k];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const away = Math.hypot(dx, dy);
  if (away < 1e-6) return (t) => ({ x: from.x + dx * t, y: from.y + dy * t, k: from.k * (to.k / from.k) ** t });
  const [r0, r1] = [w0, w1].map((w, i) => {
    const b = (w1 * w1 - w0 * w0 + (i === 0 ? 4 : -4) * away * away) / (4 * w * away);
    return -Math.asinh(b);
  }) as [number, number];
  return (t) => {
    const r = r0 + (r1 - r0) * t;
    const share = (w0 * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0))) / (2 * away);
    return { x: from.x + dx * share, y: from.y + dy * share, k: (from.k * Math.cosh(r)) / Math.cosh(r0) };
  };
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (!!a && !!b && a.x === b.x && a.y === b.y && a.k === b.k);
}
