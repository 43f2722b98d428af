package org.demarche.store;

/**
 * How large a store is.
 *
 * @param quads all, also those that follow from others
 * @param diskBytes the space that its files take of the disk; 0 for a store in memory
 * @param wasteBytes about how much of that packing would give back
 */
public record StoreSize(long quads, long diskBytes, long wasteBytes) {}
