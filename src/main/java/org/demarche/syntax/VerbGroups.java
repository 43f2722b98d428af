package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Token.Pos;

/** The verb groups of a sentence, from left to right. */
public final class VerbGroups {
  private static final Set<String> PARTICLES = WordClass.of("grammatical.verbgroups-particles");

  private final List<VerbGroup> groups;
  private final VerbGroup[] byStart;
  private final int[] nextFinite;

  public VerbGroups(SentenceView words) {
    this.groups = List.copyOf(find(words));
    this.byStart = new VerbGroup[words.size()];
    this.nextFinite = new int[words.size() + 1];
    groups.forEach(group -> byStart[group.start()] = group);
    indexFinite(words.size());
  }

  /** For each token where the next finite group starts. */
  private void indexFinite(int size) {
    nextFinite[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      boolean here = byStart[i] != null && byStart[i].finite();
      nextFinite[i] = here ? i : nextFinite[i + 1];
    }
  }

  public List<VerbGroup> all() {
    return groups;
  }

  /** The first finite group that starts at or after token {@code from} and before {@code to}. */
  public Optional<VerbGroup> firstFinite(int from, int to) {
    int next = nextFinite[Math.min(Math.max(0, from), byStart.length)];
    return next < to && next < byStart.length ? Optional.of(byStart[next]) : Optional.empty();
  }

  /** The last finite group that ends at or before token {@code to} on the same level. */
  Optional<VerbGroup> lastFiniteBefore(int to, int level, SentenceView words) {
    VerbGroup last = null;
    for (VerbGroup group : groups) {
      if (group.finite() && group.end() <= to && words.level(group.head()) == level) {
        last = group;
      }
    }
    return Optional.ofNullable(last);
  }

  public Optional<VerbGroup> startingAt(int token) {
    boolean inside = token >= 0 && token < byStart.length;
    return inside ? Optional.ofNullable(byStart[token]) : Optional.empty();
  }

  private static List<VerbGroup> find(SentenceView words) {
    List<VerbGroup> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      if (startsGroup(words, i)) {
        VerbGroup group = groupAt(words, i);
        found.add(group);
        i = group.head() + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean startsGroup(SentenceView words, int i) {
    Pos pos = words.pos(i);
    return (pos == Pos.VERB || pos == Pos.AUX) && words.isVerbTag(i);
  }

  private static VerbGroup groupAt(SentenceView words, int start) {
    int head = start;
    int level = words.level(start);
    boolean passive = false;
    boolean negated = precededByNever(words, start);
    int i = start;
    boolean ofBe = false;
    while (words.pos(head) == Pos.AUX) {
      ofBe = words.lemma(head).equals("be") || words.lower(head).equals("'s") && ofBe(words, head);
      i = head + 1;
      boolean denied = false;
      while (words.isAdverb(i) && words.level(i) == level) {
        denied |= isNegation(words, i);
        i++;
      }
      if (!words.isVerbTag(i) || words.level(i) != level || words.pos(i) == Pos.ADJ) {
        negated |= denied;
        break;
      }
      negated |= denied;
      head = i;
    }
    passive = ofBe && words.pos(head) == Pos.VERB && words.tag(head).equals("VBN");
    boolean itClear = words.lower(head + 1).equals("it") && words.lower(head + 2).equals("clear");
    String particle = particle(words, itClear ? head + 1 : head, head);
    int end = particle.isEmpty() ? head + 1 : itClear ? head + 3 : head + 2;
    String lemma = words.lemma(head) + (particle.isEmpty() ? "" : "-" + particle);
    return new VerbGroup(start, head, end, lemma, form(words, start, head), passive, negated);
  }

  private static boolean ofBe(SentenceView words, int i) {
    return words.tag(i + 1).equals("VBG") || words.tag(i + 1).equals("VBN");
  }

  private static boolean precededByNever(SentenceView words, int start) {
    return isNegation(words, start - 1)
        || words.isAdverb(start - 1) && isNegation(words, start - 2);
  }

  private static boolean isNegation(SentenceView words, int i) {
    String word = words.lower(i);
    return word.equals("not") || word.equals("n't") || word.equals("never");
  }

  /** The particle that makes another cue of the verb: {@code call for}, {@code point out}. */
  private static String particle(SentenceView words, int before, int head) {
    String next = words.lower(before + 1);
    boolean known =
        PARTICLES.contains(next)
            && words.lexicon().verb(words.lemma(head) + "-" + next).isPresent();
    return known ? next : "";
  }

  /** A past tense that was tagged as a participle: after a subject that has no other verb. */
  private static boolean isPastTense(SentenceView words, int start) {
    int before = start - 1;
    while (words.isAdverb(before) || words.isMark(before)) {
      before--;
    }
    if (words.lower(start).equals("said") || words.isPersonal(before)) {
      return true;
    }
    if (words.tag(before).equals("CC")) {
      return followsPerfect(words, before) || followsPast(words, before);
    }
    boolean agent = words.lower(start + 1).equals("by");
    boolean afterSubject =
        words.isNominal(before) || words.isComma(before) || words.lower(before).equals(")");
    if (agent || !afterSubject) {
      return false;
    }
    boolean later = !words.isProper(before) && hasVerbAfter(words, start);
    return !later && !hasVerbBefore(words, start);
  }

  /** Whether a finite verb follows before any clause opens: {@code the man told to go was …}. */
  private static boolean hasVerbAfter(SentenceView words, int start) {
    for (int i = start + 1; i < words.size() && words.level(i) == words.level(start); i++) {
      if (opensClause(words, i) || words.lower(i).equals(":") || words.lower(i).equals(";")) {
        return false;
      }
      if (isFiniteTag(words.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause has a finite verb before, besides those of relative clauses. */
  private static boolean hasVerbBefore(SentenceView words, int start) {
    int verbs = 0;
    for (int i = clauseStart(words, start); i < start; i++) {
      if (words.level(i) == words.level(start)) {
        verbs -= opensClause(words, i) && i > 0 ? 1 : 0;
        verbs += isFiniteTag(words.tag(i)) ? 1 : 0;
        verbs = words.lower(i).equals(";") || words.lower(i).equals(":") ? 0 : verbs;
      }
    }
    return verbs > 0;
  }

  private static boolean opensClause(SentenceView words, int i) {
    boolean that = words.lower(i).equals("that") && !words.tag(i).equals("DT");
    return that || words.tag(i).startsWith("W") || words.pos(i) == Pos.SCONJ;
  }

  private static boolean isFiniteTag(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** {@code came and told us}: the verb before the conjunction is in the past. */
  private static boolean followsPast(SentenceView words, int conjunction) {
    for (int i = conjunction - 1; i >= 0 && words.level(i) == words.level(conjunction); i--) {
      if (words.isVerbTag(i)) {
        return words.tag(i).equals("VBD") && words.pos(i) == Pos.VERB;
      }
    }
    return false;
  }

  /** {@code have backed the plan and supported …}: the second participle shares the auxiliary. */
  private static boolean followsPerfect(SentenceView words, int conjunction) {
    for (int i = conjunction - 1; i > 0 && words.level(i) == words.level(conjunction); i--) {
      String tag = words.tag(i);
      if (tag.equals("VBN")) {
        int auxiliary = i - 1;
        while (words.isAdverb(auxiliary)) {
          auxiliary--;
        }
        return words.lemma(auxiliary).equals("have");
      }
      if (tag.startsWith("VB") || tag.equals("MD") || words.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /** After the last verb that takes a clause: {@code Woman claims church imprisoned her}. */
  private static int clauseStart(SentenceView words, int end) {
    for (int i = end - 1; i >= 0; i--) {
      boolean finite = words.tag(i).equals("VBZ") || words.tag(i).equals("VBD");
      if (finite && words.lexicon().takesClause(words.lemma(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** {@code Do you think}, {@code would the mayor say}: an auxiliary before the subject. */
  private static boolean isInverted(SentenceView words, int start) {
    int i = start - 1;
    while (words.isAdverb(i)) {
      i--;
    }
    if (!words.isNominal(i)) {
      return false;
    }
    int first = words.isPersonal(i) ? i : i - 1;
    while (first > 0 && !words.isPersonal(i) && isInPhrase(words, first) && i - first < 4) {
      first--;
    }
    int auxiliary = words.isPersonal(i) ? first - 1 : first;
    while (words.isAdverb(auxiliary)) {
      auxiliary--;
    }
    return words.tag(auxiliary).equals("MD") || words.lemma(auxiliary).equals("do");
  }

  private static boolean isInPhrase(SentenceView words, int i) {
    String tag = words.tag(i);
    return words.isNoun(i) || tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("JJ");
  }

  private static VerbGroup.Form form(SentenceView words, int start, int head) {
    if (words.tag(start - 1).equals("TO")
        || words.tag(start - 2).equals("TO") && words.isAdverb(start - 1)) {
      return VerbGroup.Form.INFINITIVE;
    }
    return switch (words.tag(start)) {
      case "VBG" -> VerbGroup.Form.PARTICIPLE;
      case "VBN" ->
          isPastTense(words, start) ? VerbGroup.Form.FINITE : VerbGroup.Form.PAST_PARTICIPLE;
      case "VB" -> isInverted(words, start) ? VerbGroup.Form.FINITE : VerbGroup.Form.INFINITIVE;
      default -> VerbGroup.Form.FINITE;
    };
  }
}
