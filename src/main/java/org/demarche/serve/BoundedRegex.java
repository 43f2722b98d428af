package org.demarche.serve;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionRegistry;

/** REGEX and REPLACE with a time limit: a pattern that backtracks for ever ends the query. */
final class BoundedRegex {
  static final String MATCHES = "https://w3id.org/demarche/fn#regex";
  static final String REPLACE = "https://w3id.org/demarche/fn#replace";

  /** The longest that one match may take. */
  private static final Duration LIMIT = Duration.ofMillis(500);

  private BoundedRegex() {}

  /** Makes both known to the query engine. */
  static void register() {
    FunctionRegistry.get().put(MATCHES, name -> new Matches());
    FunctionRegistry.get().put(REPLACE, name -> new Replace());
  }

  /** REGEX(text, pattern, flags?). */
  private static final class Matches extends FunctionBase {
    @Override
    public void checkBuild(String uri, ExprList arguments) {
      requireCount(arguments, 2, 3);
    }

    @Override
    public NodeValue exec(List<NodeValue> arguments) {
      String text = words(arguments.get(0)).getLiteralLexicalForm();
      return NodeValue.makeBoolean(matcher(text, arguments, 2).find());
    }
  }

  /** REPLACE(text, pattern, replacement, flags?). */
  private static final class Replace extends FunctionBase {
    @Override
    public void checkBuild(String uri, ExprList arguments) {
      requireCount(arguments, 3, 4);
    }

    @Override
    public NodeValue exec(List<NodeValue> arguments) {
      Node literal = words(arguments.get(0));
      try {
        String replaced =
            matcher(literal.getLiteralLexicalForm(), arguments, 3)
                .replaceAll(arguments.get(2).getString());
        return literal.getLiteralLanguage().isEmpty()
            ? NodeValue.makeString(replaced)
            : NodeValue.makeLangString(replaced, literal.getLiteralLanguage());
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
      }
    }
  }

  private static Node words(NodeValue value) {
    if (value.isString() || value.isLangString()) {
      return value.asNode();
    }
    throw new ExprEvalException("not a string: " + value);
  }

  private static Matcher matcher(String text, List<NodeValue> arguments, int flagsAt) {
    String flags = arguments.size() > flagsAt ? arguments.get(flagsAt).getString() : "";
    try {
      Pattern pattern = Pattern.compile(arguments.get(1).getString(), flags(flags));
      return pattern.matcher(new Timed(text, System.nanoTime() + LIMIT.toNanos()));
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException("REGEX: " + e.getDescription(), e);
    }
  }

  private static int flags(String letters) {
    int flags = 0;
    for (char letter : letters.toCharArray()) {
      flags |=
          switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x' -> Pattern.COMMENTS;
            case 'q' -> Pattern.LITERAL;
            default -> throw new ExprEvalException("REGEX: unknown flag " + letter);
          };
    }
    return flags;
  }

  private static void requireCount(ExprList arguments, int least, int most) {
    if (arguments.size() < least || arguments.size() > most) {
      throw new QueryBuildException("wrong number of arguments");
    }
  }

  /** Text that stops whoever reads it for too long. */
  private record Timed(CharSequence text, long deadline) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (System.nanoTime() > deadline) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Timed(text.subSequence(start, end), deadline);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
