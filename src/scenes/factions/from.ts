import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { Faction, FactionsData } from './data.ts';
import { eventDay } from '../from/event-day.ts';

/** Who left the Pakistani Taliban and came back, and how many prisoners went free, by each speaker. */
export function factionsData(library: Library, { shares }: Arc): FactionsData {
  return {
    shares,
    founded: eventDay(library, 'e2007-ttp'),
    kabulFalls: eventDay(library, 'e2021-kabul'),
    factions: [...cameBack(library), ...stayedAway(library)],
    freed: library.prisoners.map(({ id, date, freed_by, people, as_told, speaker }) => ({
      id,
      date: new Date(date),
      by: freed_by,
      people: people ?? null,
      asTold: as_told,
      speaker,
    })),
  };
}

function cameBack(library: Library): Faction[] {
  return library.mergers.map(({ id, group, groups, left_from, left, date }) => ({
    id: group ?? id,
    name: group === undefined ? 'splinters' : nameOf(library, group),
    from: left_from ?? 'ttp',
    groups,
    left: left === undefined ? null : new Date(left),
    leftUntil: null,
    back: new Date(date),
  }));
}

/** ISKP, whose founders broke from the TTP: a tie of `relations.csv`, which has its dates. */
function stayedAway(library: Library): Faction[] {
  return library.relations
    .filter(({ from, relation, to, start }) => from === 'iskp' && relation === 'splinter-of' && to === 'ttp' && start !== undefined)
    .map(({ from, to, start, end }) => ({ id: from, name: nameOf(library, from), from: to, groups: 1, left: new Date(start!), leftUntil: end === undefined ? null : new Date(end), back: null }));
}

function nameOf({ names }: Library, id: string): string {
  const found = names.groups.find((group) => group.id === id);
  if (!found) throw new Error(`The braid needs the name of the group "${id}"; content/names.yaml has none.`);
  return found.name;
}
