package org.demarche.ingest;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.demarche.pipeline.Replaced;
import org.demarche.store.LoadedRdf;

/** Takes articles and RDF into a store, in this process or in the one that has it open. */
public interface Intake {
  /**
   * Whether the store says all of an article that can be said before extraction: text, headline,
   * date and publisher, and the configuration that it was extracted under; and whether its graph
   * was extracted there, or, being from a backup, is still as it was extracted. From any thread.
   */
  boolean holds(Submission bare);

  /** Whether another article of this id came in another file. From any thread. */
  boolean clashes(Submission bare);

  /** Writes articles, all or none of them, and returns once that lasts. */
  Replaced write(List<Submission> articles);

  /** How many articles it is best given at a time at most. */
  default int most() {
    return 256;
  }

  /** How many articles were made with another configuration than this one. */
  long stale(String configurationHash);

  /** Replaces what was known beforehand. */
  void seeds(String base, Model seeds);

  /** Loads a file of RDF; see {@link org.demarche.store.GraphStore#loadRdf}. */
  LoadedRdf rdf(Path file, String base);
}
