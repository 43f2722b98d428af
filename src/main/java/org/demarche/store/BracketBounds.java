package org.demarche.store;

/**
 * Follows the brackets of Turtle, TriG, N-Quads or JSON, outside of literals, IRIs and comments.
 * Being only a guard, it need not know the grammar: what it misreads the parser refuses.
 */
final class BracketBounds implements BoundedInput.Bounds {
  private enum State {
    OUTSIDE,
    COMMENT,
    IRI,
    LITERAL,
    LONG_LITERAL
  }

  private final boolean turtle;

  private State state = State.OUTSIDE;
  private int depth;
  private int length;
  private int mark;
  private int marks;
  private boolean escaped;

  /**
   * @param turtle whether there are comments, IRIs in angle brackets and long literals, too
   */
  BracketBounds(boolean turtle) {
    this.turtle = turtle;
  }

  @Override
  public void see(int next) {
    BoundedInput.checkLength(++length);
    if (escaped) {
      escaped = false;
    } else if (next == '\\' && state != State.COMMENT) {
      escaped = true;
      marks = 0;
    } else {
      follow(next);
    }
  }

  private void follow(int next) {
    switch (state) {
      case COMMENT -> leave(next == '\n' || next == '\r');
      case IRI -> inIri(next);
      case LITERAL -> inLiteral(next);
      case LONG_LITERAL -> inLongLiteral(next);
      default -> outside(next);
    }
  }

  private void outside(int next) {
    if (next == '"' || turtle && next == '\'') {
      openLiteral(next);
      return;
    }
    marks = 0;
    if (turtle && next == '#') {
      enter(State.COMMENT);
    } else if (turtle && next == '<') {
      enter(State.IRI);
    } else {
      bracket(next);
    }
  }

  private void bracket(int next) {
    switch (next) {
      case '[', '(', '{' -> nest(1);
      case ']', ')', '}', '>' -> nest(-1);
      case ' ', '\n', '\t', '\r', ',', ';', ':' -> length = 0;
      default -> {}
    }
  }

  private void nest(int levels) {
    depth = Math.max(0, depth + levels);
    BoundedInput.checkDepth(depth);
    length = 0;
  }

  /** Three marks in a row begin a long literal; the first two of them would be an empty one. */
  private void openLiteral(int next) {
    marks = next == mark ? marks + 1 : 1;
    mark = next;
    boolean isLong = turtle && marks == 2;
    enter(isLong ? State.LONG_LITERAL : State.LITERAL);
    if (isLong) {
      marks = 0;
    }
  }

  private void inLiteral(int next) {
    if (next == mark) {
      enter(State.OUTSIDE);
    } else {
      marks = 0;
    }
  }

  private void inLongLiteral(int next) {
    marks = next == mark ? marks + 1 : 0;
    if (marks == 3) {
      marks = 0;
      enter(State.OUTSIDE);
    }
  }

  /** A second angle bracket begins a triple term, which nests; two others will end it. */
  private void inIri(int next) {
    if (next == '<' && length == 1) {
      enter(State.OUTSIDE);
      nest(2);
    } else {
      leave(next == '>' || next == ' ' || next == '\n');
    }
  }

  private void enter(State next) {
    state = next;
    length = 0;
  }

  private void leave(boolean now) {
    if (now) {
      enter(State.OUTSIDE);
    }
  }
}
