import type { Geography } from '../../engine/geo/geography.ts';
import type { Sample } from '../../engine/testing/goldens.ts';
import type { Crossing, FrontierData, MapEvent, MapPlace } from './data.ts';

/** A few real rows: enough for every picture, few enough to read. */
export function sampleOf(geography: Geography): Sample<FrontierData> {
  return { data: (state) => ({ geography, places, crossings, values, events: eventsOf(state) }) };
}

const values = { before: 165, after: 250, killed: 7 };

const row = (id: string, lat: number, lon: number, precisionKm = 2): MapPlace => ({ id, name: id, lat, lon, precisionKm });
const places: readonly MapPlace[] = [
  row('kabul', 34.5281, 69.1723), row('kandahar', 31.6133, 65.7101), row('jalalabad', 34.4265, 70.4515), row('khost-city', 33.3395, 69.9204), row('spera', 33.2022, 69.5161, 20),
  row('asadabad', 34.8731, 71.147), row('sheltan', 34.97, 71.3, 10), row('torkham', 34.1236, 71.0936), row('islamabad', 33.7215, 73.0433), row('rawalpindi', 33.5973, 73.0479),
  row('peshawar', 34.008, 71.5785), row('quetta', 30.1841, 67.0014), row('karachi', 24.8608, 67.0104), row('miranshah', 33.0006, 70.0712), row('datta-khel', 32.92, 69.75, 15),
  row('wana', 32.2989, 69.5725), row('naushki', 29.5522, 66.0229), row('panjgur', 26.97, 64.1), row('kech', 26.0012, 63.0485, 40), row('spin-boldak', 31.0058, 66.3997),
  row('chaman', 30.9177, 66.4526), row('ghulam-khan', 33.14, 70.02, 7), row('angoor-ada', 32.5156, 69.2825), row('kharlachi', 33.82, 69.95, 7), row('gardez', 33.6, 69.23),
  row('parachinar', 33.9, 70.1), row('bihsud', 34.42, 70.5, 15), row('paktika', 32.9, 69.1, 30), row('paktia', 33.6, 69.3, 30),
];

const crossings: readonly Crossing[] = [
  { id: 'torkham', west: 'jalalabad', east: 'peshawar' },
  { id: 'kharlachi', west: 'gardez', east: 'parachinar' },
  { id: 'ghulam-khan', west: 'khost-city', east: 'miranshah' },
  { id: 'angoor-ada', east: 'wana' },
  { id: 'chaman', opposite: 'spin-boldak', west: 'kandahar', east: 'quetta' },
];

const attack = (id: string, date: string, lat: number, lon: number): MapEvent => ({ id, date, kind: 'attack', country: 'Pakistan', lat, lon });
const fall: MapEvent = { id: 'e2021-kabul', date: '2021-08-15', kind: 'politics', country: 'Afghanistan', lat: 34.5281, lon: 69.1723 };
const ambush = attack('e2022-ambush', '2022-04-14', 32.92, 69.75);
const strikes: readonly MapEvent[] = [
  { ...fall, id: 'e2022-khost', date: '2022-04-16', kind: 'airstrike', lat: 33.2022, lon: 69.5161 },
  { ...fall, id: 'e2022-kunar', date: '2022-04-16', kind: 'airstrike', lat: 34.97, lon: 71.3 },
];
const attacks: readonly MapEvent[] = [
  attack('e2021-swaz', '2021-09-15', 32.2989, 69.5725), attack('e2022-kech', '2022-01-25', 26.0012, 63.0485), attack('e2022-fencecut', '2022-03-25', 33.0006, 70.0712),
  ambush, attack('e2022-dewagar', '2022-04-23', 32.92, 69.75), attack('e2022-ku', '2022-04-26', 24.8608, 67.0104),
];

function eventsOf(state: string): readonly MapEvent[] {
  if (state === 'attacks-rise') return [fall, ...attacks];
  if (state === 'ambush') return [fall, ambush];
  return state === 'kabul-falls' || state === 'two-talibans' ? [fall] : [fall, ...attacks.slice(0, 4), ...strikes];
}
