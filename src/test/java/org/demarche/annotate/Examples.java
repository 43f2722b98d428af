package org.demarche.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.demarche.model.Span;

/** Articles of one sentence, annotated with what Demarche brings along. */
public final class Examples {
  private static final Annotator ANNOTATOR = new Annotator(Knowledge.builtIn());

  private Examples() {}

  public static AnnotatedArticle annotate(String text, Optional<LocalDate> published) {
    return annotate(text, published, Block.Kind.PARAGRAPH);
  }

  public static AnnotatedArticle annotate(
      String text, Optional<LocalDate> published, Block.Kind kind) {
    Metadata metadata =
        new Metadata(
            Optional.empty(), published, Optional.empty(), List.of(), Optional.empty(), "en");
    Block block = new Block(kind, new Span(0, text.length()));
    return ANNOTATOR.annotate(new Article("example", text, metadata, List.of(block)));
  }
}
