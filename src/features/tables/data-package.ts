import { say } from '../../site/say.ts';
import type { Library } from '../../content/library.ts';
import { tables, type TableName } from '../../content/tables.ts';
import { site } from '../../site/site.ts';
import { essayId } from '../../content/schemas/source.ts';
import { licences, resourceOf } from './resource.ts';

/** Every table with its columns, sources and licence, as Frictionless describes a package of data. `at`: the whole address of a path. */
export function dataPackage(library: Library, at: (path: string) => string): object {
  const days = library.changes.map(({ date }) => date).sort();
  const essay = library.sources.find(({ id }) => id === essayId);
  return {
    profile: 'tabular-data-package',
    name: 'across-the-line',
    title: say('tables.package', { site: site.name }),
    description: say('tables.package-about', { essay: site.essay, as_of: site.asOf }),
    homepage: at(''),
    version: days.at(-1),
    created: days[0],
    licenses: licences,
    contributors: [{ title: site.name, path: at(''), role: 'author' }],
    sources: essay ? [{ title: `${essay.publisher}: ${essay.title}`, ...(essay.url && { path: essay.url }) }] : [],
    resources: (Object.keys(tables) as TableName[]).map((table) => resourceOf(library, table)),
  };
}
