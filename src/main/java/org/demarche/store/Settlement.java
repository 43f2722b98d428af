package org.demarche.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.store.derived.DerivedGraphs;
import org.demarche.store.derived.Marks;

/**
 * What was made of changed graphs, to be written in one transaction together with the note that it
 * is made.
 *
 * @param revision the {@link GraphStore#revision} before all was read of which it was made
 * @param work what was made
 * @param turn how often it was made, with this time
 * @param graph where triples are to be changed, one that nothing follows from but triple by triple
 * @param gone triples to be taken out
 * @param come triples to be put in
 * @param made IRIs whose marks are to be taken away, where they have not changed since
 * @param next IRIs of what of this is to be marked for further work
 */
public record Settlement(
    long revision,
    Marks.Work work,
    long turn,
    String graph,
    List<Triple> gone,
    List<Triple> come,
    List<String> made,
    Map<Marks.Work, List<String>> next) {

  long size() {
    return gone.size() + come.size() + made.size() + 1L;
  }

  /**
   * @param isMade whether something has not changed since; asked once, when it is one's turn
   */
  Change<Void> change(Predicate<Node> isMade) {
    return new Change<>() {
      private Optional<List<Node>> unmarked = Optional.empty();

      @Override
      public Void in(DatasetGraph data, DerivedGraphs derived) {
        if (unmarked.isEmpty()) {
          unmarked = Optional.of(made.stream().map(NodeFactory::createURI).filter(isMade).toList());
        }
        write(data, derived, unmarked.get());
        return null;
      }
    };
  }

  private void write(DatasetGraph data, DerivedGraphs derived, List<Node> unmarked) {
    Node name = NodeFactory.createURI(graph);
    for (Triple triple : gone) {
      derived.removing(Quad.create(name, triple));
      data.delete(Quad.create(name, triple));
    }
    for (Triple triple : come) {
      derived.adding(Quad.create(name, triple));
      data.add(Quad.create(name, triple));
    }
    unmarked.forEach(it -> Marks.remove(data, it, work));
    next.forEach(
        (other, marked) -> marked.forEach(it -> Marks.add(data, NodeFactory.createURI(it), other)));
    Marks.turn(data, work, turn);
  }
}
