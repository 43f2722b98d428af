package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.CommentOpening;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Hedge;
import org.demarche.extract.content.Syntax;
import org.demarche.extract.rules.CueClauses.CueClause;
import org.demarche.lexicon.Cue;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * A clause of saying after or within its content: {@code …, said Peskov}, {@code …, she said, …}.
 */
public final class FrontedRule implements Rule {
  private static final Set<String> MARKED_ONLY = WordClass.of("cues.marked-only");

  /** In tokens, with brackets: the name of an agency. */
  private static final int LONGEST_ORIGIN = 6;

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (VerbGroup group : sentence.groups().all()) {
      if (group.finite() && !group.passive() && !group.negated() && !isComment(sentence, group)) {
        sentence
            .words()
            .lexicon()
            .verb(group.lemma())
            .filter(cue -> cue.takes(Frame.QUOTATION) || isTakenBare(cue))
            .flatMap(cue -> attribution(sentence, group, cue))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** {@code …, I think}, without {@code that}; not {@code …, I see}. */
  private static boolean isTakenBare(Cue cue) {
    return cue.takes(Frame.CLAUSE) && !MARKED_ONLY.contains(cue.lemma());
  }

  /** {@code …, a charge Kyiv denies}: of no such content. */
  private static boolean isComment(Syntax s, VerbGroup group) {
    int comma = group.start() - 1;
    while (comma > 0 && !s.words().isComma(comma)) {
      comma--;
    }
    return CommentOpening.at(s.words(), comma);
  }

  private Optional<Attribution> attribution(Syntax s, VerbGroup group, Cue cue) {
    return new CueClauses(s)
        .of(group)
        .filter(clause -> Hedge.mayAttribute(s.words(), group, Optional.of(clause.source())))
        .filter(clause -> !s.words().lower(group.end()).equals("that"))
        .flatMap(
            clause ->
                content(s, group, cue, clause)
                    .map(content -> build(s, group, cue, clause, content)));
  }

  private Optional<Content> content(Syntax s, VerbGroup group, Cue cue, CueClause clause) {
    SentenceView words = s.words();
    int close = clause.start() - 1;
    boolean quoted = words.isMark(close) || words.isMark(close - 1);
    int adjuncts = skipAdjuncts(s, clause.end(), words.level(group.head()));
    int after = quoted ? nextStop(s, adjuncts) : adjuncts;
    boolean open = after < words.size() && !words.isPunctuation(after);
    if (open && !(quoted && isFree(s, group, cue, clause))) {
      return Optional.empty();
    }
    Optional<Content> right = new GoesOn(s, group).after(after, quoted);
    boolean pending = !quoted && right.isEmpty() && words.isMark(after + 1);
    return pending ? Optional.empty() : both(s, close, right, after);
  }

  /**
   * Where a colon follows, all before it may be who speaks, with what: {@code the mayor, Jo Bell,
   * repeated the party's view: “…”}.
   */
  private Optional<Content> both(Syntax s, int close, Optional<Content> right, int after) {
    boolean apposed = IntStream.range(0, close).anyMatch(s.words()::isComma);
    boolean announced = apposed && s.words().lower(after).equals(":");
    return left(s, close, right.isPresent() && !announced)
        .map(left -> right.map(left::and).orElse(left));
  }

  /** Whether the words before are all that is said: what follows a verb may be its object. */
  private static boolean isFree(Syntax s, VerbGroup group, Cue cue, CueClause clause) {
    return isInverted(s.words(), group, clause) || !hasComplement(s, group, cue);
  }

  /** {@code "It is so," said Ann}, in a sentence that begins with the quotation. */
  private static boolean isInverted(SentenceView words, VerbGroup group, CueClause clause) {
    boolean opens = words.isMark(0) || words.level(0) != SentenceView.OUTSIDE;
    return opens && clause.start() == group.start() && words.isComma(clause.start() - 2);
  }

  private static Attribution build(
      Syntax s, VerbGroup group, Cue cue, CueClause clause, Content content) {
    boolean asked = group.lemma().equals("demand") && followsQuestion(s.words(), clause.start());
    Range source = clause.source();
    Kind byCue = cue.kind(Frame.CLAUSE).or(() -> cue.kind(Frame.QUOTATION)).orElse(Kind.SAY);
    AttributionBuilder built =
        new AttributionBuilder(Construction.of(Form.FRONTED), content)
            .kind(asked ? Kind.SAY : Hedge.kind(s.words(), group, source, byCue))
            .cue(s.words(), group)
            .source(source.span(s.words()));
    return (asked ? built.lemma("ask") : built).build();
  }

  /** {@code “Why?” the mayor demanded}: asked, for a question demands only its answer. */
  private static boolean followsQuestion(SentenceView words, int start) {
    return words.lower(words.isMark(start - 1) ? start - 2 : start - 1).equals("?");
  }

  /** {@code The “plan,” he said, …} against {@code …, he said the plan was dead}. */
  private static boolean hasComplement(Syntax s, VerbGroup group, Cue cue) {
    int level = s.words().level(group.head());
    return s.complements().find(cue, group.end(), level).isPresent();
  }

  /** What stands before the clause of saying; a mere subject if the clause goes on after it. */
  private Optional<Content> left(Syntax s, int close, boolean goesOn) {
    SentenceView words = s.words();
    boolean quoted =
        words.level(close) != SentenceView.OUTSIDE
            || words.level(close - 1) != SentenceView.OUTSIDE;
    int start = Topics.after(words, startOf(words, close, words.level(close + 1)), close);
    boolean hasVerb = s.groups().firstFinite(start, close).isPresent();
    boolean headline =
        close - start > 2
            && words.isNoun(start)
            && IntStream.range(start, close).noneMatch(words::isComma)
            && goesOnNowhere(s, close);
    if (!hasVerb && !quoted && !goesOn && !headline || close - start < 1) {
      return Optional.empty();
    }
    return s.contents().of(start, close + 1);
  }

  /** Whether no other clause follows the one of saying: {@code Rover lands on Mars, says NASA}. */
  private static boolean goesOnNowhere(Syntax s, int close) {
    Optional<VerbGroup> saying = s.groups().firstFinite(close, s.words().size());
    return saying.isPresent()
        && s.groups().firstFinite(saying.get().end(), s.words().size()).isEmpty();
  }

  /** The sentence's start, or just after a semicolon, on the level of the clause of saying. */
  private int startOf(SentenceView words, int close, int level) {
    int start = 0;
    for (int i = 0; i < close; i++) {
      if (words.lower(i).equals(";") && words.level(i) == level) {
        start = i + 1;
      }
    }
    start = Math.max(start, afterOpenBracket(words, close));
    if (words.tag(start).equals("CC")) {
      start++;
    }
    return afterBracket(words, start);
  }

  /** Past the bracket that is open at token {@code close}; 0 where none is. */
  private static int afterOpenBracket(SentenceView words, int close) {
    int depth = 0;
    for (int i = close - 1; i >= 0; i--) {
      depth += words.lower(i).equals(")") ? 1 : words.lower(i).equals("(") ? -1 : 0;
      if (depth < 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Past {@code (Agency)} where a text names its origin. */
  private static int afterBracket(SentenceView words, int start) {
    int close = start;
    while (words.lower(start).equals("(")
        && close < words.size()
        && close - start < LONGEST_ORIGIN) {
      if (words.lower(close).equals(")")) {
        return close + 1;
      }
      close++;
    }
    return start;
  }

  private int skipAdjuncts(Syntax s, int from, int level) {
    int i = from;
    while (i < s.words().size() && s.words().level(i) == level) {
      int next = s.complements().adjuncts().end(i);
      if (next <= i) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** The next comma, dash or end of sentence, past what tells when and where it was said. */
  private static int nextStop(Syntax s, int from) {
    int i = from;
    while (i < s.words().size() && !s.words().isPunctuation(i)) {
      if (s.groups().startingAt(i).filter(VerbGroup::finite).isPresent()) {
        return i;
      }
      i++;
    }
    return i;
  }
}
