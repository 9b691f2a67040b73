/** A block of words: where its upper edge would like to be, and how tall it is. */
export interface Block {
  readonly wish: number;
  readonly height: number;
}

/**
 * Upper edges of blocks that stand under one another, each as near its wish as the block above allows and
 * none below `bottom`. In order of their wishes. Throws when they cannot all stand between `top` and `bottom`.
 */
export function spread(blocks: readonly Block[], top: number, bottom: number, gap: number): number[] {
  const edges: number[] = [];
  blocks.forEach(({ wish }, i) => edges.push(Math.max(wish, i === 0 ? top : edges[i - 1]! + blocks[i - 1]!.height + gap)));
  let floor = bottom;
  for (let i = blocks.length - 1; i >= 0; i--) {
    edges[i] = Math.min(edges[i]!, floor - blocks[i]!.height);
    floor = edges[i]! - gap;
  }
  if (edges.length > 0 && edges[0]! < top) throw new Error(`The words need ${Math.ceil(top - edges[0]!)} px more than the axis is long. Tell fewer of them.`);
  return edges;
}
