/** The three thirds of the line, from its top down. */
export const quarrelNames = ['shelters', 'fence', 'aims'] as const;
export type QuarrelName = (typeof quarrelNames)[number];

export const states = { three: {} } as const;
