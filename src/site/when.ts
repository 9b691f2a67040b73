const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2022-04-18` as 18 April 2022, `2022-04` as April 2022, `2022` as 2022; the parts never part at the end of a line. */
export function when(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join('\u00a0');
}
