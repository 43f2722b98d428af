package org.demarche.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.annotate.Annotator;
import org.demarche.extract.Extractor;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Dossier;
import org.demarche.model.Metadata;
import org.demarche.model.Span;
import org.demarche.model.Statement;

/** Makes dossiers of short texts, for tables of examples. */
public final class Reader {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Annotator ANNOTATOR = new Annotator(KNOWLEDGE);
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE.lexicon());
  private static final Resolver RESOLVER = new Resolver(KNOWLEDGE);

  private Reader() {}

  /** The dossier of a text whose paragraphs are divided by {@code ¶}. */
  public static Dossier read(String date, String text) {
    String body = text.replace("¶", "\n\n");
    AnnotatedArticle annotated =
        ANNOTATOR.annotate(article(Optional.of(LocalDate.parse(date)), body));
    return RESOLVER.resolve(annotated, EXTRACTOR.extract(annotated));
  }

  private static Article article(Optional<LocalDate> date, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n")) {
      int from = text.indexOf(paragraph, start);
      start = from + paragraph.length();
      if (!paragraph.isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(from, start)));
      }
    }
    Metadata metadata =
        new Metadata(Optional.empty(), date, Optional.empty(), List.of(), Optional.empty(), "en");
    return new Article("test", text, metadata, blocks);
  }

  /** Every reference in the order of the text, as {@code words=end of the id}. */
  public static String references(Dossier dossier) {
    return dossier.references().stream()
        .map(r -> r.span().of(dossier.article().text()) + "=" + end(r.denotes()))
        .collect(Collectors.joining("; "));
  }

  public static String end(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** The dossier of a text without a date. */
  public static Dossier undated(String text) {
    AnnotatedArticle annotated = ANNOTATOR.annotate(article(Optional.empty(), text));
    return RESOLVER.resolve(annotated, EXTRACTOR.extract(annotated));
  }

  public static String label(Dossier dossier, String id) {
    return dossier.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::label)
        .findFirst()
        .orElse(id);
  }

  /** The speaker of the statement whose content begins with {@code words}. */
  public static String speaker(Dossier dossier, String words) {
    return statement(dossier, words).map(s -> label(dossier, s.speaker())).orElse("nobody");
  }

  public static Optional<Statement> statement(Dossier dossier, String words) {
    String text = dossier.article().text();
    return dossier.statements().stream()
        .filter(s -> !s.relay())
        .filter(s -> s.attribution().content().of(text).startsWith(words))
        .findFirst();
  }
}
