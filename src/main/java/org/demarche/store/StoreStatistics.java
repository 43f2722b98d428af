package org.demarche.store;

import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.demarche.ontology.DEMARCHE;

/**
 * What a store holds, as its totals say.
 *
 * @param actors actors that speak or hold a position, each once however many articles name them;
 *     those that were merged are one
 * @param demands demands that a position is on
 */
public record StoreStatistics(
    long articles, long statements, long positions, long actors, long demands) {

  static StoreStatistics of(DatasetGraph data) {
    Set<NodeId> actors = StoreCounts.subjects(data, DEMARCHE.statementCount);
    actors.addAll(StoreCounts.objects(data, DEMARCHE.standingHolder));
    Set<NodeId> demands = StoreCounts.objects(data, DEMARCHE.standingDemand);
    return new StoreStatistics(
        StoreCounts.instances(data, DEMARCHE.Article),
        StoreCounts.instances(data, DEMARCHE.Statement),
        StoreCounts.instances(data, DEMARCHE.Position),
        StoreCounts.merged(data, DEMARCHE.mergedInto, actors)
            + StoreCounts.instances(data, DEMARCHE.UnnamedSource),
        StoreCounts.merged(data, DEMARCHE.sameDemand, demands));
  }
}
