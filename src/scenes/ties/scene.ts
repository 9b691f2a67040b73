import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Drawing, Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { diagram, type Strips } from '../diagram.ts';
import type { OldScene as Scene } from '../../engine/render/scene.ts';
import type { Actor, Tie, TiesData } from './data.ts';
import { placesOf } from './places.ts';
import { sign } from './signs.ts';
import { states, type State } from './states.ts';

const strips: Strips = {
  title: ['Not only the TTP', 'Not only the TTP: the Hafiz Gul Bahadur group'],
  source: [
    'Dawn; Stanford; UN monitors; USIP; SATP; the essay',
    'Sources: Dawn; Stanford; UN monitors via the press; USIP; SATP/ICM; the essay. Place shows the side, not the location.',
  ],
};

/** Who is tied to whom across the line: solid where sourced, dashed where alleged, denied or disputed. */
export const ties: Scene<TiesData, State> = { name: 'ties', states, draw };

function draw(data: TiesData, { focus }: State, frame: Frame): Drawing {
  return diagram(strips, frame, [
    ...upright(data, frame),
    ...data.ties.map((tie) => tieRule(tie, focus, frame)),
    ...data.actors.flatMap(({ id }) => named(`group:${id}`, [sign(`actor-${id}`, place(id, frame))])),
    ...data.ties.flatMap((tie) => tieWords(tie, focus, frame)),
    ...data.actors.flatMap((actor) => named(`group:${actor.id}`, actorName(actor, frame))),
    ...key(frame),
  ]);
}

/** The line in the middle, dashed: it stands for the frontier. Kabul's side on the left, as on the map. */
function upright({ shares }: TiesData, frame: Frame): Mark[] {
  const [x, top, bottom] = placesOf(frame).line;
  const polyline = [
    [x, bottom],
    [x, top],
  ] as const;
  return [
    lineMark(laidAlong(shares, polyline), { dash: pick(frame, [7, 4], [9, 5]) }),
    { kind: 'text', key: 'side-kabul', className: 'second', x: x - 10, y: top - 7, anchor: 'end', runs: [{ text: 'Afghan side' }] },
    { kind: 'text', key: 'side-islamabad', className: 'second', x: x + 10, y: top - 7, anchor: 'start', runs: [{ text: 'Pakistan' }] },
  ];
}

function tieRule(tie: Tie, focus: string, frame: Frame): Mark {
  const [a, b] = [place(tie.from, frame), place(tie.to, frame)];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const className = ['stroke ink', tie.certainty === 'disputed' && 'dashed', !isOf(focus, tie) && 'quiet'].filter(Boolean).join(' ');
  return { kind: 'rule', key: `tie-${tie.id}`, className, x1: a.x + ux * (a.r + 3), y1: a.y + uy * (a.r + 3), x2: b.x - ux * (b.r + 3), y2: b.y - uy * (b.r + 3), order: isOf(focus, tie) ? 1 : 0 };
}

function tieWords(tie: Tie, focus: string, frame: Frame): Mark[] {
  const words = placesOf(frame).ties[tie.id];
  if (!words) throw new Error(`The tie "${tie.id}" has no place for its words in the ${frame.name} frame.`);
  const className = isOf(focus, tie) ? 'on-paper' : 'second on-paper';
  return label(`tie-${tie.id}-words`, words.words, { x: words.x, y: words.y, anchor: words.anchor ?? 'start', lineHeight: pick(frame, 14, 17), className, order: isOf(focus, tie) ? 1 : 0 });
}

function actorName({ id, name, side }: Actor, frame: Frame): Mark[] {
  const { x, y, name: at, anchor, words } = place(id, frame);
  return label(`actor-${id}-name`, words ?? [name], { x: x + at[0], y: y + at[1], anchor, lineHeight: pick(frame, 14.5, 17), className: side === 'neither' ? 'strong on-paper' : `strong on-paper ${side}` });
}

function key(frame: Frame): Mark[] {
  const [x, y] = placesOf(frame).key;
  const lineHeight = 18;
  return [
    { kind: 'rule', key: 'key-stated', className: 'stroke ink', x1: x, y1: y - 4, x2: x + 26, y2: y - 4 },
    { kind: 'rule', key: 'key-disputed', className: 'stroke ink dashed', x1: x, y1: y + lineHeight - 4, x2: x + 26, y2: y + lineHeight - 4 },
    ...label('key-words', ['sourced', pick(frame, 'alleged, denied', 'alleged, denied or disputed')], { x: x + 33, y, lineHeight, className: 'second' }),
  ];
}

function isOf(focus: string, { from, to }: Tie): boolean {
  return from === focus || to === focus;
}

function place(id: string, frame: Frame) {
  const found = placesOf(frame).actors[id];
  if (!found) throw new Error(`The actor "${id}" has no place in the ${frame.name} frame.`);
  return found;
}
