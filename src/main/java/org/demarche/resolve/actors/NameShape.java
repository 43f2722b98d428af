package org.demarche.resolve.actors;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.syntax.ArticleView;

/** Tells from a new name and the words beside it what bears it. */
final class NameShape {
  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_ACRONYM = 6;
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "(?i).*\\b(ministry|institute|university|party|agency|council|committee|commission|"
              + "organi[sz]ation|association|union|company|corporation|industries|holdings|airlines|systems|technologies|group|bank|court|parliament|"
              + "congress|senate|department|office|bureau|authority|authorities|foundation|center|"
              + "centre|forum|fund|front|movement|army|forces|police|service|press|times|post|news|"
              + "journal|herald|gazette|tribune|church|college|school|club|league|network|inc\\.?|"
              + "corp\\.?|ltd\\.?|llc|plc|alliance|coalition|federation|assembly|society|board|"
              + "television|tv|radio|wire|media|project|campaign|initiative|mission|embassy)\\b.*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|gen|general|col|colonel|maj|"
              + "major|capt|captain|lt|sgt|sergeant|adm|admiral|judge|justice|rev|father|sister|"
              + "pope|king|queen|prince|princess|sheikh|ayatollah|sen|senator|rep|representative|"
              + "congressman|congresswoman|mp|gov|governor|mayor|president|minister|chairman|"
              + "chairwoman|secretary|spokesman|spokeswoman|spokesperson|director|analyst|expert|"
              + "economist|officer|ambassador|envoy|commissioner|chief|leader|deputy|aide)\\.?");
  private static final Set<String> MALE =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "lord",
          "king",
          "prince",
          "father",
          "spokesman",
          "chairman",
          "congressman",
          "son",
          "brother",
          "husband",
          "nephew",
          "uncle",
          "grandson",
          "grandfather",
          "widower",
          "stepson");
  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dame",
          "lady",
          "queen",
          "princess",
          "sister",
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "daughter",
          "mother",
          "wife",
          "niece",
          "aunt",
          "granddaughter",
          "grandmother",
          "widow",
          "stepdaughter");
  private static final Set<String> KIN =
      Set.of(
          "son",
          "brother",
          "husband",
          "nephew",
          "uncle",
          "grandson",
          "grandfather",
          "widower",
          "stepson",
          "sister",
          "daughter",
          "mother",
          "father",
          "wife",
          "niece",
          "aunt",
          "granddaughter",
          "grandmother",
          "widow",
          "stepdaughter",
          "cousin",
          "spouse",
          "twin",
          "sibling",
          "parent",
          "child");
  private static final Set<String> COURTESY =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");
  private static final Set<String> BETWEEN = Set.of(",", "and", "his", "her", "their", "the");

  private final ArticleView tokens;

  NameShape(ArticleView tokens) {
    this.tokens = tokens;
  }

  /** What bears the name; empty where its shape does not tell. */
  Optional<Kind> kind(Mention mention) {
    String name = mention.span().of(tokens.article().text());
    if (ORGANIZATION.matcher(name).matches() || isAcronym(name) || hasAcronym(mention, name)) {
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
    return TITLE.matcher(before(mention)).matches();
  }

  /** {@code Mr.} or the like right before the name. */
  Optional<Gender> courtesy(Mention mention) {
    String before = before(mention);
    return COURTESY.contains(before)
        ? Optional.of(MALE.contains(before) ? Gender.MALE : Gender.FEMALE)
        : Optional.empty();
  }

  private String before(Mention mention) {
    return tokens.lower(tokens.at(mention.span().start()) - 1);
  }

  /** What the word before the name, or a word of kinship beside it, tells. */
  Gender gender(Mention mention) {
    String before = before(mention);
    String word =
        MALE.contains(before) || FEMALE.contains(before) ? before : kin(mention).orElse("");
    return MALE.contains(word)
        ? Gender.MALE
        : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
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
