package org.demarche.spark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.Quad;
import org.demarche.pipeline.Pipeline;
import org.demarche.read.ReadOptions;

/**
 * The pipeline as a run's options want it, made once in each process.
 *
 * @param reading what to assume of articles
 */
record Stages(Pipeline<List<Quad>> pipeline, ReadOptions reading) {
  private static final Map<List<String>, Stages> MADE = new ConcurrentHashMap<>();

  /**
   * @param arguments of the whole run, as the user gave them
   */
  static Stages of(List<String> arguments) {
    return MADE.computeIfAbsent(arguments, Stages::make);
  }

  static {
    XmlParsers.choose();
  }

  private static Stages make(List<String> arguments) {
    ExtractOptions options = ExtractOptions.parse(SharedSeeds.located(arguments));
    return new Stages(options.knowledge().workbench().pipeline(), options.reading());
  }
}
