package org.demarche.resolve.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;
import org.demarche.names.PersonName;
import org.demarche.syntax.ArticleView;

/**
 * Tells by the words beside a name of one word what bears it, and whether it acts at all.
 *
 * <p>The name itself comes first, then what stands before it, then what follows it, and of what
 * follows the pronoun that takes it up. A name of one word that acts and of which nothing tells
 * more is an organization's, since news give a person's name in full.
 */
final class NameEvidence {
  private static final Set<String> PEOPLE = WordClass.of("descriptions.people");
  private static final Set<String> ORGANIZATIONS = WordClass.of("descriptions.organizations");
  private static final Set<String> MAKERS = WordClass.of("descriptions.businesses");
  private static final Set<String> STAFF = WordClass.of("persons.staff");
  private static final Set<String> SPEAKING = WordClass.of("persons.spokespeople");
  private static final Set<String> PROVINCES = WordClass.of("provinces.names");
  private static final Set<String> PERSONAL = Set.of("he", "she", "who");
  private static final Set<String> NEUTER = Set.of("it", "its", "which");

  /** A capital inside the word, a digit or a stop: {@code SpaceX}, {@code Rentals.com}. */
  private static final Pattern MADE_UP = Pattern.compile(".*(\\p{Ll}\\p{Lu}|\\d|\\.\\p{Ll}|!).*");

  private static final Set<String> FIRST = Set.of("I", "me", "my", "My");
  private static final Set<String> OWNING = Set.of("his", "her");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his");

  /** In words, from a name over the verb to the pronoun that takes it up: {@code said that it}. */
  private static final int NEAR = 4;

  /** In words, from the comma to the noun of an apposition. */
  private static final int APPOSITION = 6;

  private final ArticleView tokens;
  private final NameShape shape;

  NameEvidence(ArticleView tokens, NameShape shape) {
    this.tokens = tokens;
    this.shape = shape;
  }

  /**
   * Whether somebody says or wants something under that name.
   *
   * @param sure whether it is surely a name, so that any verb that attributes will do
   */
  boolean acts(Mention mention, boolean sure) {
    int start = tokens.at(mention.span().start());
    int after = tokens.after(mention.span());
    int verb = tokens.isAdverb(after) ? after + 1 : after;
    boolean says = isCue(verb) && (sure || tokens.lexicon().says(tokens.lemma(verb)));
    boolean employs =
        tokens.tag(after).equals("POS") && STAFF.contains(tokens.lemma(after + 1))
            || SPEAKING.contains(tokens.lemma(after)); // an Acme spokesman
    return says && !isGoverned(start - 1) || isSpeakerAfter(start, after) || employs;
  }

  /** {@code a college in Ohio said}, {@code Fire and Rescue said}. */
  private boolean isGoverned(int before) {
    boolean comma = tokens.isComma(before) && tokens.isProper(before - 1);
    boolean list = tokens.tag(before).equals("CC") && tokens.isProper(before - 1);
    return tokens.tag(before).equals("IN") || comma || list;
  }

  private boolean isCue(int at) {
    String tag = tokens.tag(at);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ");
    return finite && tokens.lexicon().verb(tokens.lemma(at)).isPresent();
  }

  /** {@code …, said Acme.}, {@code according to Acme}. */
  private boolean isSpeakerAfter(int from, int after) {
    boolean according =
        tokens.lower(from - 1).equals("to") && tokens.lower(from - 2).equals("according");
    boolean end = tokens.isPunctuation(after) || tokens.tag(after).equals("IN");
    return according || end && tokens.lower(from - 1).equals("said") && !tokens.isNoun(from - 2);
  }

  /** What bears the name that stands in these places, all of them asked in turn. */
  Optional<Kind> kind(String name, List<Mention> places) {
    Optional<Kind> region = isRegion(name) ? ofRegion(places) : Optional.empty();
    return region
        .or(() -> ofName(name))
        .or(() -> places.stream().flatMap(place -> before(place).stream()).findFirst())
        .or(() -> places.stream().flatMap(place -> after(place).stream()).findFirst())
        .or(() -> places.stream().flatMap(place -> owning(place).stream()).findFirst())
        .or(() -> places.stream().flatMap(place -> quoted(place).stream()).findFirst());
  }

  /** {@code “I will wait,” said Mauer.}: no organization says so. */
  private Optional<Kind> quoted(Mention mention) {
    int here = tokens.at(mention.span().start());
    for (int i = tokens.sentenceStart(here); i < tokens.size(); i++) {
      if (tokens.sentence(i) != tokens.sentence(here)) {
        break;
      }
      if (FIRST.contains(tokens.text(i)) && tokens.isQuoted(tokens.token(i).span().start())) {
        return Optional.of(Kind.PERSON);
      }
    }
    return Optional.empty();
  }

  /** {@code Texas said}; not {@code Virginia said she}. */
  private Optional<Kind> ofRegion(List<Mention> places) {
    boolean person =
        places.stream()
            .flatMap(place -> Stream.concat(before(place).stream(), after(place).stream()))
            .anyMatch(Kind.PERSON::equals);
    return Optional.of(person ? Kind.PERSON : Kind.STATE);
  }

  private static Optional<Kind> ofName(String name) {
    if (MADE_UP.matcher(name).matches()) {
      return Optional.of(Kind.ORGANIZATION);
    }
    String key = NameKey.spelling(name);
    boolean person =
        FirstNames.gender(key) != Gender.UNKNOWN || PersonName.isFamilyFirst(NameKey.exact(name));
    return person ? Optional.of(Kind.PERSON) : Optional.empty();
  }

  /** {@code the lamp maker Acme}, {@code the Post}. */
  private Optional<Kind> before(Mention mention) {
    int before = tokens.at(mention.span().start()) - 1;
    Optional<Kind> noun =
        shape.isTitled(mention) || shape.kin(mention).isPresent()
            ? Optional.of(Kind.PERSON)
            : tokens.isProper(before) ? Optional.empty() : noun(before);
    boolean article = tokens.lower(before).equals("the") && !tokens.isNoun(before + 2);
    return noun.isEmpty() && article ? Optional.of(Kind.ORGANIZATION) : noun;
  }

  private Optional<Kind> noun(int at) {
    String noun = tokens.lemma(at);
    if (PEOPLE.contains(noun)) {
      return Optional.of(Kind.PERSON);
    }
    boolean organization = ORGANIZATIONS.contains(noun) || isBusiness(noun);
    return organization ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
  }

  static boolean isBusiness(String noun) {
    return MAKERS.contains(noun) || MAKERS.stream().anyMatch(noun::endsWith);
  }

  private Optional<Kind> after(Mention mention) {
    int after = tokens.after(mention.span());
    int owned = tokens.tag(after).equals("POS") ? after + 1 : after;
    if (STAFF.contains(tokens.lemma(owned))) {
      return Optional.of(Kind.ORGANIZATION);
    }
    return tokens.isComma(after) ? apposition(after + 1) : takenUp(after);
  }

  private static Optional<Kind> pronoun(String word) {
    if (PERSONAL.contains(word)) {
      return Optional.of(Kind.PERSON);
    }
    return NEUTER.contains(word) ? Optional.of(Kind.ORGANIZATION) : Optional.empty();
  }

  private Optional<Kind> apposition(int from) {
    Optional<Kind> relative = pronoun(tokens.lower(from));
    if (relative.isPresent() || !ARTICLES.contains(tokens.lower(from))) {
      return relative;
    }
    for (int i = from + 1; i < from + APPOSITION && !tokens.isPunctuation(i); i++) {
      if (tokens.isNoun(i) && !tokens.isNoun(i + 1)) {
        return noun(i);
      }
    }
    return Optional.empty();
  }

  /** {@code Acme said that it would}, {@code Lee said she would}. */
  private Optional<Kind> takenUp(int verb) {
    if (!isCue(verb) && !isCue(verb + 1)) {
      return Optional.empty();
    }
    for (int i = verb + 1; i <= verb + NEAR && !tokens.isPunctuation(i); i++) {
      Optional<Kind> kind = pronoun(tokens.lower(i));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** {@code Lee said his shop was closed}; the owner may be another man. */
  private Optional<Kind> owning(Mention mention) {
    int verb = tokens.after(mention.span());
    for (int i = verb + 1; i <= verb + NEAR && isCue(verb); i++) {
      if (OWNING.contains(tokens.lower(i))) {
        return Optional.of(Kind.PERSON);
      }
    }
    return Optional.empty();
  }

  static boolean isRegion(String name) {
    return PROVINCES.contains(name);
  }

  static boolean isNewWord(Mention mention, String words) {
    return mention.form() == Form.NEW_NAME && (!words.contains(" ") || isRegion(words));
  }
}
