package org.demarche.store;

import java.util.List;

/**
 * What came of a file of RDF.
 *
 * @param quads how many it holds
 * @param replaced the graphs that were there before and gave way
 */
public record LoadedRdf(long quads, List<String> replaced) {
  public LoadedRdf {
    replaced = List.copyOf(replaced);
  }
}
