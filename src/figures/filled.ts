import { curly } from '../content/curly.ts';
import { formatNames, type Format, type FormatName } from '../engine/marks/formats.ts';
import type { Values } from '../engine/render/scene.ts';

/** Words with their placeholders filled, and what could not be. */
export interface Filled {
  readonly text: string;
  readonly faults: readonly { readonly found: string; readonly expected: string }[];
}

/** Fills `{name}` and `{name:format}` from values and curls quotation marks; a placeholder that cannot be filled stays as it is. */
export function filled(words: string, values: Values, format: Format): Filled {
  const faults: { found: string; expected: string }[] = [];
  const text = words.replace(/\{([^{}]*)\}/g, (whole, inside: string) => {
    const [name = '', as] = inside.split(':');
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) faults.push({ found: `the placeholder ${whole}`, expected: `a value of this picture: ${Object.keys(values).join(', ') || 'it has none'}` });
    else if (as !== undefined && !(formatNames as readonly string[]).includes(as)) faults.push({ found: `the placeholder ${whole}`, expected: `one of the formats ${formatNames.join(', ')}` });
    else {
      try {
        return format(value, as as FormatName | undefined);
      } catch (error) {
        faults.push({ found: `the placeholder ${whole}`, expected: `a format that suits its value: ${(error as Error).message}` });
      }
    }
    return whole;
  });
  return { text: curly(text), faults };
}
