import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { report } from './report.ts';
import { siteWords, type SiteWords } from './schemas/site.ts';

const file = 'site.yaml';

/** Reads `site.yaml`. No text: no file. */
export function readSite(text: string | undefined): { readonly site?: SiteWords; readonly problems: readonly Problem[] } {
  if (text === undefined) return { problems: [] };
  const yaml = readYaml(file, text);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const { data, problems } = checkShape(siteWords, yaml.value, { file, where: (path) => [`line ${yaml.lineOf(path)}`, ...path.map(String)].join(', ') });
  return { ...(data && { site: data }), problems };
}

let last: { readonly stamp: string; readonly site: SiteWords } | undefined;

/** The words of the site, from `content/` in the folder the build runs in; read again when their file has changed. Throws the report of its faults. */
export function openSite(): SiteWords {
  const dir = resolve('content');
  const stamp = `${dir} ${statSync(join(dir, file)).mtimeMs}`;
  if (last?.stamp === stamp) return last.site;
  const { text, problems } = readText(dir, file);
  const read = readSite(text);
  if (!read.site) throw new Error(report([...problems, ...read.problems]));
  last = { stamp, site: read.site };
  return last.site;
}
