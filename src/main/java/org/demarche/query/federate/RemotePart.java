package org.demarche.query.federate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * What an endpoint is asked: the pattern of a block, for many values a batch at a time, and for
 * fewer at a time where that is too much.
 */
final class RemotePart {
  private final SparqlEndpoint endpoint;
  private final Element pattern;
  private final PrefixMapping prefixes;
  private int size;

  private RemotePart(SparqlEndpoint endpoint, Element pattern, PrefixMapping prefixes, int size) {
    this.endpoint = endpoint;
    this.pattern = pattern;
    this.prefixes = prefixes;
    this.size = size;
  }

  /**
   * @param prefixes for the text of the queries
   * @param size of a batch, at first
   */
  static RemotePart of(OpService block, SparqlEndpoint endpoint, PrefixMapping prefixes, int size) {
    Query query = OpAsQuery.asQuery(Rename.reverseVarRename(block.getSubOp(), true));
    Element pattern =
        query.isQueryResultStar() ? query.getQueryPattern() : new ElementSubQuery(query);
    return new RemotePart(endpoint, pattern, prefixes, size);
  }

  /** The variables of the answers, in the order of their names. */
  List<Var> columns() {
    return named(pattern);
  }

  /** The variables of a pattern that have names, sorted. */
  static List<Var> named(Element pattern) {
    return PatternVars.vars(pattern).stream()
        .filter(it -> it.isNamedVar())
        .sorted((a, b) -> a.getVarName().compareTo(b.getVarName()))
        .toList();
  }

  /**
   * The answers to all.
   *
   * @param shared the variables that get values; may be none
   * @throws RemoteFailure where one of them fails even with a single value
   */
  List<Binding> answers(List<Var> shared, List<Binding> values) {
    List<Binding> answers = new ArrayList<>();
    int from = 0;
    while (from < values.size()) {
      List<Binding> batch = values.subList(from, Math.min(from + size, values.size()));
      try {
        answers.addAll(endpoint.select(query(shared, batch)));
        from += batch.size();
      } catch (RemoteFailure e) {
        if (!e.isTooMuch() || batch.size() == 1) {
          throw e;
        }
        size = batch.size() / 2;
      }
    }
    return answers;
  }

  private Query query(List<Var> shared, List<Binding> batch) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.setPrefixMapping(prefixes);
    columns().forEach(query::addResultVar);
    ElementGroup group = new ElementGroup();
    if (!shared.isEmpty()) {
      group.addElement(new ElementData(shared, batch));
    }
    members(shared).forEach(group::addElement);
    query.setQueryPattern(group);
    return query;
  }

  /**
   * Beside the values, so that the endpoint starts from them, where the pattern begins with triples
   * that bind each of them; else in a group of its own, so that an OPTIONAL or BIND means the same.
   */
  private List<Element> members(List<Var> shared) {
    ElementGroup group = group(pattern);
    Set<Var> first = new HashSet<>();
    group.getElements().stream()
        .takeWhile(it -> it instanceof ElementPathBlock || it instanceof ElementFilter)
        .filter(ElementPathBlock.class::isInstance)
        .forEach(it -> first.addAll(named(it)));
    return first.containsAll(shared) ? group.getElements() : List.of(group);
  }

  /** The element as a group, which it is already where a parser made it. */
  static ElementGroup group(Element element) {
    if (element instanceof ElementGroup group) {
      return group;
    }
    ElementGroup group = new ElementGroup();
    group.addElement(element);
    return group;
  }
}
