package org.demarche.extract.rules;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.CommentOpening;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Hedge;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** What goes on after a clause of saying: {@code “No,” he said, “and never.”}. */
final class GoesOn {
  private static final Set<String> WRITER_GOES_ON = WordClass.of("contents.writer-goes-on");

  /** In tokens: from the start of a subject to its verb. */
  private static final int LONGEST_SUBJECT = 12;

  private final Syntax s;
  private final SentenceView words;
  private final VerbGroup saying;

  GoesOn(Syntax s, VerbGroup saying) {
    this.s = s;
    this.words = s.words();
    this.saying = saying;
  }

  /** The content after the comma, dash or colon at token {@code stop}. */
  Optional<Content> after(int stop, boolean quotedLeft) {
    int from = afterRelativeClause(stop + 1);
    boolean goesOn = words.isComma(stop) || words.isDash(stop) || words.lower(stop).equals(":");
    boolean same =
        words.isMark(from)
            ? quotedLeft || words.isNominal(0) || words.tag(0).equals("DT")
            : !quotedLeft && !isOther(from) && !CommentOpening.at(words, stop);
    return goesOn && same ? rest(from) : Optional.empty();
  }

  /** All that follows; after {@code , I think,} the rest of the clause that it stands in. */
  private Optional<Content> rest(int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    int end = s.end().after(from, saying, Frame.CLAUSE);
    boolean clause = Hedge.isHedge(words, saying) && s.groups().firstFinite(from, end).isPresent();
    return s.contents().of(from, clause ? end : words.size());
  }

  /** What the writer tells: {@code …, he said, while crowds cheered}. */
  private boolean isOther(int from) {
    return words.tag(from).equals("VBG") && !isGerundSubject(from)
        || WRITER_GOES_ON.contains(words.lower(from))
        || words.isRelative(from)
        || words.tag(from).equals("CC") && !startsFurtherClause(from + 1);
  }

  /** {@code replacing it would be hard}; but {@code adding it would be hard} is his own clause. */
  private boolean isGerundSubject(int from) {
    return !words.lexicon().takesClause(words.lemma(from)) && verbOf(from).isPresent();
  }

  /** {@code and the port opened}, that nobody is said to say or want. */
  private boolean startsFurtherClause(int from) {
    return s.complements().clauses().at(from)
        && verbOf(from).filter(verb -> words.lexicon().verb(verb.lemma()).isEmpty()).isPresent();
  }

  /** The verb of which the words from here can be the subject. */
  private Optional<VerbGroup> verbOf(int from) {
    return s.groups()
        .firstFinite(from, Math.min(from + LONGEST_SUBJECT, words.size()))
        .filter(verb -> verb.start() > from && isPlain(from, verb.start()));
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean other = words.isRelative(i) || words.pos(i) == Pos.SCONJ || words.isPunctuation(i);
      if (other || words.tag(i).equals("TO")) {
        return false;
      }
    }
    return true;
  }

  /** Past {@code who led the talks,} when a quotation follows. */
  private int afterRelativeClause(int from) {
    for (int i = from; words.isRelative(from) && i < words.size() - 1; i++) {
      if (words.isComma(i) && words.isMark(i + 1)) {
        return i + 1;
      }
    }
    return from;
  }
}
