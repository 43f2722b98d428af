package org.demarche.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.demarche.store.Prefixes;

/**
 * Puts parameters into a query, as {@link GivenValues}; a decimal, which is a bound and no place to
 * start from, stands wherever its variable does.
 */
final class ParameterBinder {
  private final Source source;
  private final List<String> notes = new ArrayList<>();

  ParameterBinder(Source source) {
    this.source = source;
  }

  Query bind(NamedQuery named, Arguments given) {
    requireKnown(named, given);
    Query query = parse(named);
    requireAll(named, given);
    GivenValues values = new GivenValues();
    Map<Var, Node> bounds = new HashMap<>();
    for (Parameter parameter : named.parameters()) {
      List<String> texts = values(parameter, given);
      if (texts.isEmpty()) {
        continue;
      }
      List<Node> terms = terms(parameter, texts);
      if (parameter.type() == Parameter.Type.DECIMAL) {
        bounds.put(Var.alloc(parameter.variable()), terms.get(0));
      } else {
        Query prologue = query;
        values.add(
            parameter.variable(),
            terms,
            parameter.pattern().map(it -> pattern(named, prologue, it)));
      }
    }
    if (!bounds.isEmpty()) {
      query = QueryTransformOps.replaceVars(query, bounds);
    }
    values.putInto(query);
    return query;
  }

  /** What was understood by names that are not in the store as they were typed. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private static Element pattern(NamedQuery named, Query query, String triples) {
    Query parsed = new Query(query.getPrologue());
    try {
      return QueryFactory.parse(
              parsed, "SELECT * { " + triples + " }", null, Syntax.syntaxSPARQL_11)
          .getQueryPattern();
    } catch (QueryParseException e) {
      throw SyntaxMessage.of(named, e);
    }
  }

  /** Those of several texts together; of a number or a day there is one. */
  private List<Node> terms(Parameter parameter, List<String> texts) {
    if (texts.size() > 1 && parameter.type().isBound()) {
      throw new InputException(
          "parameter-value: %s: given %d times; it takes one value"
              .formatted(parameter.name(), texts.size()));
    }
    return texts.stream().flatMap(it -> terms(parameter, it).stream()).distinct().toList();
  }

  private List<Node> terms(Parameter parameter, String text) {
    return switch (parameter.type()) {
      case STRING -> List.of(NodeFactory.createLiteralString(text));
      case INTEGER -> List.of(integer(parameter, text));
      case DECIMAL -> List.of(decimal(parameter, text));
      case DATE -> List.of(date(parameter, text));
      case IRI -> List.of(NodeFactory.createURI(text));
      case ACTOR, REGION, DEMAND, ISSUE, ARTICLE ->
          new NameResolver(source, notes::add).resolve(parameter, text);
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

  private static List<String> values(Parameter parameter, Arguments given) {
    return given.has(parameter.name())
        ? given.of(parameter.name())
        : parameter.fallback().map(List::of).orElse(List.of());
  }

  private static void requireAll(NamedQuery named, Arguments given) {
    List<Parameter> missing =
        named.parameters().stream()
            .filter(it -> it.required() && values(it, given).isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      throw new InputException(
          "missing-parameter: %s needs %s%s"
              .formatted(named.name(), joined(missing, " and "), examples(missing)));
    }
  }

  private static String joined(List<Parameter> parameters, String separator) {
    return parameters.stream()
        .map(it -> "'%s' (%s)".formatted(it.name(), it.description()))
        .collect(Collectors.joining(separator));
  }

  private static String examples(List<Parameter> parameters) {
    String examples =
        parameters.stream()
            .flatMap(it -> it.example().map(v -> it.name() + "=\"" + v + "\"").stream())
            .collect(Collectors.joining(", "));
    return examples.isEmpty() ? "" : "; for example " + examples;
  }

  private static void requireKnown(NamedQuery named, Arguments given) {
    for (String name : given.values().keySet()) {
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
    Query query = new Query();
    Prefixes.KNOWN.forEach(query::setPrefix);
    try {
      return QueryFactory.parse(query, named.sparql(), null, Syntax.defaultQuerySyntax);
    } catch (QueryParseException e) {
      throw SyntaxMessage.of(named, e);
    } catch (QueryException | IllegalArgumentException e) {
      throw new InputException(
          named.name() + ": not-sparql: a literal or a regular expression is malformed", e);
    }
  }
}
