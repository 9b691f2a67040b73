import { z } from 'astro/zod';

/**
 * A record whose keys are all known. Every message of a schema completes the words "expected ...",
 * so an unknown key is answered with the list of the right ones.
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `one of the keys ${keys}` : `a record with the keys ${keys}`),
  });
}
