package org.demarche.reports;

import org.demarche.store.GraphStore;

/**
 * Finds which statements of a store report one utterance, which articles are copies, and how many
 * reports of each utterance are independent; and which claims are one, and who says and denies
 * them.
 *
 * <p>Writes the graph {@code graph/reports}; the articles' graphs stay as they are. The same store
 * gives the same graph, whether it comes about at once or by and by, as long as no run of five
 * words is in more than a thousand articles. Actors have to be linked before, since who is one with
 * whom tells who speaks.
 */
public final class IndependentReports {
  private final GraphStore store;
  private final String base;

  /**
   * @param base what the names of the store's own graphs begin with
   */
  public IndependentReports(GraphStore store, String base) {
    this.store = store;
    this.base = base;
  }

  /**
   * What came of it.
   *
   * @param utterances that several articles report
   * @param copies articles that repeat another one
   */
  public record Result(int utterances, int copies) {}

  /**
   * Looks at those articles that changed since this was done last, or at all where that is not
   * known or where other things changed than articles; tells what came of the whole store.
   */
  public Result run() {
    return store.memory().take(() -> new ReportRun(store, base).run());
  }
}
