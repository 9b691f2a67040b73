/** How far off a place's point may be, in kilometres: places say it in words that hold `20 km`; a building or a city centre without a number counts as one. */
export function precisionKm({ id, precision }: { readonly id: string; readonly precision: string }): number {
  const [, number] = /(\d+) km/.exec(precision) ?? [];
  if (number === undefined && precision.includes('km')) throw new Error(`The precision of the place "${id}" is "${precision}"; write it as a number and km.`);
  return number === undefined ? 1 : Number(number);
}
