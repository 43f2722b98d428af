package org.demarche.store;

/**
 * What a store holds.
 *
 * @param actors actors that speak or hold a position, each once however many articles name them;
 *     those that were merged are one
 * @param demands demands that a position is on
 * @param diskBytes the space that its files take; 0 for a store in memory
 */
public record StoreStatistics(
    long articles, long statements, long positions, long actors, long demands, long diskBytes) {}
