package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.ingest.ArticleSink;
import org.demarche.ingest.Intake;
import org.demarche.ingest.LoadMode;
import org.demarche.pipeline.Summary;
import org.demarche.read.ReadOptions;

/** Takes seeds and articles into a store. */
final class ArticleLoad {
  private final Intake intake;
  private final KnowledgeOptions knowledge;
  private final RunOptions run;
  private final Optional<Workbench.Second> second;

  ArticleLoad(Intake intake, KnowledgeOptions knowledge, RunOptions run) {
    this(intake, knowledge, run, Optional.empty());
  }

  ArticleLoad(
      Intake intake,
      KnowledgeOptions knowledge,
      RunOptions run,
      Optional<Workbench.Second> second) {
    this.intake = intake;
    this.knowledge = knowledge;
    this.run = run;
    this.second = second;
  }

  void seeds() {
    intake.seeds(knowledge.base(), knowledge.graph());
  }

  /** Takes in what the paths hold. */
  Summary articles(List<Path> paths, ReadOptions assumed, LoadMode mode) {
    Workbench workbench = knowledge.workbench(second);
    ArticleSink sink = new ArticleSink(intake, knowledge.base(), workbench.mapper(), mode);
    return run.run(workbench.pipeline(), new Articles(paths, assumed), sink);
  }
}
