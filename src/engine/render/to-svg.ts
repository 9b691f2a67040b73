import { cameraTransform } from '../picture/camera.ts';
import { carried } from '../picture/carried.ts';
import { dashArray, linePath, pointsOnScreen } from '../picture/line-shape.ts';
import type { Picture, PictureNode } from '../picture/picture.ts';
import { escaped } from '../picture/escaped.ts';
import { middleOf, type Frame } from '../marks/frame.ts';

/** Prints a picture. The same nodes, in the same order, as the client has on the stage when it is settled. */
export function toSvg(picture: Picture, frame: Frame): string {
  const middle = middleOf(frame);
  const shape = picture.screen.find((node) => node.line)?.line;
  const line = shape && pointsOnScreen(shape, picture.camera, middle);
  const transform = picture.camera ? ` transform="${cameraTransform(picture.camera, middle)}"` : '';
  return (
    `<svg class="picture ${frame.name}" viewBox="0 0 ${frame.width} ${frame.height}">` +
    `<g class="map"${transform}>${picture.map.map(print).join('')}</g>` +
    `<g class="screen">${picture.screen.map(print).join('')}</g></svg>`
  );

  function print(node: PictureNode): string {
    const words = node.runs ? node.runs.map(printRun).join('') : '';
    return `<${node.tag}${printAttributes({ class: node.className, 'data-key': node.key, ...(node.of !== undefined && { 'data-of': node.of }), ...node.attrs, ...placed(node), ...drawn(node) })}>${words}</${node.tag}>`;
  }

  function placed(node: PictureNode): Record<string, string> {
    const transform = carried(node, picture.camera, middle, line);
    return transform ? { transform } : {};
  }

  function drawn(node: PictureNode): Record<string, string> {
    if (!node.line || !line) return {};
    return { d: linePath(line, node.line.reveal), 'stroke-dasharray': dashArray(node.line.dash) };
  }
}

function printRun([text, className]: readonly [string, string]): string {
  return `<tspan${className ? ` class="${className}"` : ''}>${escaped(text)}</tspan>`;
}

function printAttributes(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}
