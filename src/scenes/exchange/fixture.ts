import { smallFrontier } from '../small-frontier.ts';
import type { ExchangeData } from './data.ts';

export const fixture: ExchangeData = {
  shares: smallFrontier.shares,
  statements: [
    { id: 'w2022-04-16-strikes', date: '2022-04-16', side: 'islamabad', kind: 'strike', speaker: 'Afghan officials blame Pakistan', words: 'Before dawn, air strikes hit Spera in Khost and Sheltan in Kunar', short: 'Air strikes on Khost and Kunar' },
    { id: 'w2022-04-16-muttaqi', date: '2022-04-16', side: 'kabul', kind: 'statement', speaker: 'Muttaqi, foreign minister', words: 'Summons the envoy: bad consequences if such attacks recur', short: 'Bad consequences if this recurs' },
    { id: 'w2022-04-16-embassy', date: '2022-04-16', side: 'islamabad', kind: 'statement', speaker: 'Embassy in Kabul', words: 'Denies that Pakistan had any part in it', short: 'Denies any part in it' },
    { id: 'w2022-04-17-foreign-office', date: '2022-04-17', side: 'islamabad', kind: 'statement', speaker: 'Foreign Office', words: 'Militants act freely from Afghan soil; silent on the strikes', short: 'Havens, yes; of the strikes, nothing' },
    { id: 'w2022-04-23-army', date: '2022-04-23', side: 'islamabad', kind: 'clash', speaker: 'Army', words: 'Three soldiers killed by fire it says came from Afghan soil', short: 'Three soldiers killed by fire from across' },
    { id: 'w2022-04-24-yaqoob', date: '2022-04-24', side: 'kabul', kind: 'statement', speaker: 'Yaqoob, defence minister', words: 'We bore this “invasion”; perhaps not the next', short: 'We bore this; perhaps not the next' },
    { id: 'w2022-06-02-truce', date: '2022-06-02', side: 'kabul', kind: 'truce', speaker: 'Sirajuddin Haqqani hosts the talks', words: 'Kabul mediates: the TTP declares an open-ended truce with Islamabad', short: 'Kabul mediates a truce with the TTP' },
    { id: 'w2022-11-28-truce-ends', date: '2022-11-28', side: 'neither', kind: 'truce', speaker: 'The TTP', words: 'Ends the truce and orders attacks anywhere in Pakistan', short: 'The TTP ends the truce' },
    { id: 'w2022-12-11-chaman', date: '2022-12-11', side: 'neither', kind: 'clash', speaker: 'Each side blames the other', words: 'Shelling at Chaman kills between seven and nine people', short: 'Shelling at Chaman: 7 to 9 dead' },
    { id: 'w2024-03-18-strikes', date: '2024-03-18', side: 'islamabad', kind: 'strike', speaker: 'Foreign Office', words: 'Says it hit the Hafiz Gul Bahadur group in Khost and Paktika', short: 'Strikes, and says so' },
    { id: 'w2024-03-18-answer', date: '2024-03-18', side: 'kabul', kind: 'clash', speaker: 'Taliban defence ministry', words: 'Says it fired heavy weapons at posts; its spokesman counts eight civilians dead', short: 'Fires heavy weapons at army posts' },
    { id: 'w2024-12-24-strikes', date: '2024-12-24', side: 'islamabad', kind: 'strike', speaker: 'Foreign Office, two days later', words: 'Strikes Barmal; Kabul says 46 died, a Pakistani official 20 militants', short: 'Strikes Barmal, and later says so' },
    { id: 'w2024-12-28-answer', date: '2024-12-28', side: 'kabul', kind: 'clash', speaker: 'Taliban defence ministry', words: 'Says its forces hit several points across the line in return', short: 'Says it hit points across the line' },
    { id: 'w2025-08-27-drones', date: '2025-08-27', side: 'islamabad', kind: 'strike', speaker: 'The Taliban blame Pakistan', words: 'Drones hit Khost and Nangarhar; three children dead; Islamabad does not comment', short: 'Drones on Khost and Nangarhar' },
    { id: 'w2025-10-09-kabul', date: '2025-10-09', side: 'islamabad', kind: 'strike', speaker: 'The Taliban blame Pakistan', words: 'Explosions in Kabul; the Taliban promise to answer', short: 'Explosions in Kabul' },
    { id: 'w2025-10-11-posts', date: '2025-10-11', side: 'kabul', kind: 'clash', speaker: 'Taliban forces', words: 'Attack many posts along the line and call it an answer', short: 'Attack many posts along the line' },
    { id: 'w2025-10-19-doha', date: '2025-10-19', side: 'neither', kind: 'truce', speaker: 'Qatar and Turkey', words: 'Announce a ceasefire in Doha after a week of fighting', short: 'A ceasefire in Doha' },
    { id: 'w2026-02-22-strikes', date: '2026-02-22', side: 'islamabad', kind: 'strike', speaker: 'Information Ministry', words: 'Says it hit seven camps; the UN counts at least 13 civilians dead', short: 'Strikes in Nangarhar and Paktika' },
    { id: 'w2026-02-26-offensive', date: '2026-02-26', side: 'kabul', kind: 'clash', speaker: 'Taliban defence ministry', words: 'Announces an offensive along the line and claims 19 posts', short: 'Announces an offensive' },
    { id: 'w2026-02-27-open-war', date: '2026-02-27', side: 'islamabad', kind: 'strike', speaker: 'Defence minister', words: 'Jets bomb Kabul and Kandahar; he speaks of open war', short: 'Bombs Kabul; speaks of open war' },
    { id: 'w2026-03-18-pause', date: '2026-03-18', side: 'neither', kind: 'truce', speaker: 'Both governments', words: 'Halt the fighting for Eid, 19 to 23 March, each keeping the right to answer', short: 'A pause for Eid' },
  ],
  blows: ['2022-04-16', '2022-12-11', '2022-12-15', '2024-03-18', '2024-12-24', '2025-08-27', '2025-10-09', '2025-10-11', '2025-10-15', '2025-10-17', '2025-11-25', '2026-02-21', '2026-02-26', '2026-02-27', '2026-03-16'],
};
