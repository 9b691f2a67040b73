import type { Geography } from '../../engine/geo/geography.ts';
import type { FrontierData, Incident, MapEvent, MapPlace } from './data.ts';

/** A few real rows: enough for every picture, few enough to read. */
export function fixture(geography: Geography): FrontierData {
  return { geography, places, events, cells, attacks: { before: 165, after: 250 }, incidents, easternTruce: '2021-02-01', shutSince: '2025-10-12', asOf: '2026-10-04' };
}

const places: readonly MapPlace[] = [
  { id: 'kabul', name: 'Kabul', lat: 34.5281, lon: 69.1723, precisionKm: 2, isCrossing: false },
  { id: 'kandahar', name: 'Kandahar', lat: 31.6133, lon: 65.7101, precisionKm: 2, isCrossing: false },
  { id: 'jalalabad', name: 'Jalalabad', lat: 34.4265, lon: 70.4515, precisionKm: 2, isCrossing: false },
  { id: 'khost-city', name: 'Khost', lat: 33.3395, lon: 69.9204, precisionKm: 2, isCrossing: false },
  { id: 'spera', name: 'Spera', lat: 33.2022, lon: 69.5161, precisionKm: 20, isCrossing: false },
  { id: 'asadabad', name: 'Asadabad', lat: 34.8731, lon: 71.147, precisionKm: 2, isCrossing: false },
  { id: 'sheltan', name: 'Sheltan', lat: 34.97, lon: 71.3, precisionKm: 10, isCrossing: false },
  { id: 'torkham', name: 'Torkham', lat: 34.1236, lon: 71.0936, precisionKm: 2, isCrossing: true },
  { id: 'islamabad', name: 'Islamabad', lat: 33.7215, lon: 73.0433, precisionKm: 3, isCrossing: false },
  { id: 'rawalpindi', name: 'Rawalpindi', lat: 33.5973, lon: 73.0479, precisionKm: 2, isCrossing: false },
  { id: 'peshawar', name: 'Peshawar', lat: 34.008, lon: 71.5785, precisionKm: 2, isCrossing: false },
  { id: 'quetta', name: 'Quetta', lat: 30.1841, lon: 67.0014, precisionKm: 2, isCrossing: false },
  { id: 'karachi', name: 'Karachi', lat: 24.8608, lon: 67.0104, precisionKm: 2, isCrossing: false },
  { id: 'miranshah', name: 'Miranshah', lat: 33.0006, lon: 70.0712, precisionKm: 2, isCrossing: false },
  { id: 'datta-khel', name: 'Datta Khel', lat: 32.92, lon: 69.75, precisionKm: 15, isCrossing: false },
  { id: 'wana', name: 'Wana', lat: 32.2989, lon: 69.5725, precisionKm: 2, isCrossing: false },
  { id: 'tank', name: 'Tank', lat: 32.2171, lon: 70.3832, precisionKm: 2, isCrossing: false },
  { id: 'khar', name: 'Khar', lat: 34.733, lon: 71.524, precisionKm: 2, isCrossing: false },
  { id: 'spin-boldak', name: 'Spin Boldak', lat: 31.0058, lon: 66.3997, precisionKm: 3, isCrossing: false },
  { id: 'chaman', name: 'Chaman', lat: 30.9177, lon: 66.4526, precisionKm: 2, isCrossing: false },
  { id: 'ghulam-khan', name: 'Ghulam Khan', lat: 33.14, lon: 70.02, precisionKm: 7, isCrossing: false },
  { id: 'angoor-ada', name: 'Angoor Ada', lat: 32.5156, lon: 69.2825, precisionKm: 2, isCrossing: false },
  { id: 'barmal', name: 'Barmal', lat: 32.7, lon: 69.2, precisionKm: 15, isCrossing: false },
  { id: 'gurbuz', name: 'Gurbuz', lat: 33.27, lon: 69.93, precisionKm: 15, isCrossing: false },
  { id: 'bihsud', name: 'Bihsud', lat: 34.42, lon: 70.5, precisionKm: 15, isCrossing: false },
  { id: 'paktika', name: 'Paktika', lat: 32.9, lon: 69.1, precisionKm: 30, isCrossing: false },
  { id: 'paktia', name: 'Paktia', lat: 33.6, lon: 69.3, precisionKm: 30, isCrossing: false },
  { id: 'kabul-hospital', name: 'Omid hospital', lat: 34.55, lon: 69.26, precisionKm: 5, isCrossing: false },
];

const events: readonly MapEvent[] = [
  { id: 'e1893-durand', date: '1893-11-12', kind: 'agreement', country: 'Afghanistan', lat: 34.5281, lon: 69.1723 },
  { id: 'e2021-kabul', date: '2021-08-15', kind: 'politics', country: 'Afghanistan', lat: 34.5281, lon: 69.1723 },
  { id: 'e2021-swaz', date: '2021-09-15', kind: 'attack', country: 'Pakistan', lat: 32.2989, lon: 69.5725, killedLow: 7, killedHigh: 7 },
  { id: 'e2022-kech', date: '2022-01-25', kind: 'attack', country: 'Pakistan', lat: 26.0012, lon: 63.0485, killedLow: 10, killedHigh: 10 },
  { id: 'e2022-naushki', date: '2022-02-02', kind: 'attack', country: 'Pakistan', lat: 29.5522, lon: 66.0229, killedLow: 4, killedHigh: 4 },
  { id: 'e2022-panjgur', date: '2022-02-02', kind: 'attack', country: 'Pakistan', lat: 26.97, lon: 64.1, killedLow: 5, killedHigh: 5 },
  { id: 'e2022-kurram', date: '2022-02-06', kind: 'attack', country: 'Pakistan', lat: 33.6, lon: 70.15, killedLow: 5, killedHigh: 5 },
  { id: 'e2022-mosque', date: '2022-03-04', kind: 'attack', country: 'Pakistan', lat: 34.00597, lon: 71.57028, killedLow: 62, killedHigh: 64 },
  { id: 'e2022-fencecut', date: '2022-03-25', kind: 'attack', country: 'Pakistan', lat: 33.0006, lon: 70.0712, killedLow: 4, killedHigh: 4 },
  { id: 'e2022-tank', date: '2022-03-30', kind: 'attack', country: 'Pakistan', lat: 32.2171, lon: 70.3832, killedLow: 6, killedHigh: 6 },
  { id: 'e2022-kulachi', date: '2022-04-11', kind: 'attack', country: 'Pakistan', lat: 31.9306, lon: 70.4596, killedLow: 5, killedHigh: 5 },
  { id: 'e2022-ambush', date: '2022-04-14', kind: 'attack', country: 'Pakistan', lat: 32.92, lon: 69.75, killedLow: 7, killedHigh: 8 },
  { id: 'e2022-khost', date: '2022-04-16', kind: 'airstrike', country: 'Afghanistan', lat: 33.2022, lon: 69.5161, killedLow: 30, killedHigh: 48 },
  { id: 'e2022-kunar', date: '2022-04-16', kind: 'airstrike', country: 'Afghanistan', lat: 34.97, lon: 71.3, killedLow: 5, killedHigh: 6 },
  { id: 'e2022-dewagar', date: '2022-04-23', kind: 'attack', country: 'Pakistan', lat: 32.92, lon: 69.75, killedLow: 3, killedHigh: 3 },
  { id: 'e2022-ku', date: '2022-04-26', kind: 'attack', country: 'Pakistan', lat: 24.8608, lon: 67.0104, killedLow: 4, killedHigh: 4 },
];

const incidents: readonly Incident[] = [
  { id: 'cb2022-04-16', date: '2022-04-16', at: ['spera', 'sheltan'], killedLow: 45, killedHigh: 47 },
  { id: 'cb2024-03-18', date: '2024-03-18', at: ['barmal'], killedLow: 8, killedHigh: 8 },
  { id: 'cb2024-12-24', date: '2024-12-24', at: ['barmal'], killedLow: 20, killedHigh: 46 },
  { id: 'cb2025-08-27', date: '2025-08-27', at: ['spera'], killedLow: 3, killedHigh: 3 },
  { id: 'cb2025-11-25', date: '2025-11-25', at: ['gurbuz'], killedLow: 10, killedHigh: 10 },
  { id: 'cb2026-02-22', date: '2026-02-21', at: ['bihsud', 'paktika'], killedLow: 13, killedHigh: 70 },
  { id: 'cb2026-02-26', date: '2026-02-26', at: [] },
  { id: 'cb2026-02-27', date: '2026-02-27', at: ['kabul', 'kandahar', 'paktia'] },
  { id: 'cb2026-03-16', date: '2026-03-16', at: ['kabul-hospital'], killedLow: 269, killedHigh: 408 },
];

const cells = [
  { lat: 32.375, lon: 69.625, events: 149 },
  { lat: 32.375, lon: 69.375, events: 34 },
  { lat: 32.125, lon: 70.375, events: 16 },
  { lat: 31.625, lon: 70.875, events: 1 },
];
