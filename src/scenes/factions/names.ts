import { utcFormat } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { label } from '../../engine/marks/label.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { levelOf, reunionOf } from './braid.ts';
import type { Faction, FactionsData } from './data.ts';
import type { Scales } from './scales.ts';

const month = utcFormat('%B %Y');
const day = utcFormat('%-d\u00a0%B %Y');
const year = utcFormat('%Y');

/** Who is who in the whole braid: each name at its strand. */
export function names(data: FactionsData, scales: Scales, frame: Frame): Mark[] {
  const { x, trunk, levels, edges, dotted } = scales;
  const [reunion, returned] = reunionOf(data);
  const lineHeight = pick(frame, 15, 18);
  const others = data.factions.find(({ left }) => left === null);
  const apart = data.factions.filter(({ left, back }) => left && !back);
  const top = pick(frame, 58, 84);
  return [
    ...named('group:ttp', [words('ttp-founded-name', pick(frame, 16, 24) + pick(frame, 14, 40), trunk - pick(frame, 12, 17), [{ text: 'TTP', className: 'strong' }, { text: `, formed ${pick(frame, year, month)(data.founded)}` }])]),
    ...named('term:faction', returned.flatMap((faction) => named(`group:${faction.id}`, splitName(faction)))),
    ...named('term:faction', apart.flatMap(({ id, left, leftUntil }) => named(`group:${id}`, [words(`faction-${id}-name`, edges[1], levels.iskp + pick(frame, 14, -7), [{ text: `founders of ISKP left, ${years(left!, leftUntil)}` }], 'end')]))),
    { kind: 'rule', key: 'reunion-leader', className: 'leader', x1: x(reunion), y1: trunk - pick(frame, 6, 8), x2: x(reunion), y2: top - 8, order: 2 },
    ...label('reunion-label', [[{ text: day(reunion), className: 'strong' }], `${inWords(returned.length)} rejoin the TTP`], {
      x: x(reunion) - 5,
      y: top,
      lineHeight,
      anchor: 'end',
      className: 'on-paper',
      order: 2,
    }),
    ...(others ? named('term:faction', splinters(others)) : []),
  ];

  /** Above its strand where it left the trunk, below it where it parted from another strand. */
  function splitName(faction: Faction): Mark[] {
    const level = levelOf(faction, scales);
    const left = faction.left!;
    const since = { text: year(left), className: 'second' };
    const bold = { text: faction.name, className: 'strong' };
    const key = `faction-${faction.id}-name`;
    if (faction.from === 'ttp') return label(key, [[bold, { ...since, text: `, ${since.text}` }]], { x: x(left) + pick(frame, 8, 40), y: level - 8, lineHeight, className: 'on-paper' });
    const lines = pick(frame, [[bold], [since]], [[bold, { ...since, text: `, ${since.text}` }]]);
    return label(key, lines, { x: x(left) - pick(frame, 38, 76), y: level + pick(frame, 17, 24), lineHeight: pick(frame, 14, 18), className: 'on-paper' });
  }

  function splinters({ name, groups, back }: Faction): Mark[] {
    const lines = pick(frame, [`${groups} ${name} back,`, `the UN counted in ${year(back!)}`], [`${groups} ${name} had come back by ${month(back!)},`, 'by the UN monitors’ count']);
    return label('splinters-name', lines, { x: x(new Date('2015-01-01')) + pick(frame, 36, 70), y: dotted.at(-1)! + pick(frame, 17, 22), lineHeight, className: 'second on-paper', order: 1 });
  }
}

function words(key: string, x: number, y: number, runs: { text: string; className?: string }[], anchor: 'start' | 'end' = 'start'): Mark {
  return { kind: 'text', key, className: 'on-paper', x, y, anchor, runs };
}

function years(from: Date, until: Date | null): string {
  return until && year(until) !== year(from) ? `${year(from)}–${year(until).slice(2)}` : year(from);
}

function inWords(count: number): string {
  return count === 2 ? 'both' : `all ${count}`;
}
