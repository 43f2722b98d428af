package org.demarche.extract;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.extract.content.Syntax;
import org.demarche.extract.layout.AcrossSentences;
import org.demarche.extract.rules.Rule;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.demarche.syntax.Tagged;

/**
 * What was found, in words: several attributions are parted by {@code /}, the pieces of a content
 * by {@code …}; {@code -} stands where there is nothing, {@code not} before the kind of what is
 * negated.
 */
public record Attributed(
    String form, String kind, String source, String cue, String addressee, String content) {

  /** What a rule finds in a sentence that is {@link Tagged} by hand. */
  public static Attributed by(Rule rule, String tagged) {
    AnnotatedArticle article = Tagged.annotated(tagged);
    return of(
        rule.find(new Syntax(article.sentences().get(0), article, Lexicon.builtIn())), article);
  }

  /** What stands across the sentences of a {@link TaggedArticle}. */
  public static Attributed across(String tagged) {
    AnnotatedArticle article = TaggedArticle.of(tagged);
    return of(
        new AcrossSentences(article, Lexicon.builtIn()).find(TaggedArticle.inSentences(article)),
        article);
  }

  public static Attributed of(List<Attribution> found, AnnotatedArticle article) {
    return new Attributed(
        all(found, a -> a.construction().toString()),
        all(found, Attributed::kind),
        all(found, a -> words(a.source(), article)),
        all(found, a -> words(a.cue(), article)),
        all(found, a -> words(a.addressee(), article)),
        all(found, a -> Found.content(a, article).replace("\n", " ")));
  }

  private static String kind(Attribution a) {
    return (a.negated() ? "not " : "") + a.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String words(Optional<Span> span, AnnotatedArticle article) {
    return span.map(s -> s.of(article.text())).orElse("-");
  }

  private static String all(List<Attribution> found, Function<Attribution, String> part) {
    return found.isEmpty() ? "-" : found.stream().map(part).collect(joining(" / "));
  }
}
