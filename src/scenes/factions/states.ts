export interface State {
  /** First and last moment on the axis of years. */
  readonly window: readonly [from: Date, to: Date];
  /** The years named below the axis. */
  readonly years: readonly number[];
  /** Whether the prisoners who went free are drawn. */
  readonly arrivals: boolean;
}

export const states = {
  reunited: { window: [new Date('2007-01-01'), new Date('2023-01-01')], years: [2007, 2010, 2014, 2018, 2022], arrivals: false },
  freed: { window: [new Date('2020-01-01'), new Date('2022-08-10')], years: [2020, 2021, 2022], arrivals: true },
} as const satisfies Record<string, State>;
