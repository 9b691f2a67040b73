import { readYaml, type YamlFile } from './read-yaml.ts';

/** Reads JSON text and keeps its line numbers. */
export function readJson(file: string, text: string): YamlFile {
  try {
    JSON.parse(text);
  } catch (error) {
    const { at, found } = faultOf(text, (error as SyntaxError).message);
    const where = at === undefined ? 'the whole file' : `line ${text.slice(0, at).split('\n').length}`;
    return { problems: [{ file, where, found, expected: 'JSON: a comma after every entry but the last, names in double quotation marks' }], lineOf: () => 1 };
  }
  // All JSON is YAML, and the reader of YAML knows the line of each field.
  return readYaml(file, text);
}

/** The two slips that are made most, then whatever the engine has to say. */
function faultOf(text: string, message: string): { at?: number; found: string } {
  const lost = /["\]}](?=\s*["[{])/.exec(text);
  if (lost) return { at: lost.index, found: `no comma after ${lineAround(text, lost.index)}` };
  const more = /,(?=\s*[\]}])/.exec(text);
  if (more) return { at: more.index, found: `a comma after the last entry, ${lineAround(text, more.index)}` };
  const at = /position (\d+)/.exec(message)?.[1];
  return { ...(at && { at: Number(at) }), found: message.replace(/ in JSON at .*/, '') };
}

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  return text.slice(start, at + 1).trim();
}
