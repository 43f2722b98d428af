package org.demarche.demands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.demands.SameDemands.Result;
import org.demarche.link.Decisions;
import org.demarche.link.LinkDifference;
import org.demarche.ontology.DEMARCHE;
import org.demarche.ontology.Scheme;
import org.demarche.store.GraphStore;
import org.demarche.store.Settlement;
import org.demarche.store.derived.Marks;
import org.demarche.store.derived.Marks.Work;

/** One run of the comparison of demands, with what is remembered from the runs before. */
final class DemandRun {
  private final GraphStore store;
  private final String base;
  private final Decisions decisions;
  private final DemandMemory memory;
  private final String means;

  DemandRun(GraphStore store, String base, Decisions decisions) {
    this.store = store;
    this.base = base;
    this.decisions = decisions;
    this.memory = new DemandMemory(store.memory());
    this.means = base + " " + decisions.checksumOfDemands();
  }

  /**
   * What is to be written.
   *
   * @param marks what it was made of
   */
  private record Outcomes(long turn, Set<String> marks, LinkDifference difference, Result result) {}

  Result run() {
    long revision = store.revision();
    Outcomes made = store.read(data -> made(data.asDatasetGraph()));
    if (made.turn() > 0) {
      store.settle(
          new Settlement(
              revision,
              Work.DEMANDS,
              made.turn(),
              graph(),
              made.difference().gone(),
              made.difference().come(),
              List.copyOf(made.marks()),
              Map.of(Work.REPORTS, List.copyOf(made.marks()))));
      memory.commit(made.turn(), means, made.result());
    }
    return made.result();
  }

  private Outcomes made(DatasetGraph data) {
    Set<String> marks = Marks.of(data, Work.DEMANDS);
    Set<String> unlinked = Marks.of(data, Work.LINKS);
    long turn = Marks.turn(data, Work.DEMANDS);
    Optional<Result> former = memory.result(turn, means);
    if (former.isPresent() && marks.isEmpty() && unlinked.isEmpty()) {
      return new Outcomes(0, marks, new LinkDifference(List.of(), List.of()), former.get());
    }
    Set<String> changed = new TreeSet<>(marks);
    changed.addAll(unlinked);
    boolean few = Marks.areFew(changed, memory.graphs());
    return former
        .filter(it -> few && Marks.areOfArticles(data, changed))
        .map(it -> some(data, marks, changed, turn + 1, it))
        .orElseGet(() -> all(data, marks, turn + 1));
  }

  private Outcomes all(DatasetGraph data, Set<String> marks, long turn) {
    DemandReader reader = new DemandReader(data);
    List<StoredDemand> demands = reader.read();
    List<DemandPair> proposals = Judged.proposals(demands, decisions);
    Map<String, String> merges = decisions.demands().merges().all();
    Judged judged = Judged.of(demands, proposals, merges, decisions);
    memory.clear();
    demands.forEach(it -> memory.keepKeys(it.iri(), Blocks.keys(it)));
    proposals.forEach(memory::keep);
    reader.byGraph().forEach(memory::keepArticle);
    LinkDifference difference =
        LinkDifference.of(data, graph(), DemandGraph.of(judged, base).getGraph());
    return new Outcomes(turn, marks, difference, Result.of(judged));
  }

  private Outcomes some(
      DatasetGraph data, Set<String> marks, Set<String> changed, long turn, Result former) {
    DemandReader reader = new DemandReader(data);
    Set<String> touched = new TreeSet<>();
    for (String mark : changed) {
      Set<String> now = reader.in(mark);
      touched.addAll(memory.demands(mark));
      touched.addAll(now);
      touched.addAll(reader.with(mark));
      memory.keepArticle(mark, now);
    }
    Recomparison comparison = new Recomparison(reader, memory, decisions);
    Judged judged = comparison.judge(touched);
    Set<String> told = new TreeSet<>(comparison.concerned());
    comparison.concerned().forEach(iri -> told.addAll(pairs(data, iri)));
    LinkDifference difference =
        LinkDifference.of(data, graph(), told, DemandGraph.of(judged, base).getGraph());
    return new Outcomes(turn, marks, difference, with(former, difference));
  }

  /** The IRIs of the pairs of which a demand is the first. */
  private Set<String> pairs(DatasetGraph data, String demand) {
    Set<String> pairs = new TreeSet<>();
    data.find(
            NodeFactory.createURI(graph()),
            Node.ANY,
            DEMARCHE.subject.asNode(),
            NodeFactory.createURI(demand))
        .forEachRemaining(quad -> pairs.add(quad.getSubject().getURI()));
    return pairs;
  }

  private static Result with(Result former, LinkDifference difference) {
    return new Result(
        former.merged() + count(difference.come(), false) - count(difference.gone(), false),
        former.doubtful() + count(difference.come(), true) - count(difference.gone(), true));
  }

  /** Doubtful pairs, or redirects. */
  private static int count(List<Triple> triples, boolean doubtful) {
    Node review = Scheme.LINK_STATUS.concept("review").asNode();
    return (int)
        triples.stream()
            .filter(
                it ->
                    doubtful
                        ? it.getObject().equals(review)
                        : it.getPredicate().equals(DEMARCHE.sameDemand.asNode()))
            .count();
  }

  private String graph() {
    return base + "graph/demands";
  }
}
