import { readFileSync } from 'node:fs';

/** Whether a built page only leads on to where a step has moved. `file` stands in `dist/`. */
export function isMoved(file: string): boolean {
  return readFileSync(`dist/${file}`, 'utf8').includes('<title>This page has moved</title>');
}
