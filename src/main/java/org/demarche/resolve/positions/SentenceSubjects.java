package org.demarche.resolve.positions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Subjects;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/**
 * Finds subjects, generously: where words come between that hide it from {@link Subjects}, or a
 * verb is tagged as something else, it is the subject that opens the clause.
 */
final class SentenceSubjects {
  private static final Set<String> GOVERNING = WordClass.of("holders.governing");

  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$", "IN", "WRB");
  private static final Set<String> OPENING = Set.of("DT", "PRP$", "CD", "PDT", "PRP");
  private static final Set<String> WITHIN = WordClass.of("grammar.in-subject");
  private static final Set<String> BOUNDS = Set.of(";", ":");

  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Subjects subjects;

  /** Kept because all kinds of candidates ask for the subject of the same group. */
  private final Map<VerbGroup, Optional<Range>> before = new HashMap<>();

  SentenceSubjects(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
    this.subjects = new Subjects(words, groups, phrases);
  }

  /** The subject that stands before {@code group}. */
  Optional<Range> before(VerbGroup group) {
    return before.computeIfAbsent(group, this::found);
  }

  private Optional<Range> found(VerbGroup group) {
    return strict(group)
        .or(() -> nameBefore(group))
        .or(() -> canShare(group) ? ofClause(group) : Optional.empty());
  }

  /** The subject of an inverted group: {@code said Bo Holm}. */
  Optional<Range> after(VerbGroup group) {
    return subjects.after(group);
  }

  /** Not {@code years} of {@code has for years asked}. */
  private Optional<Range> strict(VerbGroup group) {
    return subjects
        .before(group)
        .flatMap(
            s ->
                GOVERNING.contains(words.lower(s.from() - 1)) && !isSomebody(s)
                    ? ofContent(s)
                    : Optional.of(s));
  }

  /** The right of {@code says a right to strike by ballot must stay}. */
  private Optional<Range> ofContent(Range last) {
    int i = last.from() - 1;
    while (i > 0 && WITHIN.contains(words.tag(i))) {
      i--;
    }
    boolean said = words.isFinite(i) && words.lexicon().says(words.lemma(i));
    return said && OPENING.contains(words.tag(i + 1))
        ? Optional.of(new Range(i + 1, last.to()))
        : Optional.empty();
  }

  private boolean isSomebody(Range subject) {
    int last = subject.to() - 1;
    return words.isProper(last)
        || IntStream.range(subject.from(), subject.to())
            .anyMatch(i -> words.isNoun(i) && words.lexicon().isPeople(words.lemma(i)));
  }

  /** {@code A retired major, Bo Holm, sued Norland}. */
  private Optional<Range> nameBefore(VerbGroup group) {
    int last = group.start() - 2;
    boolean set = group.finite() && words.isComma(last + 1) && words.isProper(last);
    Optional<Range> name = set ? phrases.endingAt(last) : Optional.empty();
    return name.filter(n -> words.isComma(n.from() - 1));
  }

  private boolean canShare(VerbGroup group) {
    int before = words.beforeAdverbs(group.start() - 1);
    boolean base = words.tag(group.start()).equals("VB") && !words.tag(before).equals("TO");
    boolean verb = group.finite() || base && before >= 0 && !words.isMark(before);
    boolean asked = words.isPreposition(before) || RELATIVE.contains(words.tag(before));
    return verb && !asked;
  }

  private Optional<Range> ofClause(VerbGroup group) {
    int from = clauseStart(group);
    int level = words.level(group.head());
    return groups.all().stream()
        .filter(
            g -> g.start() >= from && g.end() <= group.start() && words.level(g.head()) == level)
        .flatMap(g -> strict(g).stream())
        .findFirst()
        .filter(s -> s.from() >= from && !isRelative(s))
        .or(() -> opening(from, group.start()));
  }

  private boolean isRelative(Range subject) {
    return RELATIVE.contains(words.tag(subject.from()));
  }

  /** After the last semicolon, colon or quotation mark before the group. */
  private int clauseStart(VerbGroup group) {
    int level = words.level(group.head());
    int i = group.start();
    while (i > 0 && words.level(i - 1) == level && !BOUNDS.contains(words.lower(i - 1))) {
      i--;
    }
    return i;
  }

  /** The noun phrase that opens a clause, also after {@code In Osk,}. */
  private Optional<Range> opening(int from, int to) {
    return Stream.of(from, afterComma(from, to))
        .map(this::skipMarks)
        .filter(i -> isOpening(i))
        .map(i -> new Range(i, Math.max(i, phrases.baseEnd(i))))
        .filter(r -> r.to() > r.from() && r.to() <= to)
        .findFirst();
  }

  private boolean isOpening(int i) {
    return words.isNoun(i) || words.isAdjective(i) || OPENING.contains(words.tag(i));
  }

  private int skipMarks(int from) {
    int i = from;
    while (i < words.size() && (words.isMark(i) || words.isConjunction(i) || words.isAdverb(i))) {
      i++;
    }
    return i;
  }

  private int afterComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isComma(i)) {
        return i + 1;
      }
    }
    return from;
  }
}
