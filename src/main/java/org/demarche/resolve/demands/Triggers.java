package org.demarche.resolve.demands;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Modals;

/** Finds inside a content the words that take a stance: {@code must}, {@code his demand for}. */
public final class Triggers {
  private static final Set<String> AIMS = WordClass.of("demands.aims");
  private static final Set<String> NECESSARY = WordClass.of("demands.necessary");
  private static final Set<String> UNACCEPTABLE = WordClass.of("demands.unacceptable");
  private static final Set<String> FAILURES = Set.of("mistake", "catastrophe", "disaster");
  private static final Set<String> ABLE = WordClass.of("demands.offering-modals");
  private static final Set<String> NEGATIONS = WordClass.of("demands.denials");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who");
  private static final Set<String> SETTING = WordClass.of("demands.setting");
  private static final Set<String> BEFORE_NOUNS = Set.of("PRP$", "POS", "TO", "IN");

  /** A trigger governs the rest of its sentence, which seldom goes on longer. */
  private static final int REACH = 25;

  /** A modal verb governs its own clause alone. */
  private static final int REACH_OF_MODAL = 10;

  /** Two modifiers may stand between an owner and a noun: {@code its main war aims}. */
  private static final int REACH_OF_OWNER = 3;

  private final ArticleView tokens;

  public Triggers(ArticleView tokens) {
    this.tokens = tokens;
  }

  /**
   * A stance and what shows it.
   *
   * @param at the token that shows it
   * @param own whether it is the stance of the subject of the verb there, not of the speaker at
   *     large
   * @param owner the words that name whose aim or demand it is: {@code his}
   */
  public record Trigger(Stance stance, int at, boolean own, Optional<Span> owner) {}

  /** Somebody's aim or demand, named before the words: {@code its goal of …}. */
  public Optional<Trigger> aim(int contentFrom, DemandMention demand) {
    int first = Math.max(contentFrom, demand.from() - REACH);
    for (int i = demand.from() - 1; i >= first; i--) {
      if (AIMS.contains(tokens.lemma(i)) && !isVerb(i) && governs(i, demand.from())) {
        Stance stance = isNegated(i, demand.from()) ? Stance.REJECTS : Stance.DEMANDS;
        return Optional.of(new Trigger(stance, i, false, owner(i)));
      }
    }
    return Optional.empty();
  }

  /** {@code a demand for} is anybody's, {@code conditions for} are not what they lead to. */
  private boolean governs(int aim, int from) {
    String before = tokens.lower(aim - 1);
    boolean leadsTo = tokens.lower(aim + 1).equals("for") && !tokens.lemma(aim).equals("demand");
    if (before.equals("a") || before.equals("an") || leadsTo) {
      return false;
    }
    for (int i = aim + 1; i < from; i++) {
      if (isModalOfMainClause(i)) {
        return false;
      }
    }
    return true;
  }

  /** A verb in the plural that was meant as a noun counts as one: {@code his demands}. */
  private boolean isVerb(int i) {
    String before = tokens.tag(i - 1);
    boolean nominal = BEFORE_NOUNS.contains(before) || before.startsWith("JJ");
    return tokens.tag(i).startsWith("VB") && !nominal;
  }

  private Optional<Span> owner(int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= REACH_OF_OWNER; i--) {
      if (tokens.tag(i).equals("PRP$")) {
        return Optional.of(tokens.token(i).span());
      }
      if (tokens.tag(i).equals("POS")) {
        return Optional.of(tokens.token(i - 1).span());
      }
      if (!tokens.tag(i).startsWith("JJ") && !tokens.isNoun(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The trigger that governs a demand in a content, other than an aim. */
  public Optional<Trigger> governing(int contentFrom, int contentTo, DemandMention demand) {
    int from = demand.from();
    int to = demand.to();
    for (int i = to - 1; i >= Math.max(contentFrom, from - REACH); i--) {
      Optional<Trigger> found = at(i, from, to);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = to; i < Math.min(contentTo, to + REACH_OF_MODAL); i++) {
      if (isUnacceptable(i)) {
        return trigger(Stance.REJECTS, i, false);
      }
    }
    return Optional.empty();
  }

  /** {@code would be a disaster} judges; {@code relief after disasters} names some. */
  private boolean isUnacceptable(int i) {
    return UNACCEPTABLE.contains(tokens.lemma(i))
        || FAILURES.contains(tokens.lower(i)) && isPredicate(i);
  }

  private boolean isPredicate(int noun) {
    int before = noun - 1;
    while (tokens.tag(before).startsWith("JJ") || tokens.isNoun(before)) {
      before--;
    }
    return tokens.tag(before).equals("DT") && tokens.lemma(before - 1).equals("be");
  }

  /**
   * The trigger at a token before or in the words from {@code from} to {@code to}. Kinds of
   * triggers share no words but {@code have to}, so their order is of no account.
   */
  private Optional<Trigger> at(int i, int from, int to) {
    int until = i < from ? from : to - 1;
    if (isObliging(i) || isNecessary(i, from)) {
      return trigger(isNegated(i, until) ? Stance.REJECTS : Stance.DEMANDS, i, false);
    }
    if (isUnacceptable(i) || isAbsent(i, from)) {
      return trigger(Stance.REJECTS, i, false);
    }
    if (isOffering(i, from)) {
      return trigger(isNegated(i, until) ? Stance.REJECTS : Stance.OFFERS, i, true);
    }
    return Optional.empty();
  }

  /** {@code There will be no truce}. */
  private boolean isAbsent(int i, int from) {
    return i < from
        && tokens.isModal(i)
        && !Modals.isUnsure(tokens.lower(i))
        && tokens.lower(i - 1).equals("there")
        && tokens.lower(i + 1).equals("be")
        && tokens.lower(i + 2).equals("no");
  }

  /** {@code must}, {@code has to}, but not {@code their needs}. */
  private boolean isObliging(int i) {
    return Modals.isObliging(tokens.lower(i)) && !tokens.isNoun(i) || isHaveTo(i);
  }

  /** {@code essential to have a truce}; not {@code essential for them}, which is their concern. */
  private boolean isNecessary(int i, int from) {
    return i < from
        && NECESSARY.contains(tokens.lemma(i))
        && tokens.tag(i).startsWith("JJ")
        && !tokens.lower(i + 1).equals("for");
  }

  /** {@code it will accept a truce}, but not {@code a plan that would bring a truce}. */
  private boolean isOffering(int i, int from) {
    return i < from
        && from - i <= REACH_OF_MODAL
        && isModalOfMainClause(i)
        && ABLE.contains(tokens.lower(i))
        && sameVerb(i, from);
  }

  private boolean isModalOfMainClause(int i) {
    return tokens.tag(i).equals("MD") && !RELATIVES.contains(tokens.lower(i - 1));
  }

  /** Whether no other finite verb stands between a modal verb and the words. */
  private boolean sameVerb(int modal, int from) {
    for (int i = modal + 1; i < from; i++) {
      if (tokens.isFinite(i)) {
        return false;
      }
    }
    return true;
  }

  /** Words that only say where or when: {@code in any talks}, {@code during the truce}. */
  public boolean isAside(DemandMention demand) {
    int i = demand.from();
    if (!tokens.isNoun(i)) {
      return false;
    }
    int before = i - 1;
    while (isModifier(before)) {
      before--;
    }
    return SETTING.contains(tokens.lower(before));
  }

  private boolean isModifier(int i) {
    String tag = tokens.tag(i);
    return tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("JJ");
  }

  /** A clause without a finite verb: {@code that Kyiv withdraw}. */
  public boolean isSubjunctive(int from, int to) {
    boolean base = false;
    for (int i = from; i < to; i++) {
      String tag = tokens.tag(i);
      if (tag.equals("VBZ") || tag.equals("VBD") || tag.equals("MD")) {
        return false;
      }
      base |= tag.equals("VB") || tag.equals("VBP");
    }
    return base;
  }

  private Optional<Trigger> trigger(Stance stance, int at, boolean own) {
    return Optional.of(new Trigger(stance, at, own, Optional.empty()));
  }

  private boolean isHaveTo(int i) {
    return tokens.lemma(i).equals("have")
        && tokens.lower(i + 1).equals("to")
        && tokens.tag(i + 1).equals("TO");
  }

  /** Whether the words from the trigger to the match deny it; {@code but} lifts the denial. */
  public boolean isNegated(int from, int to) {
    boolean negated = tokens.lower(from - 1).equals("never") || tokens.lower(from - 1).equals("no");
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      if (NEGATIONS.contains(word)) {
        negated = true;
      } else if (word.equals("but")) {
        negated = false;
      }
    }
    return negated;
  }

  /** {@code a truce without guarantees}: what is missing is not what is refused. */
  public boolean isLacking(int from) {
    for (int i = from - 1; i >= 0 && from - i <= REACH_OF_OWNER; i--) {
      if (tokens.lower(i).equals("without")) {
        return true;
      }
      if (tokens.tag(i).startsWith("VB")) {
        return false;
      }
    }
    return false;
  }
}
