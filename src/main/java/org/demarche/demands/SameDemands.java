package org.demarche.demands;

import java.util.List;
import org.demarche.demands.DemandPair.Status;
import org.demarche.link.CuratedGraph;
import org.demarche.link.DecisionFile;
import org.demarche.link.Decisions;
import org.demarche.store.GraphStore;

/**
 * Finds which demands of a store are one across its articles.
 *
 * <p>Writes the graph {@code graph/demands}; the articles' graphs stay as they are. The same store
 * and decisions give the same graph, whether it comes about at once or by and by. Actors have to be
 * linked before, since who is one with whom tells who acts.
 */
public final class SameDemands {
  private final GraphStore store;
  private final String base;
  private final CuratedGraph curated;

  /**
   * @param base what the names of the store's own graphs begin with
   * @param file where decisions last
   */
  public SameDemands(GraphStore store, String base, DecisionFile file) {
    this.store = store;
    this.base = base;
    this.curated = new CuratedGraph(store, base, file);
  }

  /**
   * What came of it.
   *
   * @param merged demands that redirect to another one
   * @param doubtful pairs that a person should decide on
   */
  public record Result(int merged, int doubtful) {
    static Result of(Judged judged) {
      long doubtful = judged.pairs().stream().filter(it -> it.status() == Status.REVIEW).count();
      return new Result(judged.redirects().size(), (int) doubtful);
    }
  }

  /**
   * Compares those demands that changes since this was done last concern, or all where that is not
   * known or where other things changed than articles; tells what came of the whole store.
   */
  public Result run() {
    Decisions decisions = decisions();
    Result result = store.memory().take(() -> new DemandRun(store, base, decisions).run());
    curated.show(decisions);
    return result;
  }

  Decisions decisions() {
    return curated.decisions();
  }

  Judged judged(Decisions decisions) {
    return Judged.of(demands(), decisions);
  }

  List<StoredDemand> demands() {
    return store.read(data -> new DemandReader(data.asDatasetGraph()).read());
  }
}
