package org.demarche.extract;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.annotate.Annotator;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.demarche.model.Span;

/**
 * The attributions of a short text, in words: one part for each attribution, parted by {@code /};
 * {@code -} where there is none; the pieces of an interrupted content parted by {@code …}. In a
 * text, {@code ¶} parts paragraphs, and a paragraph that opens with {@code #} is a headline.
 */
public record Found(String source, String cue, String content, String kind) {
  private static final Annotator ANNOTATOR = new Annotator(Knowledge.builtIn());
  private static final Extractor EXTRACTOR = new Extractor(Lexicon.builtIn());

  public static Found in(String text) {
    AnnotatedArticle article = article(text);
    List<Attribution> all = EXTRACTOR.extract(article);
    return new Found(
        all(all, a -> words(a.source(), article)),
        all(all, a -> words(a.cue(), article)),
        all(all, a -> content(a, article)),
        all(all, a -> a.kind().name().toLowerCase(Locale.ROOT)));
  }

  public static List<Attribution> attributions(AnnotatedArticle article) {
    return EXTRACTOR.extract(article);
  }

  public static String content(Attribution a, AnnotatedArticle article) {
    return a.pieces().stream().map(piece -> piece.of(article.text())).collect(joining(" … "));
  }

  /** The article that {@code text} stands for; its text is {@code text} itself. */
  public static AnnotatedArticle article(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int mark = text.indexOf('¶', start);
      int end = mark < 0 ? text.length() : mark;
      block(text, start, end).ifPresent(blocks::add);
      start = end + 1;
    }
    return ANNOTATOR.annotate(new Article("example", text, Metadata.UNKNOWN, blocks));
  }

  private static Optional<Block> block(String text, int from, int end) {
    boolean headline = text.startsWith("#", from);
    int start = headline ? from + 1 : from;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    Block.Kind kind = headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
    return start < end ? Optional.of(new Block(kind, new Span(start, end))) : Optional.empty();
  }

  private static String words(Optional<Span> span, AnnotatedArticle article) {
    return span.map(s -> s.of(article.text())).orElse("-");
  }

  private static String all(List<Attribution> found, Function<Attribution, String> part) {
    return found.isEmpty() ? "-" : found.stream().map(part).collect(joining(" / "));
  }
}
