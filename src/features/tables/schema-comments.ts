/** What a schema's doc comments say: of a row, and of each column. */
export interface SchemaComments {
  readonly row: string;
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * Reads the doc comments of the schema of `file` (`attacks.csv`) out of the text of its module. The comments are the
 * editors' manual; published tables are described by the same words, so that these are written once.
 */
export function schemaComments(file: string, module: string): SchemaComments | undefined {
  const comments = [...module.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const \w+ = record\(\{/g)];
  const found = comments.find(([, comment]) => new RegExp(`a row of\\s+(?:\\* )?\`${file.replace('.', '\\.')}\``).test(comment!));
  if (!found) return undefined;
  const body = module.slice(found.index + found[0].length).split(/^\}\)/m)[0]!;
  const columns = [...body.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\n {2}(\w+):/g)].map(([, comment, column]) => [column!, flowing(comment!)] as const);
  return { row: flowing(found[1]!), columns: Object.fromEntries(columns) };
}

/** One paragraph, without the marks of a comment. */
function flowing(comment: string): string {
  return comment.replace(/\n\s*\*/g, ' ').replace(/\s+/g, ' ').trim();
}
