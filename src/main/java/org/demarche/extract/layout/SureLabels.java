package org.demarche.extract.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Set<String> ROLES = WordClass.of("layout.speaking-roles");
  private static final Set<String> ASKING = Set.of("Q", "A");

  /** Of these with their offices: one alone may open a sentence. */
  private static final int FEWEST_INTRODUCED = 2;

  /** Of these who speak of themselves without an office: two may quote each other. */
  private static final int FEWEST_ASKED = 3;

  private static final Pattern FIRST = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b");

  /** In letters; shorter words in capitals are agencies, initials and the like. */
  private static final int SHORTEST_NAME = 3;

  private final AnnotatedArticle article;
  private final boolean inCapitals;
  private final boolean asking;
  private final boolean introduced;
  private final boolean several;

  SureLabels(AnnotatedArticle article, Collection<Span> labels) {
    this.article = article;
    List<String> words = labels.stream().map(this::words).toList();
    this.inCapitals =
        labels.stream().filter(this::isCapitals).map(this::words).distinct().count() > 1
            && labels.stream()
                .anyMatch(label -> isCapitals(label) && (isNameEnd(label) || hasRole(label)));
    this.asking = words.containsAll(ASKING);
    this.introduced =
        labels.stream().filter(this::isIntroduced).map(this::words).distinct().count()
            >= FEWEST_INTRODUCED;
    this.several =
        labels.stream().filter(this::isOfOneself).map(this::words).distinct().count()
            >= FEWEST_ASKED;
  }

  /** Whether the label may name somebody who speaks, if he does so again. */
  boolean mayName(Span label) {
    return isNameEnd(label) || isRole(label) || holds(label);
  }

  /** {@code The Moderator}, {@code SPOKESPERSON}. */
  private boolean isRole(Span label) {
    String[] words = words(label).toLowerCase(Locale.ROOT).replaceFirst("^the ", "").split(" ");
    return words.length == 1 && ROLES.contains(words[0]);
  }

  /** {@code Ann Roe, nurse}, {@code Ann Roe (Labour)}: a name and what its bearer is. */
  private boolean isIntroduced(Span label) {
    return isFullName(label) && hasRole(label);
  }

  /** {@code Ann Roe: I would freeze rents}. */
  private boolean isOfOneself(Span label) {
    String text = article.text();
    int end = text.indexOf('\n', label.end());
    String words = text.substring(label.end(), end < 0 ? text.length() : end);
    return isFullName(label) && words.startsWith(":") && FIRST.matcher(words).find();
  }

  private boolean isFullName(Span label) {
    return words(label).contains(" ") && isNameEnd(label);
  }

  boolean holds(Span label) {
    return isTitled(label)
        || inCapitals && isCapitals(label)
        || asking && ASKING.contains(words(label))
        || introduced && isIntroduced(label)
        || several && isOfOneself(label);
  }

  /** {@code Mayor Roe}. */
  private boolean isTitled(Span label) {
    String[] parts = words(label).split("\\s+");
    String title = parts[0].toLowerCase(Locale.ROOT).replace(".", "");
    return parts.length > 1
        && TITLES.contains(title)
        && (isNameEnd(label) || isInCapitals(parts[parts.length - 1]));
  }

  boolean isNameEnd(Span label) {
    return Overlaps.of(article.mentions(), Mention::span, label).stream()
        .anyMatch(m -> m.form() != Mention.Form.ADJECTIVE && m.span().end() == label.end());
  }

  /** {@code ROE, MAYOR OF OSK:}, {@code ROE (via video):}. */
  private boolean hasRole(Span label) {
    String text = article.text();
    int next = label.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return text.startsWith(",", next) || text.startsWith("(", next);
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
