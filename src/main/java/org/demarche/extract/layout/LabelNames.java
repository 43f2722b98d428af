package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Mention;
import org.demarche.model.Span;

/**
 * Whom labels name that are shorter than a name: {@code LIND} after {@code MARTA LIND}, {@code ML}
 * after {@code Marta Lind}, {@code HH} where the text before the turns names the {@code Harbour
 * Herald}.
 */
final class LabelNames {
  private static final Set<String> TITLES = WordClass.of("persons.titles");

  private static final Set<String> PRESS = WordClass.of("press.houses");

  /** In letters: longer words in capitals are names. */
  private static final int MOST_INITIALS = 4;

  private static final int FEWEST_INITIALS = 2;

  private final String text;
  private final List<Span> full;

  /** The names before the first label, and the labels, can be cut short afterwards. */
  LabelNames(AnnotatedArticle article, Collection<Span> labels) {
    this.text = article.text();
    int first = labels.stream().mapToInt(Span::start).min().orElse(0);
    Stream<Span> before =
        article.mentions().stream()
            .filter(m -> m.span().end() <= first && m.form() != Mention.Form.ADJECTIVE)
            .map(Mention::span);
    this.full = new ArrayList<>(Stream.concat(labels.stream(), before).toList());
  }

  /** The same for labels of one speaker, for none of another. */
  String key(Span label) {
    return bare(meant(label));
  }

  /** The words that name whom the label means: its own, unless they are initials. */
  Span source(Span label) {
    return isInitials(words(label)) ? meant(label) : label;
  }

  private Span meant(Span label) {
    String words = words(label);
    Optional<Span> cut = isInitials(words) ? byInitials(words) : Optional.empty();
    boolean surname = !bare(label).contains(" ");
    return cut.or(() -> surname ? bySurname(bare(label)) : Optional.empty()).orElse(label);
  }

  private Optional<Span> byInitials(String initials) {
    return full.stream()
        .filter(name -> initials(words(name)).equals(initials))
        .findFirst()
        .or(() -> full.stream().filter(name -> isCutTo(words(name), initials)).findFirst());
  }

  /** Of one name alone. */
  private Optional<Span> bySurname(String surname) {
    List<Span> names = full.stream().filter(name -> bare(name).endsWith(" " + surname)).toList();
    return names.stream().map(this::bare).distinct().count() == 1
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  private static boolean isInitials(String words) {
    return words.length() >= FEWEST_INITIALS
        && words.length() <= MOST_INITIALS
        && words.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.split("[\\s-]+")) {
      initials.append(Character.isUpperCase(part.charAt(0)) ? part.substring(0, 1) : "");
    }
    return initials.length() < FEWEST_INITIALS ? "" : initials.toString();
  }

  /** {@code WN} of {@code Wikinews}: its first letter and that of what it is. */
  private static boolean isCutTo(String name, String letters) {
    String lower = name.toLowerCase(Locale.ROOT);
    return letters.length() == 2
        && PRESS.stream()
            .filter(press -> lower.endsWith(press) && lower.length() > press.length())
            .anyMatch(press -> (lower.charAt(0) + press.substring(0, 1)).equalsIgnoreCase(letters));
  }

  /** In small letters, without article and titles. */
  private String bare(Span name) {
    String words = words(name).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    int space = words.indexOf(' ');
    while (space > 0 && TITLES.contains(words.substring(0, space).replace(".", ""))) {
      words = words.substring(space + 1);
      space = words.indexOf(' ');
    }
    return words;
  }

  private String words(Span name) {
    return name.of(text).replaceAll("\\s+", " ");
  }
}
