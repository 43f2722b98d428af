package org.demarche.resolve.actors;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.syntax.ArticleView;

/** Tells from a new name and the words beside it what bears it. */
final class NameShape {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** In words, particles included; what is longer is mostly an institution. */
  private static final int LONGEST_PERSON = 5;

  /** In letters; shorter words in capitals before a colon are rather agencies. */
  private static final int SHORTEST_LABEL = 4;

  private static final Set<String> OFFICES = WordClass.of("new-names.titles");

  /** Titles after which a single word is a name. */
  private static final Set<String> CALLED = WordClass.of("persons.titles");

  private static final Set<String> TITLES =
      union("persons.titles", "new-names.titles", "new-names.trades");
  private static final Set<String> COURTESY = WordClass.of("persons.courtesy");
  private static final Set<String> MEN = union("persons.male-titles", "persons.male-kin");
  private static final Set<String> WOMEN = union("persons.female-titles", "persons.female-kin");
  private static final Set<String> KIN =
      union("persons.male-kin", "persons.female-kin", "persons.kin");
  private static final Set<String> YOUNGER = WordClass.of("persons.younger");
  private static final Set<String> ELDER = WordClass.of("persons.elder");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its");

  /** In words, from a name to the word of kinship after it. */
  private static final int KIN_NEAR = 5;

  /** In words, from the comma to the noun that explains the name. */
  private static final int APPOSITION = 6;

  private static final Set<String> BETWEEN = WordClass.of("persons.between");

  private final ArticleView tokens;
  private final Set<String> stems;
  private final PersonEvidence evidence;

  private static Set<String> union(String... classes) {
    return Arrays.stream(classes)
        .flatMap(name -> WordClass.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** For whoever asks for titles and the like. */
  NameShape(ArticleView tokens) {
    this(tokens, word -> false);
  }

  /**
   * @param firstNames whether a word is somebody's first name, beside the frequent ones
   */
  NameShape(ArticleView tokens, Predicate<String> firstNames) {
    this.tokens = tokens;
    this.evidence = new PersonEvidence(tokens, this, firstNames);
    this.stems =
        tokens.article().mentions().stream()
            .flatMap(mention -> NameWords.stem(tokens.words(mention.span())).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What bears the name; empty where its shape does not tell. */
  Optional<Kind> kind(Mention mention) {
    String name = tokens.words(mention.span());
    boolean single = !name.contains(" ");
    if (isLabel(mention, name)) {
      return Optional.of(Kind.PERSON);
    }
    if (isBeforeTitle(mention) && (single || !isOrganization(mention, name))) {
      return Optional.empty();
    }
    if (isOrganization(mention, name)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    return ofPerson(mention, name);
  }

  /** {@code PLUMER (voice-over):} at the beginning of a paragraph: who speaks there. */
  private boolean isLabel(Mention mention, String name) {
    int start = tokens.at(mention.span().start());
    int after = tokens.after(mention.span());
    int close = after;
    while (tokens.lower(after).equals("(") && close < after + APPOSITION && !isClosed(close)) {
      close++;
    }
    return tokens.lower(close).equals(":")
        && name.length() >= SHORTEST_LABEL
        && name.chars().allMatch(Character::isUpperCase)
        && tokens.sentenceStart(start) == start;
  }

  private boolean isClosed(int at) {
    return tokens.lower(at - 1).equals(")");
  }

  private boolean isOrganization(Mention mention, String name) {
    return NameWords.isOrganization(name) && !isPersonAnyway(mention, name)
        || stems.contains(name)
        || NameWords.isAcronym(name)
        || hasAcronym(mention, name);
  }

  /** What has a person's shape, which others have, too. */
  private Optional<Kind> ofPerson(Mention mention, String name) {
    int words = SPACE.split(name).length;
    if (NameWords.isTitle(name) || NameWords.isPlace(name) && !isTitled(mention)) {
      return Optional.empty();
    }
    if (CALLED.contains(before(mention))) {
      return Optional.of(Kind.PERSON);
    }
    return words >= 2 && words <= LONGEST_PERSON ? evidence.kind(name) : Optional.empty();
  }

  /** Whether a title tells more than the noun that the name has in it. */
  private boolean isPersonAnyway(Mention mention, String name) {
    boolean two = name.indexOf(' ') == name.lastIndexOf(' ');
    boolean explained = titleAfter(mention).isPresent();
    return NameWords.hasNoun(name) ? two && explained : isTitled(mention) || explained;
  }

  /** {@code Chief Technical} of {@code Chief Technical Officer Ann Lee}. */
  private boolean isBeforeTitle(Mention mention) {
    int after = tokens.after(mention.span());
    return tokens.isCapitalised(after) && OFFICES.contains(tokens.lower(after));
  }

  private boolean hasAcronym(Mention mention, String name) {
    return Acronym.bracketed(tokens, tokens.after(mention.span()))
        .filter(acronym -> acronym.length() > 2 && Acronym.fits(acronym, name))
        .isPresent();
  }

  boolean isTitled(Mention mention) {
    String before = before(mention);
    boolean scholar =
        before.endsWith("ist") && tokens.isNoun(tokens.at(mention.span().start()) - 1);
    return TITLES.contains(before) || scholar;
  }

  /** The title right before the name, or the noun of an apposition: {@code , the mayor,}. */
  Optional<String> title(Mention mention) {
    String before = before(mention);
    if (TITLES.contains(before)) {
      return COURTESY.contains(before) ? Optional.empty() : Optional.of(before);
    }
    return titleAfter(mention);
  }

  private Optional<String> titleAfter(Mention mention) {
    int after = tokens.after(mention.span());
    boolean article = ARTICLES.contains(tokens.lower(after + 1));
    int noun = article ? after + 2 : after + 1;
    while (noun < after + APPOSITION && isBeforeHead(noun)) {
      noun++;
    }
    String title = tokens.lower(noun);
    boolean told = article || tokens.lower(noun + 1).equals("of"); // Jo Bell, mayor of Osk
    return tokens.isComma(after) && told && TITLES.contains(title)
        ? Optional.of(title)
        : Optional.empty();
  }

  /** {@code new}, {@code club} and {@code 's} in {@code the new club's president}. */
  private boolean isBeforeHead(int i) {
    boolean owner = tokens.tag(i + 1).equals("POS") || tokens.tag(i).equals("POS");
    return owner || tokens.isAdjective(i) || tokens.isNoun(i + 1);
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
    String word = tokens.lower(tokens.at(mention.span().start()) - 1);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
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
    while (noun < after + KIN_NEAR && isBetween(noun)) {
      noun++;
    }
    boolean apposition = tokens.lower(after).equals(",") && KIN.contains(tokens.lower(noun));
    return apposition ? Optional.of(tokens.lower(noun)) : Optional.empty();
  }

  private boolean isBetween(int at) {
    String tag = tokens.tag(at);
    boolean owner = tokens.isNoun(at) && tokens.tag(at + 1).equals("POS");
    return BETWEEN.contains(tokens.lower(at)) || owner || tag.equals("POS") || tag.equals("JJ");
  }

  static final Map<Gender, Gender> OPPOSITE =
      Map.of(Gender.MALE, Gender.FEMALE, Gender.FEMALE, Gender.MALE);
}
