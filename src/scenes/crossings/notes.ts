import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { Given } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { sides, type SideName } from '../../story.ts';
import type { CrossingsData } from './data.ts';
import { appearing, signRadius, type Strip } from './layout.ts';
import type { Placed } from './on-map.ts';
import type { CrossingsState, Note, Room } from './states.ts';
import { sign } from './sign.ts';

type Part = Given<CrossingsData, CrossingsState>;

/** Words beside what they name on the map, with a hairline where they stand off. */
export function besideMarks({ state, words, frame }: Part, placed: readonly Placed[]): Mark[] {
  return state.notes.flatMap((note) => {
    const spot = placed.find(({ crossing: { id } }) => id === note.by);
    if (!spot) throw new Error(`The words "${note.key}" name the crossing "${note.by}", which is not among: ${placed.map(({ crossing: { id } }) => id).join(', ')}.`);
    return appearing(beside(note, words(note.key), spot.moved, frame, { at: spot.at }), state, spot.crossing);
  });
}

/** Words beside what they name on the strip: a crossing, a pause or a moment. */
export function besideTimes({ state, words, frame, data }: Part, { x, axis }: Strip): Mark[] {
  return state.times.flatMap((note) => {
    const truce = data.truces.find(({ key }) => note.by.startsWith(key));
    const when = truce?.[note.by.endsWith('-until') ? 'until' : 'from'] ?? data.moments[note.by] ?? data.crossings.find(({ id }) => id === note.by)?.date;
    if (!when) throw new Error(`The words "${note.key}" name "${note.by}", which is nothing on the strip.`);
    return appearing(beside(note, words(note.key), [x(when), axis], frame), state, { date: when });
  });
}

function beside({ key, hue, room }: Note, said: string, [x, y]: Point, frame: Frame, place: { at?: Point } = {}): Mark[] {
  const [dx, dy, width, lines = 1]: Room = pick(frame, room.narrow, room.wide, room.short);
  const side = hue === 'second' ? '' : ` ${hue}`;
  return text(`crossings-${key}`, said, { x: x + dx, y: y + dy, width, lines, anchor: dx < 0 ? 'end' : 'start', look: `roomy strong${side}${place.at ? ` on-${hue === 'second' ? 'kabul' : hue}` : ''}`, order: 1, ...place }, frame);
}

/** The two countries, and what the strip's halves are. */
export function names({ state: { sides: named }, words, frame }: Part, { top, axis, up, down }: Strip): Mark[] {
  const { margin, head, width } = frame;
  const lane = (side: SideName, key: string, y: number): Mark[] => text(`crossings-${key}`, words(key), { x: width - margin, y, width: 180, anchor: 'end', look: `roomy ${sides[side].hue}` }, frame);
  return [
    ...text('crossings-afghanistan', words('afghanistan'), { x: margin, y: head + pick(frame, 22, 30, 20), width: 140, look: 'tag kabul' }, frame),
    ...text('crossings-pakistan', words('pakistan'), { x: width - margin, y: top - pick(frame, 12, 18, 10), width: 140, anchor: 'end', look: 'tag islamabad on-islamabad' }, frame),
    ...(named ? [...lane('kabul', 'afghan', axis - up / 2 + 4), ...lane('islamabad', 'pakistani', axis + down / 2 + 5)] : []),
  ];
}

/** What the signs of this picture mean, below the name of Afghanistan, where no state has any. */
export function signs({ state: { signs: shown = [] }, words, frame }: Part): Mark[] {
  const r = signRadius(frame);
  const { margin, head } = frame;
  const line = pick(frame, 17, 22);
  return shown.flatMap((key, i): Mark[] => {
    const said = words(key);
    if (said === '') return [];
    const y = head + pick(frame, 42, 58, 39) + i * line;
    const [x, middle] = [margin + r, y - pick(frame, 4, 5)];
    const half = { id: key, date: '2022', sign: 'half', side: 'kabul', owned: 'yes', quoted: false, places: [] } as const;
    const mark: Mark = {
      open: sign('sign-open', { ...half, owned: 'no' }, x, middle + r / 2, r),
      quoted: sign('sign-quoted', { ...half, quoted: true }, x, middle + r / 2, r),
      clash: sign('sign-clash', { ...half, sign: 'ring' }, x, middle, r),
      tie: { kind: 'rule', key: 'sign-tie', className: 'stroke dotted islamabad', x1: margin - 2, y1: middle, x2: margin + 2 * r + 2, y2: middle } as const,
    }[key];
    return [mark, ...text(`crossings-${key}`, said, { x: margin + 2 * r + 6, y, width: pick(frame, 130, 340), look: 'roomy second' }, frame)];
  });
}
