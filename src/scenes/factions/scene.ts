import { pick } from '../../engine/marks/frame.ts';
import { laidAlong, lineMark } from '../../engine/marks/line.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { Drawn, Given, Scene } from '../../engine/render/scene.ts';
import { text } from '../../engine/render/text.ts';
import { crowds, EACH } from './crowds.ts';
import type { FactionsData } from './from.ts';
import { placeOf, type Place } from './place.ts';
import { strands } from './strands.ts';

/** The TTP as strands that part and come together above the line as an axis of years; where Kabul falls, those who went free stand as crowds, one a speaker. */
export const factions: Scene<FactionsData, unknown> = {
  name: 'factions',
  states: { reunited: {} },
  values: ({ founded, kabulFalls, factions: all, others, freed }) => ({
    founded,
    kabulFalls,
    back: all[0]!.back,
    by: others.by,
    groups: others.groups,
    each: EACH,
    ...Object.fromEntries(all.map(({ id, left }) => [id, left])),
    ...Object.fromEntries(freed.flatMap(({ id, people }) => (people === undefined ? [] : [[id, people]]))),
  }),
  draw,
};

function draw(given: Given<FactionsData, unknown>): Drawn {
  const { data, frame, line } = given;
  const place = placeOf(data, frame);
  const level = laidAlong(line, [[frame.margin, place.axis], [place.end, place.axis]]);
  return { screen: [...years(given, place), lineMark(level), ...fall(given, place), ...strands(given, place), ...crowds(given, place)] };
}

/** A tick where the TTP begins, where each strand leaves and where Kabul falls. */
function years({ data: { founded, kabulFalls, factions: all }, frame, format }: Given<FactionsData, unknown>, { x, axis }: Place): Mark[] {
  return [founded, ...all.map(({ left }) => left), kabulFalls].flatMap((when, i): Mark[] => {
    const key = `year-${when.slice(0, 4)}`;
    return [
      { kind: 'rule', key: `${key}-tick`, className: 'line-end', x1: x(when), y1: axis, x2: x(when), y2: axis + 5 },
      ...text(key, format(when, 'year'), { x: x(when), y: axis + pick(frame, 18, 22), width: 40, anchor: i === 0 ? 'start' : 'middle', look: 'small second' }, frame),
    ];
  });
}

function fall({ words, frame }: Given<FactionsData, unknown>, { falls, axis, top }: Place): Mark[] {
  return [
    { kind: 'rule', key: 'kabul-falls', className: 'stroke second dotted', x1: falls, y1: top - 11, x2: falls, y2: axis },
    ...text('factions-kabul', words('kabul'), { x: falls + pick(frame, 9, 14), y: top, width: frame.width - falls, look: 'roomy strong', of: ['place:kabul'] }, frame),
  ];
}
