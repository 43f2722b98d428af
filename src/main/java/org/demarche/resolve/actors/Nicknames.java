package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/**
 * Finds the names of persons whom an article only describes: {@code a woman who goes by the name
 * “Pepper”}, {@code a baker called Tom}.
 */
final class Nicknames {
  private static final Set<String> PERSONS =
      Stream.of(
              "descriptions.people",
              "persons.titles",
              "new-names.titles",
              "other-names.called-people")
          .flatMap(name -> WordClass.of(name).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern TIE =
      Pattern.compile(
          "(?=[%s])(?:(?<personal>%s)|(?:%s))(?: (?:%s))*,? [“\"‘']?\\s?(?<name>\\p{Lu}[\\p{L}-]++)(?! \\p{Lu})"
              .formatted(initials(), either("called"), either("named"), either("naming")));

  private final ArticleView tokens;
  private final List<Nickname> all = new ArrayList<>();

  /**
   * A name that a description is given.
   *
   * @param described where the description ends
   */
  private record Nickname(int described, Span span, String name) {}

  Nicknames(ArticleView tokens) {
    this.tokens = tokens;
    Matcher tie = TIE.matcher(tokens.article().text());
    while (tie.find()) {
      int noun = noun(tie.start());
      if (isPerson(noun, tie.group("personal") != null)) {
        Span name = new Span(tie.start("name"), tie.end("name"));
        all.add(new Nickname(tokens.token(noun).span().end(), name, tie.group("name")));
      }
    }
  }

  private static String either(String words) {
    return String.join("|", WordClass.of("other-names." + words));
  }

  /** The letters that open a tie; looked at first, since few places of a text have one. */
  private static String initials() {
    return Stream.of("called", "named")
        .flatMap(name -> WordClass.of("other-names." + name).stream())
        .map(tie -> tie.substring(0, 1))
        .distinct()
        .collect(Collectors.joining());
  }

  private int noun(int tie) {
    int before = tokens.at(tie) - 1;
    return tokens.isComma(before) ? before - 1 : before;
  }

  /** Whether a common noun stands there, of a person unless the tie says that it is one. */
  private boolean isPerson(int noun, boolean personal) {
    boolean common = noun >= 0 && tokens.isNoun(noun) && !tokens.isProper(noun);
    return common && (personal || PERSONS.contains(tokens.lemma(noun)));
  }

  List<String> names() {
    return all.stream().map(Nickname::name).distinct().toList();
  }

  /** The name of whom the words describe or name. */
  Optional<String> of(Span words) {
    return all.stream()
        .filter(it -> it.described() <= words.end() && words.end() <= it.span().end() + 1)
        .map(Nickname::name)
        .findFirst();
  }
}
