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
final class LetterCase extends ExprFunction1 {
  private static final int PIECE = 128;

  private final UnaryOperator<String> change;

  private LetterCase(Expr text, String name, UnaryOperator<String> change) {
    super(text, name);
    this.change = change;
  }

  /** One of the two in its bounded form, any other call as it is. */
  static ExprFunction1 bounded(ExprFunction1 call) {
    String name = call.getFunctionSymbol().getSymbol();
    if (call instanceof E_StrUpperCase) {
      return new LetterCase(call.getArg(), name, text -> text.toUpperCase(Locale.ROOT));
    }
    return call instanceof E_StrLowerCase
        ? new LetterCase(call.getArg(), name, text -> text.toLowerCase(Locale.ROOT))
        : call;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    Node literal = LinearRegex.words(value);
    String text = changed(literal.getLiteralLexicalForm());
    return literal.getLiteralLanguage().isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeLangString(text, literal.getLiteralLanguage());
  }

  @Override
  public Expr copy(Expr text) {
    return new LetterCase(text, getFunctionSymbol().getSymbol(), change);
  }

  private String changed(String text) {
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
}
