import { pick } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** Where the line comes from and where it goes. */
export function ends({ frame, line }: Sheet): Mark[] {
  const [iran, china] = [line[0]!, line.at(-1)!];
  return [
    { kind: 'text', key: 'end-china', className: 'small second on-paper', at: china, ...pick(frame, { x: 6, y: -13, anchor: 'end' }, { x: 0, y: -18, anchor: 'middle' }), runs: [{ text: 'China' }] },
    { kind: 'text', key: 'end-iran', className: 'small second', at: iran, ...pick(frame, { x: -5, y: 22 }, { x: -6, y: -18 }), anchor: 'start', runs: [{ text: 'Iran' }] },
  ];
}
