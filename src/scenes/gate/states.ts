/** `gate`: one shut gate and who waits at it. `queues`: the same line without a gate, and the same queue on both sides. */
export interface GateState {
  readonly shows: 'gate' | 'queues';
}

export const states = {
  torkham: { shows: 'gate' },
  'two-queues': { shows: 'queues' },
} as const satisfies Record<string, GateState>;
