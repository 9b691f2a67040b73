/** Path data of `M`, `L`, `l` and `Z` alone. */
const straight = /^[MLlZ\d\s.,-]*$/;

/**
 * The same path in fewer letters, for a file that is sent over a slow line: each point is told from the one before, to a tenth of a
 * unit, or a hundredth where the path has it. What is rounded never adds up, since a step begins where the last one ended.
 */
export function shortPath(d: string): string {
  if (!straight.test(d)) return d;
  const scale = /\.\d\d/.test(d) ? 100 : 10;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = '';
  return [...d.matchAll(/([MLlZ])([^MLlZ]*)/g)].map(([, command = '', numbers = '']) => {
    const before = last;
    last = command === 'L' ? 'l' : command;
    if (command === 'Z') {
      [x, y] = [startX, startY];
      return 'Z';
    }
    const [a, b] = numbers.match(/-?[\d.]+/g)!.map((number) => Math.round(Number(number) * scale)) as [number, number];
    const [fromX, fromY] = [x, y];
    [x, y] = command === 'l' ? [x + a, y + b] : [a, b];
    if (command === 'M') [startX, startY] = [x, y];
    return command === 'M' ? `M${pair(x, y, scale)}` : joined(before, pair(x - fromX, y - fromY, scale));
  }).join('');
}

/** A step after another needs no letter, and no space before its minus. */
function joined(before: string, step: string): string {
  return before !== 'l' ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
}

function pair(a: number, b: number, scale: number): string {
  const [first, second] = [a, b].map((number) => String(number / scale).replace(/^(-?)0\./, '$1.')) as [string, string];
  return `${first}${second.startsWith('-') ? '' : ','}${second}`;
}
