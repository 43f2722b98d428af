package org.demarche.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.demarche.model.InputException;

/**
 * Puts parameters into a query, as {@link GivenValues}; a decimal, which is a bound and no place to
 * start from, stands wherever its variable does.
 */
final class ParameterBinder {
  private final Source source;

  ParameterBinder(Source source) {
    this.source = source;
  }

  Query bind(NamedQuery named, Map<String, String> given) {
    requireKnown(named, given);
    Query query = parse(named);
    GivenValues values = new GivenValues();
    Map<Var, Node> bounds = new HashMap<>();
    for (Parameter parameter : named.parameters()) {
      Optional<String> value = value(named, parameter, given);
      if (parameter.type() == Parameter.Type.DECIMAL) {
        value.ifPresent(
            text -> bounds.put(Var.alloc(parameter.variable()), decimal(parameter, text)));
      } else {
        Query prologue = query;
        value.ifPresent(
            text ->
                values.add(
                    parameter.variable(),
                    terms(parameter, text),
                    parameter.pattern().map(it -> pattern(named, prologue, it))));
      }
    }
    if (!bounds.isEmpty()) {
      query = QueryTransformOps.replaceVars(query, bounds);
    }
    values.putInto(query);
    return query;
  }

  private static Element pattern(NamedQuery named, Query query, String triples) {
    Query parsed = new Query(query.getPrologue());
    try {
      return QueryFactory.parse(
              parsed, "SELECT * { " + triples + " }", null, Syntax.syntaxSPARQL_11)
          .getQueryPattern();
    } catch (QueryParseException e) {
      throw malformed(named, e);
    }
  }

  private List<Node> terms(Parameter parameter, String text) {
    return switch (parameter.type()) {
      case STRING -> List.of(NodeFactory.createLiteralString(text));
      case INTEGER -> List.of(integer(parameter, text));
      case DECIMAL -> List.of(decimal(parameter, text));
      case DATE -> List.of(date(parameter, text));
      case IRI -> List.of(NodeFactory.createURI(text));
      case ACTOR, REGION, DEMAND, ISSUE, ARTICLE ->
          new NameResolver(source).resolve(parameter, text);
    };
  }

  private static Node integer(Parameter parameter, String text) {
    if (!text.matches("[+-]?\\d{1,18}")) {
      throw wrong(parameter, text, "a whole number");
    }
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
  }

  private static Node decimal(Parameter parameter, String text) {
    if (!text.matches("[+-]?\\d{1,9}(\\.\\d{1,9})?")) {
      throw wrong(parameter, text, "a number such as 0.8");
    }
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
  }

  private static Node date(Parameter parameter, String text) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw wrong(parameter, text, "a day such as 2025-01-20");
    }
  }

  private static InputException wrong(Parameter parameter, String text, String expected) {
    return new InputException(
        "parameter-value: %s: '%s' is not %s".formatted(parameter.name(), text, expected));
  }

  private static Optional<String> value(
      NamedQuery named, Parameter parameter, Map<String, String> given) {
    Optional<String> value =
        Optional.ofNullable(given.get(parameter.name())).or(parameter::fallback);
    if (value.isEmpty() && parameter.required()) {
      throw new InputException(
          "missing-parameter: %s needs '%s' (%s)%s"
              .formatted(
                  named.name(), parameter.name(), parameter.description(), example(parameter)));
    }
    return value;
  }

  private static String example(Parameter parameter) {
    return parameter
        .example()
        .map(value -> "; for example -p %s=\"%s\"".formatted(parameter.name(), value))
        .orElse("");
  }

  private static void requireKnown(NamedQuery named, Map<String, String> given) {
    for (String name : given.keySet()) {
      if (named.parameter(name).isEmpty()) {
        List<String> known = named.parameters().stream().map(Parameter::name).toList();
        throw new InputException(
            "unknown-parameter: %s has no '%s'; it has: %s"
                .formatted(
                    named.name(), name, known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
  }

  private static Query parse(NamedQuery named) {
    try {
      return QueryFactory.create(named.sparql());
    } catch (QueryParseException e) {
      throw malformed(named, e);
    } catch (QueryException | IllegalArgumentException e) {
      throw new InputException(
          named.name() + ": not-sparql: a literal or a regular expression is malformed", e);
    }
  }

  private static InputException malformed(NamedQuery named, QueryParseException e) {
    String place = e.getLine() < 0 ? "" : ":%d:%d".formatted(e.getLine(), e.getColumn());
    String why = e.getMessage() == null ? "it is nested too deep" : e.getMessage();
    return new InputException("%s%s: not-sparql: %s".formatted(named.name(), place, why), e);
  }
}
