/** What the ruler shows. */
export type View = 'lengths' | 'built' | 'earlier' | 'gaps' | 'readings';

export interface RulerState {
  readonly view: View;
  readonly title: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
}

export const states = {
  lengths: {
    view: 'lengths',
    title: ['One line, many lengths', 'One line, as many lengths as measurers'],
    source: [
      'We write “about 2,600 km”. Our map: Natural Earth',
      'Sources: as named; ours measured on Natural Earth (world-atlas). They measure a map’s detail. We write “about 2,600 km”.',
    ],
  },
  built: {
    view: 'built',
    title: ['How far it was built, as claimed', 'How far the fence was built, as each said'],
    source: [
      'Arab News, The News, Business Recorder, VOA, Dawn',
      'Sources: Arab News, VOA, The News, Deccan Chronicle, Business Recorder, The Hawk, Dawn.',
    ],
  },
  earlier: {
    view: 'earlier',
    title: ['Five clashes before the Taliban’s return', 'Before the Taliban’s return: five clashes over fence and gates'],
    source: [
      'RFE/RL, BBC, Reuters, AFP, Pajhwok. Places approximate',
      'Sources: RFE/RL, BBC, Reuters, AFP, Pajhwok. A place stands at its share of the line, measured on the map; all approximate.',
    ],
  },
  gaps: {
    view: 'gaps',
    title: ['Where the wire came down', 'Where the wire came down, winter 2021–22'],
    source: [
      'Reuters in Dawn and TRT World; Pajhwok; Khaama Press',
      'Sources: Reuters in Dawn and TRT World; Pajhwok; Khaama via NewsX. A place stands at its share of the line, measured on the map.',
    ],
  },
  readings: {
    view: 'readings',
    title: ['The fear, and the record so far', 'If it goes on: the fear, and the record so far'],
    source: [
      'Kaura 2022; Reuters, Khaama; PakTribune, CanIndia',
      'Sources: Kaura’s essay, 2022; Reuters in Dawn; Khaama via NewsX; Pakistan’s army in PakTribune and CanIndia. Places approximate.',
    ],
  },
} as const satisfies Record<string, RulerState>;
