package org.demarche.resolve.actors;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.syntax.ArticleView;

/** Tells from a new name and the words beside it what bears it. */
final class NameShape {
  /** In words, particles included; what is longer is mostly an institution. */
  private static final int LONGEST_PERSON = 5;

  /** In letters; longer words in capitals are headlines. */
  private static final int LONGEST_ACRONYM = 6;

  private static final Pattern ORGANIZATION =
      Pattern.compile("(?i)\\b" + WordClass.alternatives("organizations.in-names") + "\\b");
  private static final Pattern STOP = Pattern.compile("\\.$");
  private static final Set<String> TITLES = WordClass.of("persons.titles");
  private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss");
  private static final Set<String> MEN = union("persons.male-titles", "persons.male-kin");
  private static final Set<String> WOMEN = union("persons.female-titles", "persons.female-kin");
  private static final Set<String> KIN =
      union("persons.male-kin", "persons.female-kin", "persons.kin");
  private static final Set<String> BETWEEN = WordClass.of("persons.between");

  private final ArticleView tokens;

  private static Set<String> union(String... classes) {
    return Arrays.stream(classes)
        .flatMap(name -> WordClass.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  NameShape(ArticleView tokens) {
    this.tokens = tokens;
  }

  /** What bears the name; empty where its shape does not tell. */
  Optional<Kind> kind(Mention mention) {
    String name = mention.span().of(tokens.article().text());
    if (ORGANIZATION.matcher(name).find() || isAcronym(name) || hasAcronym(mention, name)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    int words = name.split("\\s+").length;
    boolean person = isTitled(mention) || words >= 2 && words <= LONGEST_PERSON;
    return person ? Optional.of(Kind.PERSON) : Optional.empty();
  }

  static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_ACRONYM
        && name.chars().allMatch(Character::isUpperCase);
  }

  private boolean hasAcronym(Mention mention, String name) {
    return Acronym.bracketed(tokens, tokens.after(mention.span()))
        .filter(acronym -> acronym.length() > 2 && Acronym.fits(acronym, name))
        .isPresent();
  }

  boolean isTitled(Mention mention) {
    return TITLES.contains(before(mention));
  }

  /** {@code Mr.} or the like right before the name. */
  Optional<Gender> courtesy(Mention mention) {
    String before = before(mention);
    return COURTESY.contains(before)
        ? Optional.of(MEN.contains(before) ? Gender.MALE : Gender.FEMALE)
        : Optional.empty();
  }

  /** The word before the name, without a full stop. */
  private String before(Mention mention) {
    return STOP.matcher(tokens.lower(tokens.at(mention.span().start()) - 1)).replaceFirst("");
  }

  /** What the word before the name, or a word of kinship beside it, tells. */
  Gender gender(Mention mention) {
    String before = before(mention);
    String word = MEN.contains(before) || WOMEN.contains(before) ? before : kin(mention).orElse("");
    return MEN.contains(word) ? Gender.MALE : WOMEN.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** {@code son} of {@code his son Jim Roe} and of {@code Jim Roe, his son}. */
  Optional<String> kin(Mention mention) {
    int start = tokens.at(mention.span().start());
    int before = tokens.lower(start - 1).equals(",") ? start - 2 : start - 1;
    if (KIN.contains(tokens.lower(before))) {
      return Optional.of(tokens.lower(before));
    }
    int after = tokens.after(mention.span());
    int noun = after + 1;
    while (noun < after + 4 && isBetween(noun)) {
      noun++;
    }
    boolean apposition = tokens.lower(after).equals(",") && KIN.contains(tokens.lower(noun));
    return apposition ? Optional.of(tokens.lower(noun)) : Optional.empty();
  }

  private boolean isBetween(int at) {
    String tag = tokens.tag(at);
    return BETWEEN.contains(tokens.lower(at)) || tag.equals("POS") || tag.equals("JJ");
  }

  static final Map<Gender, Gender> OPPOSITE =
      Map.of(Gender.MALE, Gender.FEMALE, Gender.FEMALE, Gender.MALE);
}
