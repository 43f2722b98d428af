package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import org.demarche.pipeline.Summary;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.store.GraphStore;

/** Takes seeds and articles into a store that is open. */
final class ArticleLoad {
  private final GraphStore store;
  private final KnowledgeOptions knowledge;
  private final RunOptions run;

  ArticleLoad(GraphStore store, KnowledgeOptions knowledge, RunOptions run) {
    this.store = store;
    this.knowledge = knowledge;
    this.run = run;
  }

  void seeds() {
    store.seeds(knowledge.base(), knowledge.graph());
  }

  /** Takes in what the paths hold. */
  Summary articles(List<Path> paths, ReadOptions assumed, LoadMode mode) {
    Workbench workbench = knowledge.workbench();
    StoreSink sink = new StoreSink(store, workbench.minter(), workbench.mapper(), mode);
    return run.run(workbench.pipeline(), new ArticleReader(assumed).read(paths), sink);
  }
}
