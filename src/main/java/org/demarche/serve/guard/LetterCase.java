package org.demarche.serve.guard;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * UCASE and LCASE in pieces: the library's own moves all of a text once more for each letter that
 * becomes two, as ß does.
 */
final class LetterCase {
  private static final int PIECE = 128;

  private LetterCase() {}

  /** One of the two in its bounded form, any other call as it is. */
  static ExprFunction1 bounded(ExprFunction1 call) {
    if (call instanceof E_StrUpperCase) {
      return new Upper(call.getArg());
    }
    return call instanceof E_StrLowerCase ? new Lower(call.getArg()) : call;
  }

  private static NodeValue changed(NodeValue value, UnaryOperator<String> change) {
    Node literal = LinearRegex.words(value);
    String text = changed(literal.getLiteralLexicalForm(), change);
    return literal.getLiteralLanguage().isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeLangString(text, literal.getLiteralLanguage());
  }

  private static String changed(String text, UnaryOperator<String> change) {
    if (text.length() <= PIECE) {
      return change.apply(text);
    }
    StringBuilder made = new StringBuilder();
    int end;
    for (int from = 0; from < text.length(); from = end) {
      Allowance.current().check();
      end = Math.min(from + PIECE, text.length());
      end += end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
      made.append(change.apply(text.substring(from, end)));
    }
    return made.toString();
  }

  private static final class Upper extends E_StrUpperCase {
    private Upper(Expr text) {
      super(text);
    }

    @Override
    public NodeValue eval(NodeValue value) {
      return changed(value, text -> text.toUpperCase(Locale.ROOT));
    }

    @Override
    public Expr copy(Expr text) {
      return new Upper(text);
    }
  }

  private static final class Lower extends E_StrLowerCase {
    private Lower(Expr text) {
      super(text);
    }

    @Override
    public NodeValue eval(NodeValue value) {
      return changed(value, text -> text.toLowerCase(Locale.ROOT));
    }

    @Override
    public Expr copy(Expr text) {
      return new Lower(text);
    }
  }
}
