interface Kin {
  id: string;
  parentId: string | null;
}

export interface LineageNode<K extends Kin> {
  kin: K;
  children: LineageNode<K>[];
}

/**
 * The tree around one checkpoint: its line of ancestors, itself, and all that descends from it. Its siblings are not
 * part of it.
 *
 * @param ancestors from the oldest base to the parent
 */
export function buildLineage<K extends Kin>(
  own: K,
  ancestors: readonly K[],
  descendants: readonly K[],
): LineageNode<K> {
  const grow = (kin: K): LineageNode<K> => ({
    kin,
    children: descendants.filter(({ parentId }) => parentId === kin.id).map(grow),
  });
  return ancestors.reduceRight<LineageNode<K>>((child, kin) => ({ kin, children: [child] }), grow(own));
}
