import type { ViewName } from '../../story.ts';

/** A view of Pakistan's war, whole. */
export interface ViolenceState {
  readonly view: ViewName;
  /** The strip of years below the map; without it the map fills the plate. */
  readonly years?: Years;
}

/** What the strip shows and how the thumb moves its cursor. */
export interface Years {
  /** The first and the last year of the axis. */
  readonly axis: readonly [first: number, last: number];
  /** From which year to which the cursor goes. */
  readonly cursor: readonly [from: number, to: number];
  /** How far the passage has come when the cursor sets off, 0 to 1: before that the map comes. */
  readonly lead: number;
  /** Whether attacks, another count on a scale of its own, stand below the deaths. */
  readonly attacks: boolean;
}

export const states = {
  crackdown: { view: 'violence', years: { axis: [2001, 2024], cursor: [2001, 2019], lead: 0.55, attacks: false } },
  'the-turn': { view: 'turn', years: { axis: [2014, 2025], cursor: [2019, 2025], lead: 0, attacks: true } },
  waziristan: { view: 'waziristan' },
} as const satisfies Record<string, ViolenceState>;
