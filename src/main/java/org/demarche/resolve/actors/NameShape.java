package org.demarche.resolve.actors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;
import org.demarche.syntax.ArticleView;

/** Tells from a new name and the words beside it what bears it. */
final class NameShape {
  /** In words, particles included; what is longer is mostly an institution. */
  private static final int LONGEST_PERSON = 5;

  /** In letters; longer words in capitals are headlines. */
  private static final int LONGEST_ACRONYM = 6;

  private static final Pattern ORGANIZATION =
      Pattern.compile("(?i)\\b" + WordClass.alternatives("organizations.in-names") + "\\b");
  private static final Pattern MARKS =
      Pattern.compile("&|['’]s( of .*)?$|!$|\\bS\\.A\\.|\\bN\\.V\\.|\\.(com|org|net)$");
  private static final Set<String> LAST = WordClass.of("organizations.last-in-names");
  private static final Set<String> FIRST = WordClass.of("organizations.first-in-names");
  private static final Set<String> OFFICES = WordClass.of("new-names.titles");
  private static final Pattern STOP = Pattern.compile("\\.$");

  /** Titles after which a single word is a name. */
  private static final Set<String> CALLED = WordClass.of("persons.titles");

  private static final Set<String> TITLES =
      union("persons.titles", "new-names.titles", "new-names.trades");
  private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss");
  private static final Set<String> MEN = union("persons.male-titles", "persons.male-kin");
  private static final Set<String> WOMEN = union("persons.female-titles", "persons.female-kin");
  private static final Set<String> KIN =
      union("persons.male-kin", "persons.female-kin", "persons.kin");
  private static final Set<String> YOUNGER = WordClass.of("persons.younger");
  private static final Set<String> ELDER = WordClass.of("persons.elder");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its");

  /** In words, from the comma to the noun that explains the name. */
  private static final int APPOSITION = 6;

  private static final Set<String> BETWEEN = WordClass.of("persons.between");

  private static final Pattern SUFFIX =
      Pattern.compile("(?i),?\\s+" + WordClass.alternatives("organizations.suffixes") + "\\.?$");

  private final ArticleView tokens;
  private final Set<String> stems;

  private static Set<String> union(String... classes) {
    return Arrays.stream(classes)
        .flatMap(name -> WordClass.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  NameShape(ArticleView tokens) {
    this.tokens = tokens;
    this.stems =
        tokens.article().mentions().stream()
            .flatMap(mention -> stem(mention).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** {@code Marten Foods} of {@code Marten Foods Inc.}, as which the company is named again. */
  Optional<String> stem(Mention mention) {
    String name = mention.span().of(tokens.article().text());
    String stem = SUFFIX.matcher(name).replaceFirst("");
    return stem.equals(name) || stem.isEmpty() ? Optional.empty() : Optional.of(stem);
  }

  /** What bears the name; empty where its shape does not tell. */
  Optional<Kind> kind(Mention mention) {
    String name = mention.span().of(tokens.article().text());
    boolean single = !name.contains(" ");
    if (single && isBeforeTitle(mention)) {
      return Optional.empty();
    }
    if (isOrganization(name) && !(isTitled(mention) && !ORGANIZATION.matcher(name).find())
        || stems.contains(name)
        || isAcronym(name)
        || hasAcronym(mention, name)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    if (isBeforeTitle(mention)) {
      return Optional.empty();
    }
    int words = name.split("\\s+").length;
    boolean person = CALLED.contains(before(mention)) || words >= 2 && words <= LONGEST_PERSON;
    return person ? Optional.of(Kind.PERSON) : Optional.empty();
  }

  /** Whether a word or a mark in the name tells: {@code Norvik Shipyard}, {@code Brand & Sons}. */
  private static boolean isOrganization(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    boolean ends =
        words.length > 1 && LAST.contains(words[words.length - 1]) && !isFirstName(words[0]);
    boolean begins = words.length > 1 && FIRST.contains(words[0]);
    return ends || begins || ORGANIZATION.matcher(name).find() || MARKS.matcher(name).find();
  }

  private static boolean isFirstName(String word) {
    return FirstNames.gender(NameKey.spelling(word)) != Gender.UNKNOWN;
  }

  /** {@code Chief Technical} of {@code Chief Technical Officer Ann Lee}. */
  private boolean isBeforeTitle(Mention mention) {
    int after = tokens.after(mention.span());
    boolean name = tokens.token(Math.min(after, tokens.size() - 1)).text().matches("\\p{Lu}.*");
    return name && OFFICES.contains(tokens.lower(after));
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

  /** The title right before the name, or the noun of an apposition: {@code , the mayor,}. */
  Optional<String> title(Mention mention) {
    String before = before(mention);
    if (TITLES.contains(before)) {
      return COURTESY.contains(before) ? Optional.empty() : Optional.of(before);
    }
    int after = tokens.after(mention.span());
    boolean article = ARTICLES.contains(tokens.lower(after + 1));
    int noun = after + 2;
    while (noun < after + APPOSITION && (tokens.isAdjective(noun) || tokens.isNoun(noun + 1))) {
      noun++;
    }
    String title = tokens.lower(noun);
    return tokens.isComma(after) && article && TITLES.contains(title)
        ? Optional.of(title)
        : Optional.empty();
  }

  /** Younger or elder, as a word before the name or a word of kinship beside it says. */
  Optional<Bearer.Age> age(Mention mention) {
    String before = before(mention);
    String word =
        YOUNGER.contains(before) || ELDER.contains(before) ? before : kin(mention).orElse("");
    if (YOUNGER.contains(word)) {
      return Optional.of(Bearer.Age.YOUNGER);
    }
    return ELDER.contains(word) ? Optional.of(Bearer.Age.ELDER) : Optional.empty();
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
