import { say } from '../../site/say.ts';
import type { DataDownload, Dataset, Organization, Thing } from 'schema-dts';
import type { Library } from '../../content/library.ts';
import { tables, type TableName } from '../../content/tables.ts';
import { site } from '../../site/site.ts';
import { licence } from '../../site/licence.ts';
import { resourceOf } from './resource.ts';

/** Tables as schema.org words them, for search engines of data. `at`: the whole address of a path in the site. */
export function datasets(library: Library, names: readonly TableName[], at: (path: string) => string): Dataset[] {
  return [...new Set(names)].map((table) => datasetOf(library, table, at));
}

/** The same by name alone, for light pages; the catalogue tells the rest under the same id. */
export function namedDatasets(library: Library, names: readonly TableName[], at: (path: string) => string): Dataset[] {
  return [...new Set(names)].map((table) => {
    const { name, title, description } = resourceOf(library, table);
    return { '@type': 'Dataset', '@id': idOf(table, at), name: title, description, url: at(`data/${name}.csv`), license: licence.url };
  });
}

/** Every table there is, as one catalogue. */
export function catalogue(library: Library, at: (path: string) => string): Thing[] {
  const names = Object.keys(tables) as TableName[];
  const dataset = names.map((table) => ({ '@id': idOf(table, at) }));
  return [{ '@type': 'DataCatalog', '@id': catalogueId(at), name: say('tables.package', { site: site.name }), url: at('explore/'), license: licence.url, dataset }, ...datasets(library, names, at)];
}

function datasetOf(library: Library, table: TableName, at: (path: string) => string): Dataset {
  const { name, title, description, sources, schema } = resourceOf(library, table);
  const maker: Organization = { '@type': 'Organization', name: site.name, url: at('') };
  const download = (ending: string, encodingFormat: string): DataDownload => ({ '@type': 'DataDownload', encodingFormat, contentUrl: at(`data/${name}.${ending}`) });
  return {
    '@type': 'Dataset',
    '@id': idOf(table, at),
    name: title,
    description: say('tables.of', { about: description, site: site.name, as_of: site.asOf }),
    url: at(`data/${name}.csv`),
    license: licence.url,
    isAccessibleForFree: true,
    creator: maker,
    includedInDataCatalog: { '@id': catalogueId(at) },
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
    variableMeasured: schema.fields.map((field) => ({ '@type': 'PropertyValue', name: field.name, description: field.description, ...(field.unit && { unitText: field.unit }) })),
    isBasedOn: sources.flatMap(({ path }) => path ?? []),
  };
}

function idOf(table: TableName, at: (path: string) => string): string {
  return at(`data/${tables[table].file}#dataset`);
}

function catalogueId(at: (path: string) => string): string {
  return at('data/datapackage.json#catalogue');
}
