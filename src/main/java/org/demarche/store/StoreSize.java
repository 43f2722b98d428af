package org.demarche.store;

import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * How large a store is.
 *
 * @param quads all, also those that follow from others
 * @param diskBytes the space that its files take of the disk; 0 for a store in memory
 * @param wasteBytes about how much of that packing would give back
 */
public record StoreSize(long quads, long diskBytes, long wasteBytes) {

  /** Whether a store has more quads than so many, of which it counts no more. */
  public static boolean exceeds(Dataset store, long quads) {
    return store.isInTransaction()
        ? StoreCounts.exceed(store.asDatasetGraph(), quads)
        : Txn.calculateRead(store, () -> exceeds(store, quads));
  }
}
