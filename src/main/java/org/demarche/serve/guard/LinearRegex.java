package org.demarche.serve.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * REGEX and REPLACE in a time that grows with the text and not faster. Look-around, backreferences
 * and possessive repetition cannot be had in such a time: such patterns are errors, as others are
 * that do not parse.
 */
abstract class LinearRegex extends ExprFunctionN {
  private String lastSource;
  private String lastFlags;
  private Pattern last;

  private LinearRegex(String name, ExprList arguments) {
    super(name, arguments);
  }

  /** REGEX(text, pattern, flags?). */
  static final class Matches extends LinearRegex {
    Matches(ExprList arguments) {
      super("regex", arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      String text = words(values.get(0)).getLiteralLexicalForm();
      return NodeValue.makeBoolean(matcher(text, values, 2).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Matches(arguments);
    }
  }

  /** REPLACE(text, pattern, replacement, flags?). */
  static final class Replace extends LinearRegex {
    Replace(ExprList arguments) {
      super("replace", arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      Node literal = words(values.get(0));
      String text = literal.getLiteralLexicalForm();
      String replaced = replaced(text, matcher(text, values, 3), values.get(2).getString());
      return literal.getLiteralLanguage().isEmpty()
          ? NodeValue.makeString(replaced)
          : NodeValue.makeLangString(replaced, literal.getLiteralLanguage());
    }

    private static String replaced(String text, Matcher matcher, String replacement) {
      StringBuilder made = new StringBuilder();
      try {
        while (matcher.find()) {
          matcher.appendReplacement(made, replacement);
          Values.requireText(made.length());
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
      }
      return matcher.appendTail(made).toString();
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  /** A matcher of the second argument, which asks now and then whether it may go on. */
  final Matcher matcher(String text, List<NodeValue> values, int flagsAt) {
    String source = values.get(1).getString();
    String flags = values.size() > flagsAt ? values.get(flagsAt).getString() : "";
    return pattern(source, flags).matcher(new WatchedText(text));
  }

  private Pattern pattern(String source, String flags) {
    if (!source.equals(lastSource) || !flags.equals(lastFlags)) {
      last = compile(source, flags);
      lastSource = source;
      lastFlags = flags;
    }
    return last;
  }

  private static Pattern compile(String source, String flags) {
    if (source.length() > Limits.PATTERN) {
      throw Limits.exceeded(
          "the pattern of REGEX has more than %d characters".formatted(Limits.PATTERN));
    }
    if (!flags.contains("q")) {
      PatternSize.require(source);
    }
    try {
      return Pattern.compile(written(source, flags), number(flags));
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException(
          "REGEX: %s; there is no look-around and no backreference".formatted(e.getMessage()), e);
    }
  }

  /** Flag q takes the pattern by its letters, flag x leaves its spaces out. */
  private static String written(String source, String flags) {
    if (flags.contains("q")) {
      return Pattern.quote(source);
    }
    return flags.contains("x") ? withoutSpaces(source) : source;
  }

  private static String withoutSpaces(String source) {
    return source
        .codePoints()
        .filter(letter -> " \t\n\r".indexOf(letter) < 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static int number(String letters) {
    int flags = 0;
    for (char letter : letters.toCharArray()) {
      flags |=
          switch (letter) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x', 'q' -> 0;
            default -> throw new ExprEvalException("REGEX: unknown flag " + letter);
          };
    }
    return flags;
  }

  /** The literal, which must be text. */
  static Node words(NodeValue value) {
    if (value.isString() || value.isLangString()) {
      return value.asNode();
    }
    throw new ExprEvalException("not a string: " + value);
  }
}
