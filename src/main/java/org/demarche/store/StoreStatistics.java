package org.demarche.store;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.ontology.DEMARCHE;

/**
 * What a store holds.
 *
 * @param actors actors that speak or hold a position, each once however many articles name them;
 *     those that were merged are one
 * @param demands demands that a position is on
 * @param quads all, also those that follow from others
 * @param diskBytes the space that its files take of the disk; 0 for a store in memory
 * @param wasteBytes about how much of that packing would give back
 */
public record StoreStatistics(
    long articles,
    long statements,
    long positions,
    long actors,
    long demands,
    long quads,
    long diskBytes,
    long wasteBytes) {

  static StoreStatistics of(DatasetGraph data, Optional<StoreFolder> folder) {
    long quads = StoreCounts.quads(data);
    return new StoreStatistics(
        StoreCounts.instances(data, DEMARCHE.Article),
        StoreCounts.instances(data, DEMARCHE.Statement),
        StoreCounts.instances(data, DEMARCHE.Position),
        StoreCounts.mergedObjects(data, DEMARCHE.mergedInto, DEMARCHE.speaker, DEMARCHE.holder),
        StoreCounts.mergedObjects(data, DEMARCHE.sameDemand, DEMARCHE.on),
        quads,
        folder.map(StoreFolder::bytes).orElse(0L),
        folder.map(it -> it.waste(quads)).orElse(0L));
  }
}
