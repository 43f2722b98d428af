package org.demarche.extract.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern PARTS = Pattern.compile("[\\s-]+");

  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private static final Set<String> PRESS = WordClass.of("press.houses");

  /** In letters: longer words in capitals are names. */
  private static final int MOST_INITIALS = 4;

  private static final int FEWEST_INITIALS = 2;

  private final String text;

  /** The names that labels can stand for, in the order of the text, labels first. */
  private final List<Name> full;

  private final Map<String, List<Name>> byLastWord;

  /** What labels of these words mean, as the same ones come again and again. */
  private final Map<String, Optional<Span>> meant = new HashMap<>();

  private record Name(Span span, String words, String initials, String bare) {
    static Name of(Span span, String words) {
      return new Name(span, words, LabelNames.initials(words), LabelNames.bare(words));
    }
  }

  /** The names before the first label, and the labels, can be cut short afterwards. */
  LabelNames(AnnotatedArticle article, Collection<Span> labels) {
    this.text = article.text();
    int first = labels.stream().mapToInt(Span::start).min().orElse(0);
    Stream<Span> before =
        article.mentions().stream()
            .filter(m -> m.span().end() <= first && m.form() != Mention.Form.ADJECTIVE)
            .map(Mention::span);
    this.full =
        Stream.concat(labels.stream(), before).map(span -> Name.of(span, words(span))).toList();
    this.byLastWord =
        full.stream()
            .filter(name -> name.bare().contains(" "))
            .collect(Collectors.groupingBy(name -> lastWord(name.bare())));
  }

  /** The same for labels of one speaker, for none of another. */
  String key(Span label) {
    return bare(words(meant(label)));
  }

  /** The words that name whom the label means: its own, unless they are initials. */
  Span source(Span label) {
    return isInitials(words(label)) ? meant(label) : label;
  }

  private Span meant(Span label) {
    return meant.computeIfAbsent(words(label), this::named).orElse(label);
  }

  private Optional<Span> named(String words) {
    Optional<Span> cut = isInitials(words) ? byInitials(words) : Optional.empty();
    String bare = bare(words);
    return cut.or(() -> bare.contains(" ") ? Optional.empty() : bySurname(bare));
  }

  private Optional<Span> byInitials(String initials) {
    return full.stream()
        .filter(name -> name.initials().equals(initials))
        .findFirst()
        .or(() -> full.stream().filter(name -> isCutTo(name.words(), initials)).findFirst())
        .map(Name::span);
  }

  /** Of one name alone. */
  private Optional<Span> bySurname(String surname) {
    List<Name> names = byLastWord.getOrDefault(surname, List.of());
    return names.stream().map(Name::bare).distinct().count() == 1
        ? Optional.of(names.get(0).span())
        : Optional.empty();
  }

  private static boolean isInitials(String words) {
    return words.length() >= FEWEST_INITIALS
        && words.length() <= MOST_INITIALS
        && words.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : PARTS.split(name)) {
      initials.append(
          !part.isEmpty() && Character.isUpperCase(part.charAt(0)) ? part.substring(0, 1) : "");
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
  private static String bare(String name) {
    String words = ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    int space = words.indexOf(' ');
    while (space > 0 && TITLES.contains(words.substring(0, space).replace(".", ""))) {
      words = words.substring(space + 1);
      space = words.indexOf(' ');
    }
    return words;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private String words(Span name) {
    return SPACE.matcher(name.of(text)).replaceAll(" ");
  }
}
