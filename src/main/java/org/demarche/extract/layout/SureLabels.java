package org.demarche.extract.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.syntax.Overlaps;

/**
 * Tells labels before a colon that surely say who speaks, even once: {@code MINISTER ALI:}, {@code
 * Minister Omar Ali:}; words in capitals and {@code Q:} where another such label stands beside.
 */
final class SureLabels {
  private static final Set<String> TITLES = WordClass.of("persons.titles");
  private static final Set<String> RUBRICS = WordClass.of("layout.rubrics");
  private static final Set<String> ASKING = Set.of("Q", "A");

  /** In letters; shorter words in capitals are agencies, initials and the like. */
  private static final int SHORTEST_NAME = 3;

  private final AnnotatedArticle article;
  private final boolean inCapitals;
  private final boolean asking;

  SureLabels(AnnotatedArticle article, Collection<Span> labels) {
    this.article = article;
    List<String> words = labels.stream().map(this::words).toList();
    this.inCapitals =
        labels.stream().filter(this::isCapitals).map(this::words).distinct().count() > 1
            && labels.stream()
                .anyMatch(label -> isCapitals(label) && (isNameEnd(label) || hasRole(label)));
    this.asking = words.containsAll(ASKING);
  }

  /** {@code Question:}, which is no name and tells one who asks from one who is named. */
  static boolean isAsking(String label) {
    return label.equals("Q") || label.equals("Question");
  }

  boolean holds(Span label) {
    return isTitled(label)
        || inCapitals && isCapitals(label)
        || asking && ASKING.contains(words(label));
  }

  /** {@code Mayor Roe}. */
  private boolean isTitled(Span label) {
    String[] parts = words(label).toLowerCase(Locale.ROOT).split(" ");
    return parts.length > 1 && TITLES.contains(parts[0]) && isNameEnd(label);
  }

  private boolean isNameEnd(Span label) {
    return Overlaps.of(article.mentions(), Mention::span, label).stream()
        .anyMatch(m -> m.form() != Mention.Form.ADJECTIVE && m.span().end() == label.end());
  }

  /** {@code ROE, MAYOR OF OSK:}, {@code ROE (via video):}. */
  private boolean hasRole(Span label) {
    String after = article.text().substring(label.end()).stripLeading();
    return after.startsWith(",") || after.startsWith("(");
  }

  private boolean isCapitals(Span label) {
    String words = words(label);
    String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
    boolean rubric = Arrays.stream(parts).anyMatch(RUBRICS::contains);
    return isInCapitals(words) && !rubric;
  }

  /** Whether the words are written in capitals throughout and are longer than initials. */
  static boolean isInCapitals(String words) {
    return words.length() >= SHORTEST_NAME && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private String words(Span label) {
    return label.of(article.text());
  }
}
