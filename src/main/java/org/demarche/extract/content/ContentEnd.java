package org.demarche.extract.content;

import org.demarche.model.Frame;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/** Says where a content that begins right of its cue ends. */
public final class ContentEnd {
  private final SentenceView words;
  private final VerbGroups groups;
  private final Openings openings;
  private final CuePlace place;

  ContentEnd(SentenceView words, VerbGroups groups, Openings openings) {
    this.words = words;
    this.groups = groups;
    this.openings = openings;
    this.place = new CuePlace(words, openings);
  }

  /**
   * The token before which a content of this frame that begins at {@code from} ends: where the
   * quotation or the bracket ends that holds it or its cue, or at the first {@link Stop} outside of
   * brackets and further quotations.
   */
  public int after(int from, VerbGroup cue, Frame frame) {
    int level = words.level(cue.head());
    if (words.level(from) != level && words.isMark(from)) {
      return endOfQuotation(from);
    }
    Scope scope = scope(from, cue, frame);
    int brackets = bracket(from);
    for (int i = afterParenthesis(from); i < words.size(); i++) {
      brackets += bracket(i);
      if (brackets < 0) {
        return i;
      }
      int end = endAt(scope, i, level, brackets > 0);
      if (end >= 0) {
        return end;
      }
    }
    return words.size();
  }

  /** Where it ends if it does so at token {@code i}; else -1. */
  private int endAt(Scope scope, int i, int level, boolean bracketed) {
    boolean closing = !bracketed && closes(scope, i, level);
    boolean open = closing || !bracketed && words.level(i) == level;
    boolean ends = leaves(i, level) || open && Stop.first(scope, i).isPresent();
    return !ends ? -1 : closing ? i + 1 : i;
  }

  private boolean closes(Scope scope, int i, int level) {
    return words.level(i + 1) == level && scope.closesAfterComma(i);
  }

  private boolean leaves(int i, int level) {
    return level != SentenceView.OUTSIDE && words.level(i) != level;
  }

  Scope scope(int from, VerbGroup cue, Frame frame) {
    return new Scope(words, groups, openings, place, from, cue, frame);
  }

  /** Past {@code that,} of {@code that, as it is old, the bridge …}. */
  private int afterParenthesis(int from) {
    return words.lower(from).equals("that") && words.isComma(from + 1) ? from + 2 : from + 1;
  }

  private int bracket(int i) {
    return words.lower(i).equals("(") ? 1 : words.lower(i).equals(")") ? -1 : 0;
  }

  /** After the mark that closes the quotation which opens at {@code from}, unless more follows. */
  private int endOfQuotation(int from) {
    int i = from;
    while (i < words.size() && words.level(i) == words.level(from)) {
      i++;
    }
    return i;
  }
}
