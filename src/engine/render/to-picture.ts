import type { Picture } from '../picture/picture.ts';
import { attributes } from '../marks/attributes.ts';
import type { Frame } from '../marks/frame.ts';
import type { Drawing } from '../marks/mark.ts';
import { strips } from '../marks/strips.ts';

/** A drawing as the elements the SVG writer and the client share. */
export function toPicture(drawing: Drawing, frame: Frame): Picture {
  const picture = {
    camera: drawing.camera,
    map: drawing.map.map(attributes),
    screen: [...drawing.screen, ...strips(drawing, frame)].map(attributes),
  };
  refuseRepeatedKeys(picture, drawing.title);
  return picture;
}

/** The join needs each key once in a picture, whatever its layer. */
function refuseRepeatedKeys(picture: Picture, title: string): void {
  const seen = new Set<string>();
  for (const { key } of [...picture.map, ...picture.screen]) {
    if (seen.has(key)) throw new Error(`The drawing "${title}" has two marks with the key "${key}"; each key must stand once.`);
    seen.add(key);
  }
}
