package org.demarche.query.federate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.demarche.model.InputException;

/**
 * What an endpoint is asked: the pattern of the block, for the values of one batch.
 *
 * @param whole the query that has the block, for its prefixes
 * @param pattern that of the block
 * @param shared the variables that get values; may be none
 */
record RemotePart(Query whole, Element pattern, List<Var> shared) {

  /**
   * The variables of the answer.
   *
   * @throws InputException where the block has none
   */
  List<Var> columns() {
    List<Var> columns = List.copyOf(LocalPart.named(pattern));
    if (columns.isEmpty()) {
      throw new InputException("service-shape: a SERVICE block without variables answers nothing");
    }
    return columns;
  }

  /** The query for one batch. */
  Query query(List<Binding> batch) {
    Query query = QueryFactory.make();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.setPrefixMapping(whole.getPrefixMapping());
    columns().forEach(query::addResultVar);
    ElementGroup group = new ElementGroup();
    if (!shared.isEmpty()) {
      group.addElement(new ElementData(shared, batch));
    }
    members().forEach(group::addElement);
    query.setQueryPattern(group);
    return query;
  }

  /**
   * Beside the values, so that the endpoint starts from them, where the pattern begins with triples
   * that bind each of them; else in a group of its own, so that an OPTIONAL or BIND means the same.
   */
  private List<Element> members() {
    List<Element> members = ServicePlace.group(pattern).getElements();
    Set<Var> first = new HashSet<>();
    members.stream()
        .takeWhile(it -> it instanceof ElementPathBlock || it instanceof ElementFilter)
        .filter(ElementPathBlock.class::isInstance)
        .forEach(it -> first.addAll(LocalPart.named(it)));
    return first.containsAll(shared) ? members : List.of(ServicePlace.group(pattern));
  }
}
