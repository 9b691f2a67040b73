import { z } from 'astro/zod';
import { words } from './words.ts';

/** A cell with a number in it, no thousands marks. */
export function numberCell(expected: string) {
  const whole = `${expected}, a plain number`;
  return z
    .string({ error: whole })
    .regex(/^-?\d+(\.\d+)?$/, { error: whole })
    .transform(Number);
}

/** A cell with names in it, separated by spaces. */
export function idsCell(expected: string) {
  return words(`${expected}, separated by spaces`).transform((text) => text.split(/\s+/));
}

/** The column `sources` of every table: ids from `content/sources.yaml`, separated by spaces. */
export const sourcesCell = idsCell('ids of sources');
