package org.demarche.cli;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.demarche.knowledge.Knowledge;
import org.demarche.pipeline.Listener;
import org.demarche.pipeline.Run;
import org.demarche.pipeline.Summary;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;

/** What {@code demarche extract} does once it has started, with the N-Quads thrown away. */
final class FilesToQuads implements Contestant {
  private final Workbench workbench =
      new Workbench(Knowledge.builtIn(), "https://w3id.org/demarche/id/", false);
  private final int threads;

  FilesToQuads(int threads) {
    this.threads = threads;
  }

  @Override
  public void work(Corpus corpus) {
    Summary summary = extract(corpus);
    if (summary.loaded() != corpus.sentences().size()) {
      throw new IllegalStateException("not every article was read: " + summary.problemsByCode());
    }
  }

  private Summary extract(Corpus corpus) {
    ArticleReader reader = new ArticleReader(ReadOptions.NONE);
    try (QuadSink sink = QuadSink.of(GraphFormat.NQ, OutputStream.nullOutputStream())) {
      return new Run<List<Quad>>(
              workbench.pipeline(), sink, List::size, Listener.NONE, () -> false, threads)
          .over(reader.read(List.of(corpus.folder())));
    }
  }
}
