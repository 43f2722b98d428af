package org.demarche.resolve.demands;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.syntax.ArticleView;

/**
 * Nouns that turn the sign of a stance on what they are of: who condemns the collapse of a truce or
 * a refusal to talk is for the truce and for talks.
 */
public final class Turns {
  private static final Set<String> NOUNS = WordClass.of("stances.turning-nouns");
  private static final Set<String> ENDING = WordClass.of("stances.ending-nouns");
  private static final Set<String> OMITTING = WordClass.of("stances.negative-nouns");
  private static final Set<String> HINDERING = WordClass.of("stances.hindering-verbs");
  private static final Set<String> WEIGHING = WordClass.of("stances.weighing");
  private static final Set<String> LINKS = WordClass.of("stances.turning-links");

  /** Adverbs and times may stand before what a noun is of. */
  private static final int REACH = 25;

  private final ArticleView tokens;

  public Turns(ArticleView tokens) {
    this.tokens = tokens;
  }

  /** Whether a noun turns the sign of what follows it: {@code the end of}, {@code refusal to}. */
  public boolean turns(int i) {
    return isTurning(i) && LINKS.contains(tokens.lower(i + 1));
  }

  private boolean isTurning(int i) {
    return isAttitude(i) || tokens.isNoun(i) && ENDING.contains(tokens.lemma(i));
  }

  /** A refusal or a rejection, which nobody asks for. */
  private boolean isAttitude(int i) {
    boolean noun = NOUNS.contains(tokens.lemma(i)) || OMITTING.contains(tokens.lemma(i));
    return noun && tokens.isNoun(i);
  }

  /** Whether the action is what the noun is of, and not the end of that itself. */
  public boolean turnsAction(int i, Stance stance) {
    return turns(i) && (stance.polarity() < 0 || isAttitude(i));
  }

  /**
   * The stance on the words from {@code from} to {@code to} of somebody with a stance on what they
   * stand in, whose words begin with {@code start}; empty where the sign is not certain.
   */
  public Optional<Stance> over(Stance stance, int start, int from, int to) {
    Optional<Stance> found = Optional.of(stance);
    if (to == from + 1 && tokens.isNoun(from) && isTurning(to)) {
      found = turned(stance, to);
    }
    for (int i = from - 1; i >= Math.max(start, from - REACH) && !isBreak(i); i--) {
      int at = i;
      if (turns(i)) {
        found = found.flatMap(s -> turned(s, at));
      } else if (isHindering(i)) {
        found = found.flatMap(Turns::hindered);
      }
    }
    return found;
  }

  /** {@code delay} in {@code to delay military aid}; a noun or adjective hinders nothing. */
  private boolean isHindering(int i) {
    return tokens.tag(i).startsWith("VB") && HINDERING.contains(tokens.lemma(i));
  }

  /** Who refuses to put something off is for it, and who will put it off is against it. */
  private static Optional<Stance> hindered(Stance stance) {
    return switch (stance) {
      case OPPOSES, REJECTS -> Optional.of(Stance.SUPPORTS);
      case DEMANDS, SUPPORTS, OFFERS -> Optional.of(Stance.OPPOSES);
      default -> Optional.empty();
    };
  }

  /**
   * Whether it is only to be talked or thought about: {@code to review military aid}, {@code a
   * debate on sanctions}. Who asks for that asks for something else; who refuses even that, refuses
   * the thing.
   *
   * @param start where the words begin that say what somebody wants
   * @param from where the thing begins
   */
  public boolean isWeighed(Stance stance, int start, int from) {
    if (stance == Stance.REJECTS || stance == Stance.OPEN_TO) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(start, from - REACH) && !isBreak(i); i--) {
      boolean noun = tokens.isNoun(i) && LINKS.contains(tokens.lower(i + 1));
      if (WEIGHING.contains(tokens.lemma(i)) && (noun || tokens.tag(i).startsWith("VB"))) {
        return true;
      }
    }
    return false;
  }

  /** A noun further away belongs to another clause. */
  private boolean isBreak(int i) {
    return tokens.isFinite(i) || tokens.isComma(i) || tokens.isConjunction(i);
  }

  /** What is omitted is asked for by whoever is against that. */
  public Optional<Stance> turned(Stance stance, int noun) {
    boolean omitted = OMITTING.contains(tokens.lemma(noun));
    return switch (stance) {
      case OPPOSES, REJECTS -> Optional.of(omitted ? Stance.DEMANDS : Stance.SUPPORTS);
      case DEMANDS, SUPPORTS -> Optional.of(Stance.OPPOSES);
      default -> Optional.empty();
    };
  }
}
