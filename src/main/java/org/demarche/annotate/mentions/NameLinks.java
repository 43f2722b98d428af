package org.demarche.annotate.mentions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.TokenView;
import org.demarche.names.PersonName;

/**
 * Passes the small words and marks by which a name goes on: {@code Jean-Luc}, {@code Ursula von der
 * Leyen}, {@code Kurdistan Workers' Party}, {@code Ministry of Trade and Industry}.
 */
final class NameLinks {
  private static final Set<String> PARTICLES = WordClass.of("names.particles");

  /** Particles that are too short, or too much like other names, to part names by them. */
  private static final Set<String> MORE_PARTICLES = Set.of("e", "y", "ul", "jong");

  private static final Set<String> OPENING = Set.of("of", "for", "on");

  private NameLinks() {}

  /**
   * The index of the next name word after what links it to the name, or {@code at}.
   *
   * @param from where the name begins
   * @param at the index after its words so far
   */
  static int next(TokenView words, int from, int at) {
    if (NameMarks.opensNickname(words, at) && NameMarks.afterNickname(words, at) > at) {
      return NameMarks.afterNickname(words, at);
    }
    return switch (words.lower(at)) {
      case "-" -> afterHyphen(words, from, at);
      case "&" -> NameMarks.afterAmpersand(words, at);
      case "'", "’", "'s" -> afterPossessive(words, at);
      default ->
          isParticleName(words, at)
              ? afterParticles(words, at)
              : isOrganizationSoFar(words, from, at)
                  ? afterConnector(words, from, at)
                  : afterRoyal(words, from, at);
    };
  }

  private static int afterHyphen(TokenView words, int from, int at) {
    if (!words.isGlued(at) || !words.isGlued(at + 1)) {
      return at;
    }
    if (isGivenName(words, from, at)) {
      return at + 2;
    }
    if (isParticleName(words, at + 1)) {
      return afterParticles(words, at + 1);
    }
    return NewNameFinder.isNameWord(words, at + 1) ? at + 1 : at;
  }

  /** {@code Kim Yo-jong}: what stands on both sides of the hyphen is one given name. */
  private static boolean isGivenName(TokenView words, int from, int at) {
    return at - from == 2
        && PersonName.isFamilyFirst(words.lower(from))
        && !words.isCapitalised(at + 1);
  }

  /** {@code Kurdistan Workers' Party}, {@code National Seamen's Union}. */
  static int afterPossessive(TokenView words, int at) {
    String before = words.lower(at - 1);
    boolean several = words.lower(at).equals("'s") ? isPlural(before) : before.endsWith("s");
    boolean owner = words.isGlued(at) && several && words.isCapitalised(at + 1);
    return owner && OrganizationShape.isHead(words, at + 1) ? at + 1 : at;
  }

  private static boolean isPlural(String word) {
    return word.endsWith("men") || word.equals("people") || word.endsWith("children");
  }

  private static boolean isParticle(TokenView words, int at) {
    String word = words.lower(at);
    return PARTICLES.contains(word) || MORE_PARTICLES.contains(word);
  }

  /** Whether a hyphen and a further name follow without a space. */
  static boolean isHyphenated(TokenView words, int at) {
    return words.lower(at).equals("-") && words.isGlued(at) && words.isGlued(at + 1);
  }

  /** Whether particles and a further name follow. */
  static boolean isParticleName(TokenView words, int at) {
    return isParticle(words, at) && NewNameFinder.isNameWord(words, afterParticles(words, at));
  }

  private static int afterParticles(TokenView words, int at) {
    int after = at;
    while (isParticle(words, after) || words.lower(after).equals("-")) {
      after++;
    }
    return after;
  }

  private static boolean isOrganizationSoFar(TokenView words, int from, int at) {
    return OrganizationShape.is(words, from, at) || OrganizationShape.isHead(words, at - 1);
  }

  private static int afterConnector(TokenView words, int from, int at) {
    boolean opens = OPENING.contains(words.lower(at));
    int after = opens && words.lower(at + 1).equals("the") ? at + 2 : at + 1;
    boolean links = opens || joins(words, from, at);
    return links && NewNameFinder.isNameWord(words, after) ? after : at;
  }

  /** {@code Ministry of Trade and Industry}; not {@code Bank of Korea and Yoon Tae Il}. */
  private static boolean joins(TokenView words, int from, int at) {
    return words.lower(at).equals("and")
        && hasConnector(words, from, at)
        && !isPersonAhead(words, at + 1);
  }

  /** Two capitalised nouns after {@code and} are rather somebody's name. */
  private static boolean isPersonAhead(TokenView words, int at) {
    return words.tag(at).equals("NNP") && words.tag(at + 1).equals("NNP");
  }

  /** {@code Marie-Claire of Norden}, after {@code Princess}. */
  private static int afterRoyal(TokenView words, int from, int at) {
    boolean of = words.lower(at).equals("of") && NewNameFinder.isNameWord(words, at + 1);
    return of && Titles.isRoyalWord(words, from - 1) ? at + 1 : at;
  }

  private static boolean hasConnector(TokenView words, int from, int at) {
    return words.lower().subList(from, at).stream().anyMatch(Set.of("of", "for")::contains);
  }
}
