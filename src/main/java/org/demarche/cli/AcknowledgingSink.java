package org.demarche.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.Article;
import org.demarche.pipeline.Mapped;
import org.demarche.pipeline.Replaced;
import org.demarche.pipeline.Sink;

/** Remembers which articles the sink behind it has, on the disk. */
final class AcknowledgingSink implements Sink<List<Quad>> {
  private final Sink<List<Quad>> sink;
  private final Runnable before;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  /**
   * @param before what is to be done before something is written
   */
  AcknowledgingSink(Sink<List<Quad>> sink, Runnable before) {
    this.sink = sink;
    this.before = before;
  }

  /** Their ids. */
  Set<String> acknowledged() {
    return acknowledged;
  }

  @Override
  public boolean holds(Article article) {
    boolean holds = sink.holds(article);
    if (holds) {
      acknowledged.add(article.id());
    }
    return holds;
  }

  @Override
  public boolean clashes(Article article, String source) {
    return sink.clashes(article, source);
  }

  @Override
  public Replaced write(List<Mapped<List<Quad>>> group) {
    before.run();
    Replaced replaced = sink.write(group);
    group.forEach(each -> acknowledged.add(each.article().id()));
    return replaced;
  }

  @Override
  public int most() {
    return sink.most();
  }
}
