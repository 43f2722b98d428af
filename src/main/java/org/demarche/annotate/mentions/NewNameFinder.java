package org.demarche.annotate.mentions;

import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.NameIndex;
import org.demarche.model.TokenView;
import org.demarche.names.PersonName;

/** Finds names by their shape: sequences of proper nouns, with the small words inside them. */
final class NewNameFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "der", "di", "da", "das", "do", "dos", "du", "la", "le", "van",
          "von", "den", "ter", "al", "el", "bin", "bint", "ibn", "ben", "abu", "ul", "e", "y",
          "jong");

  private static final Set<String> ORGANIZATION_HEADS =
      Set.of(
          "academy",
          "agency",
          "alliance",
          "army",
          "assembly",
          "association",
          "authority",
          "bank",
          "board",
          "brigade",
          "bureau",
          "center",
          "centre",
          "chamber",
          "coalition",
          "college",
          "commission",
          "committee",
          "conference",
          "confederation",
          "congress",
          "council",
          "court",
          "department",
          "directorate",
          "embassy",
          "federation",
          "force",
          "forces",
          "forum",
          "foundation",
          "front",
          "fund",
          "group",
          "guard",
          "house",
          "initiative",
          "institute",
          "institution",
          "league",
          "ministry",
          "mission",
          "movement",
          "network",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "police",
          "program",
          "programme",
          "school",
          "secretariat",
          "senate",
          "service",
          "society",
          "staff",
          "times",
          "tribunal",
          "union",
          "university",
          "company",
          "corporation",
          "corps",
          "airlines",
          "daily",
          "legion",
          "militia",
          "navy",
          "command",
          "administration",
          "government",
          "workers",
          "doctors",
          "reporters",
          "partnership");

  /** TokenView in capitals that name neither actors nor places. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "gen.",
          "sen.",
          "rep.",
          "gov.",
          "lt.",
          "col.",
          "prof.",
          "god",
          "official",
          "internet",
          "christmas",
          "easter",
          "ramadan",
          "article",
          "chapter",
          "section",
          "photo",
          "image",
          "file",
          "video",
          "read",
          "related",
          "editor",
          "muslim",
          "muslims",
          "christian",
          "christians",
          "jew",
          "jews",
          "jewish",
          "arab",
          "arabs",
          "western",
          "soviet",
          "nazi",
          "islamic",
          "catholic",
          "orthodox",
          "kurdish",
          "kurds",
          "poles",
          "brits",
          "english",
          "i",
          "cold",
          "gmt",
          "utc",
          "est",
          "edt",
          "pm",
          "am",
          "p.m.",
          "a.m.",
          "despite",
          "after",
          "before",
          "while",
          "although",
          "though",
          "since",
          "because",
          "when",
          "however",
          "meanwhile",
          "earlier",
          "later",
          "according",
          "also",
          "but",
          "and",
          "if");

  /** The last word of things that are no actors. */
  private static final Set<String> NO_ACTORS =
      Set.of(
          "war",
          "agreement",
          "agreements",
          "treaty",
          "accord",
          "accords",
          "protocol",
          "memorandum",
          "day",
          "summit",
          "olympics",
          "games",
          "act",
          "law",
          "constitution",
          "revolution",
          "resolution",
          "street",
          "square",
          "avenue",
          "road",
          "airport",
          "bridge",
          "prize",
          "award",
          "declaration",
          "charter",
          "convention",
          "plan",
          "doctrine",
          "cup",
          "championship",
          "year",
          "eve",
          "bill",
          "amendment",
          "election",
          "operation");

  private final NameIndex names;

  NewNameFinder(NameIndex names) {
    this.names = names;
  }

  /** The index after the longest sequence of name words that begins at {@code from}. */
  int endAt(TokenView words, int from) {
    int at = from;
    while (at < words.size() && (at == from ? isStart(words, at) : isInside(words, at))) {
      at = next(words, from, at + 1);
    }
    return at;
  }

  /** Whether the sequence names somebody or some place, as far as its shape tells. */
  boolean isName(TokenView words, int from, int end) {
    boolean proper = false;
    for (int i = from; i < end; i++) {
      proper |= words.isProper(i);
    }
    String last = words.lower(end - 1);
    boolean single = end - from == 1;
    boolean tooShort = single && words.text(from).length() < 2;
    boolean opener = single && words.isFirst(from) && !words.tag(from).equals("NNP");
    proper |= !words.isFirst(from) && isOrganization(words, from, end);
    return proper && !tooShort && !opener && !NO_ACTORS.contains(last);
  }

  /** Whether the sequence is called like an organization: {@code Russian Chess Federation}. */
  static boolean isOrganization(TokenView words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (ORGANIZATION_HEADS.contains(words.lower(i))) {
        return end - from > 1;
      }
    }
    return false;
  }

  private boolean isStart(TokenView words, int at) {
    return isNameWord(words, at)
        && (words.isProper(at) || !words.isFirst(at) || isOpening(words, at));
  }

  /** A first word that only looks common: {@code Democratic Alliance}, {@code Wang Hua}. */
  private boolean isOpening(TokenView words, int at) {
    boolean known =
        names
            .longestAt(words.texts(), at)
            .filter(match -> names.isPerson(match.senses().get(0).id()))
            .isPresent();
    boolean organization = ORGANIZATION_HEADS.contains(words.lower(at + 1));
    return words.isProper(at + 1) && words.isCapitalised(at + 1) && (known || organization);
  }

  private boolean isInside(TokenView words, int at) {
    return isNameWord(words, at) && !startsRegistered(words, at) && !startsTitle(words, at);
  }

  private static boolean isNameWord(TokenView words, int at) {
    String tag = words.tag(at);
    boolean noun = tag.startsWith("NN") || tag.equals("JJ") || tag.equals("FW");
    return words.isCapitalised(at) && noun && !NO_NAMES.contains(words.lower(at));
  }

  /** A registered name of several words is not swallowed by what stands before it. */
  private boolean startsRegistered(TokenView words, int at) {
    return names.longestAt(words.texts(), at).filter(match -> match.length() > 1).isPresent();
  }

  private boolean startsTitle(TokenView words, int at) {
    return names
        .titleAt(words.lower(), at)
        .filter(title -> words.isProper(at + title.length()))
        .isPresent();
  }

  /** The index of the next name word after small words that belong to a name, or {@code at}. */
  private int next(TokenView words, int from, int at) {
    String word = words.lower(at);
    if (word.equals("-") && words.isGlued(at) && words.isGlued(at + 1)) {
      if (at - from == 2
          && PersonName.isFamilyFirst(words.lower(from))
          && !words.isCapitalised(at + 1)) {
        // Yo-jong is one given name.
        return at + 2;
      }
      return isNameWord(words, at + 1) || isParticleName(words, at + 1) ? at + 1 : at;
    }
    if (word.equals("'") || word.equals("’")) {
      // Kurdistan Workers' Party
      boolean owner = words.isGlued(at) && words.lower(at - 1).endsWith("s");
      return owner && ORGANIZATION_HEADS.contains(words.lower(at + 1)) ? at + 1 : at;
    }
    if (PARTICLES.contains(word) && isParticleName(words, at)) {
      return afterParticles(words, at);
    }
    return isOrganization(words, from, at) || ORGANIZATION_HEADS.contains(words.lower(at - 1))
        ? afterConnector(words, from, at)
        : at;
  }

  private static boolean isParticleName(TokenView words, int at) {
    return PARTICLES.contains(words.lower(at)) && isNameWord(words, afterParticles(words, at));
  }

  private static int afterParticles(TokenView words, int at) {
    int after = at;
    while (PARTICLES.contains(words.lower(after)) || words.lower(after).equals("-")) {
      after++;
    }
    return after;
  }

  private static int afterConnector(TokenView words, int from, int at) {
    String word = words.lower(at);
    boolean opens = word.equals("of") || word.equals("for") || word.equals("on");
    boolean joins =
        word.equals("and") && hasConnector(words, from, at) && !isPersonAhead(words, at + 1);
    int after = opens && words.lower(at + 1).equals("the") ? at + 2 : at + 1;
    return (opens || joins) && isNameWord(words, after) ? after : at;
  }

  /** Two capitalised nouns after {@code and} are rather somebody's name. */
  private static boolean isPersonAhead(TokenView words, int at) {
    return words.tag(at).equals("NNP") && words.tag(at + 1).equals("NNP");
  }

  private static boolean hasConnector(TokenView words, int from, int at) {
    return words.lower().subList(from, at).stream().anyMatch(Set.of("of", "for")::contains);
  }

  /** The singular of {@code Russians}, by which the register knows them. */
  static Optional<String> singular(String word) {
    boolean plural =
        word.length() > 4 && word.endsWith("s") && Character.isUpperCase(word.charAt(0));
    return plural ? Optional.of(word.substring(0, word.length() - 1)) : Optional.empty();
  }
}
