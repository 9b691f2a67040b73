import { tried, type Outcome } from '../bad-content/try-content.ts';

/** `npm run spoil -- 500 1`: tries the content with so many slips, from this seed on, and says what became of each kind. */
const count = Number(process.argv[2] ?? 500);
const first = Number(process.argv[3] ?? 1);
const tally = new Map<string, number>();

for (const outcome of tried(Array.from({ length: count }, (_, i) => first + i))) {
  const kind = `${outcome.file.split('.').at(-1)!} ${outcome.is}`;
  tally.set(kind, (tally.get(kind) ?? 0) + 1);
  if (outcome.is === 'bad') console.log(told(outcome));
}
for (const [kind, number] of [...tally].sort()) console.log(`${kind}: ${number}`);
const bad = [...tally].filter(([kind]) => kind.endsWith(' bad')).reduce((sum, [, number]) => sum + number, 0);
console.log(`${count} slips, ${bad} bad`);
process.exitCode = bad === 0 ? 0 : 1;

function told({ seed, file, slip, why }: Outcome): string {
  return `seed ${seed}, ${file}, ${slip}: ${why ?? ''}`;
}
