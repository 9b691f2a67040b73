import type { Mark, Name } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';

/** The place that stands for where an attack was, where the list of names has it. */
const placeOf: Readonly<Record<string, Name>> = {
  'e2022-ambush': 'place:datta-khel',
  'e2022-dewagar': 'place:datta-khel',
  'e2022-kech': 'place:kech',
  'e2022-ku': 'place:karachi',
  'e2022-kulachi': 'place:kulachi',
  'e2022-kurram': 'place:kurram',
  'e2022-mosque': 'place:peshawar-mosque',
  'e2022-naushki': 'place:naushki',
  'e2022-panjgur': 'place:panjgur',
  'e2022-tank': 'place:tank',
};

/** Marks of an event, which stand for its place too. */
export function namedAfterEvent<Kind extends Mark>(event: string, marks: readonly Kind[]): readonly Kind[] {
  const name = placeOf[event];
  return name ? named(name, marks) : marks;
}
