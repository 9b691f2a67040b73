import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark, PathMark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import type { Faction, FactionsData } from './data.ts';
import type { Level, Scales } from './scales.ts';
import type { State } from './states.ts';
import { beforePlate, strandPath } from './strand.ts';

/**
 * The dotted strands stand for splinters whose dates are not known: where they leave, as a date, and how far
 * they rejoin between the first reunion and the last, as a share, is drawing.
 */
const dottedSigns = [
  [new Date('2013-02-01'), 0.3],
  [new Date('2013-10-01'), 0.65],
  [new Date('2015-02-01'), 1],
] as const;

/** The trunk, what parts from it and what comes back. */
export function braid(data: FactionsData, state: State, scales: Scales, frame: Frame): Mark[] {
  const { x, trunk, edges } = scales;
  const dated = data.factions.filter(({ left }) => left !== null);
  const [reunion] = reunionOf(data);
  const suffix = state.arrivals ? 'near' : 'far';
  return [
    ...named('term:faction', dotted(data, reunion, suffix, scales)),
    ...named('term:faction', dated.map((faction, i): PathMark => ({ kind: 'path', key: `faction-${faction.id}-${suffix}`, of: [`group:${faction.id}`], className: 'stroke ink', d: namedPath(faction, data, scales), order: i }))),
    { kind: 'rule', key: 'ttp-trunk', of: ['group:ttp'], className: 'stroke ink heavy', x1: Math.max(beforePlate, x(data.founded)), y1: trunk, x2: edges[1], y2: trunk },
    ...(x(data.founded) < 0 ? [] : [{ kind: 'circle', key: 'ttp-founded', of: ['group:ttp'], className: 'fill ink', cx: x(data.founded), cy: trunk, r: pick(frame, 5, 7) } as const]),
    { kind: 'circle', key: 'reunion', className: 'hollow ink', cx: x(reunion), cy: trunk, r: pick(frame, 6, 8), order: 2 },
  ];
}

/** The day on which named factions came back, and their names. */
export function reunionOf({ factions }: FactionsData): [Date, Faction[]] {
  const returned = factions.filter(({ left, back }) => left && back);
  const days = new Set(returned.map(({ back }) => back!.getTime()));
  if (days.size !== 1) throw new Error(`The braid has one ring for all who came back on one day; the data give ${days.size} days.`);
  return [returned[0]!.back!, returned];
}

/** The level of a named strand; the scene knows each by hand. */
export function levelOf({ id }: Faction, { levels }: Scales): number {
  if (!(id in levels)) throw new Error(`The braid has no level for the faction "${id}"; it has ${Object.keys(levels).join(', ')}.`);
  return levels[id as Level];
}

function namedPath(faction: Faction, { factions }: FactionsData, scales: Scales): string {
  const { x, trunk, edges, bend } = scales;
  const parent = factions.find(({ id }) => id === faction.from);
  const leftAt = x(faction.left!);
  return strandPath({
    leaves: leftAt < 0 ? null : [leftAt, parent ? levelOf(parent, scales) : trunk],
    level: levelOf(faction, scales),
    back: faction.back && [x(faction.back), trunk],
    end: edges[1],
    bend,
  });
}

function dotted({ factions }: FactionsData, reunion: Date, suffix: string, { x, trunk, edges, bend, dotted: levels }: Scales): Mark[] {
  const last = factions.find(({ left }) => left === null)?.back;
  if (!last) return [];
  return levels.map((level, i): Mark => {
    const [leaves, share] = dottedSigns[i]!;
    const back = x(reunion) + (x(last) - x(reunion)) * share;
    const d = strandPath({ leaves: x(leaves) < 0 ? null : [x(leaves), trunk], level, back: [back, trunk], end: edges[1], bend });
    return { kind: 'path', key: `splinter-${i}-${suffix}`, className: 'stroke ink dotted quiet', d, order: 1 };
  });
}
