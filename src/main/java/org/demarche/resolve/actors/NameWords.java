package org.demarche.resolve.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;

/** Tells by the words and marks of a new name alone what may bear it. */
final class NameWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** In letters; longer words in capitals are headlines. */
  private static final int LONGEST_ACRONYM = 6;

  private static final Pattern NOUN =
      Pattern.compile("(?i)\\b" + WordClass.alternatives("organizations.in-names") + "\\b");
  private static final Pattern MARKS = Pattern.compile("&|['’]s( of .*)?$|!$|\\.(com|org|net)$");
  private static final Pattern SUFFIX =
      Pattern.compile("(?i),?\\s+" + WordClass.alternatives("organizations.suffixes") + "\\.?$");
  private static final Set<String> LAST = WordClass.of("organizations.last-in-names");
  private static final Set<String> FIRST = WordClass.of("organizations.first-in-names");
  private static final Set<String> SURNAMES = WordClass.of("organizations.surnames");
  private static final Set<String> DROPPED = WordClass.of("organizations.dropped");
  private static final Set<String> THINGS = WordClass.of("new-names.surely-things");
  private static final Set<String> PLACE_BEGINNINGS = WordClass.of("new-names.place-beginnings");
  private static final Set<String> OFFICES = WordClass.of("new-names.titles");

  /** In letters; shorter words end so by chance. */
  private static final int SHORTEST_FAMILY_NAME = 5;

  private static final Pattern FAMILY_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}*" + WordClass.alternatives("names.family-name-endings"));
  private static final Set<String> NAMESAKES = WordClass.of("organizations.like-family-names");

  private NameWords() {}

  private static List<String> words(String name) {
    return Arrays.asList(SPACE.split(name.toLowerCase(Locale.ROOT)));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** Whether a word or a mark tells: {@code Norvik Shipyard}, {@code Brand & Sons}. */
  static boolean isOrganization(String name) {
    boolean marked = MARKS.matcher(name).find() || stem(name).isPresent();
    return (marked || hasNoun(name) || ends(words(name))) && !isNamesake(name);
  }

  /** Whether a noun for organizations stands in the name. */
  static boolean hasNoun(String name) {
    return NOUN.matcher(name).find();
  }

  private static boolean ends(List<String> words) {
    boolean ends = LAST.contains(last(words)) && !isFirstName(words.get(0));
    return words.size() > 1 && (ends || FIRST.contains(words.get(0)));
  }

  /** {@code Joseph Bank}: a first name and a noun that many are called by. */
  private static boolean isNamesake(String name) {
    List<String> words = words(name);
    return words.size() == 2 && isFirstName(words.get(0)) && SURNAMES.contains(words.get(1));
  }

  private static boolean isFirstName(String word) {
    return FirstNames.gender(NameKey.spelling(word)) != Gender.UNKNOWN;
  }

  /** {@code Trade Representative}, {@code Lieutenant Governor}: what somebody is and not who. */
  static boolean isTitle(String name) {
    List<String> words = words(name);
    return words.size() > 1 && OFFICES.contains(last(words)) && !isFirstName(words.get(0));
  }

  /** {@code New Orleans}, {@code East Prussia}, {@code Doris Day Show}. */
  static boolean isPlace(String name) {
    List<String> words = words(name);
    boolean thing = THINGS.contains(last(words)) || PLACE_BEGINNINGS.contains(words.get(0));
    return words.size() > 1 && thing;
  }

  /** {@code Gorbachev}, {@code Mauer}: a word that ends as many family names do. */
  static boolean isLikeFamilyName(String name) {
    return name.length() >= SHORTEST_FAMILY_NAME && FAMILY_NAME.matcher(name).matches();
  }

  /** {@code Ford}: a company of which an article may say no more. */
  static boolean isCompanyLikeFamilyName(String name) {
    return NAMESAKES.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_ACRONYM
        && name.chars().allMatch(Character::isUpperCase);
  }

  /** {@code Marten Foods} of {@code Marten Foods Inc.}, as which the company is named again. */
  static Optional<String> stem(String name) {
    if (name.chars().noneMatch(Character::isWhitespace)) {
      return Optional.empty();
    }
    String stem = SUFFIX.matcher(name).replaceFirst("");
    return stem.equals(name) || stem.isEmpty() ? Optional.empty() : Optional.of(stem);
  }

  /** {@code Salling} of {@code Salling Group}, {@code Ford} of {@code Ford Motor Company}. */
  static boolean isShortFor(String name, String longer) {
    return longer.startsWith(name + " ")
        && DROPPED.containsAll(words(longer.substring(name.length() + 1)));
  }
}
