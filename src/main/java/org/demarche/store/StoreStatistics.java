package org.demarche.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.ontology.DEMARCHE;

/**
 * What a store holds.
 *
 * @param actors actors that speak or hold a position, each once however many articles name them;
 *     those that were merged are one
 * @param demands demands that a position is on
 */
public record StoreStatistics(
    long articles, long statements, long positions, long actors, long demands) {

  static StoreStatistics of(DatasetGraph data) {
    return new StoreStatistics(
        StoreCounts.instances(data, DEMARCHE.Article),
        StoreCounts.instances(data, DEMARCHE.Statement),
        StoreCounts.instances(data, DEMARCHE.Position),
        StoreCounts.mergedObjects(data, DEMARCHE.mergedInto, DEMARCHE.speaker, DEMARCHE.holder),
        StoreCounts.mergedObjects(data, DEMARCHE.sameDemand, DEMARCHE.on));
  }
}
