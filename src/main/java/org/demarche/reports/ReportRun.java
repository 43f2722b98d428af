package org.demarche.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.demarche.link.LinkDifference;
import org.demarche.ontology.DEMARCHE;
import org.demarche.reports.IndependentReports.Result;
import org.demarche.store.GraphStore;
import org.demarche.store.Settlement;
import org.demarche.store.derived.Marks;
import org.demarche.store.derived.Marks.Work;

/** One run of the comparison of reports, with what is remembered from the runs before. */
final class ReportRun {
  private final GraphStore store;
  private final String base;
  private final ReportMemory memory;
  private final ClaimMemory claims;

  ReportRun(GraphStore store, String base) {
    this.store = store;
    this.base = base;
    this.memory = new ReportMemory(store.memory());
    this.claims = new ClaimMemory(store.memory());
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
              Work.REPORTS,
              made.turn(),
              graph(),
              made.difference().gone(),
              made.difference().come(),
              List.copyOf(made.marks()),
              Map.of()));
      memory.commit(made.turn(), base, made.result());
    }
    return made.result();
  }

  private Outcomes made(DatasetGraph data) {
    Set<String> marks = Marks.of(data, Work.REPORTS);
    long turn = Marks.turn(data, Work.REPORTS);
    Optional<Result> former = memory.result(turn, base);
    Set<String> changed = new TreeSet<>(marks);
    changed.addAll(Marks.of(data, Work.DEMANDS));
    changed.addAll(Marks.of(data, Work.LINKS));
    if (former.isPresent() && changed.isEmpty()) {
      return new Outcomes(0, marks, new LinkDifference(List.of(), List.of()), former.get());
    }
    boolean few = Marks.areFew(changed, memory.graphs());
    return former
        .filter(it -> few && Marks.areOfArticles(data, changed))
        .map(it -> some(data, marks, changed, turn + 1, it))
        .orElseGet(() -> all(data, marks, turn + 1));
  }

  private Outcomes all(DatasetGraph data, Set<String> marks, long turn) {
    ReportReader reader = new ReportReader(data);
    Overlaps overlaps = new Overlaps(memory, reader::text);
    memory.clear();
    claims.clear();
    List<Report> reports = new ArrayList<>();
    List<Voice> voices = new ArrayList<>();
    Set<String> articles = reader.articles();
    for (String graph : articles) {
      reader
          .read(graph)
          .ifPresent(
              it -> {
                memory.keep(it, overlaps.prints(it));
                claims.keep(it);
                overlaps.compareLed(graph);
                reports.addAll(it.reports());
                voices.addAll(it.voices());
              });
    }
    SortedReports sorted = new SortedReports(reports);
    List<Utterance> utterances = new Utterances(sorted).of(sorted.all());
    utterances.forEach(memory::keep);
    Set<String> copied = memory.withCopies();
    ReportGraph graph = told(utterances, copied);
    Claims.all(claims, voices, graph);
    LinkDifference difference = LinkDifference.of(data, graph(), graph.graph());
    return new Outcomes(turn, marks, difference, with(told(data), difference));
  }

  private ReportGraph told(List<Utterance> utterances, Set<String> articles) {
    Copies copies = copies();
    ReportGraph graph = new ReportGraph(base, copies);
    utterances.forEach(graph::add);
    articles.forEach(
        it -> copies.of(it).ifPresent(group -> graph.add(it, group, memory.copiesOf(it))));
    return graph;
  }

  private Copies copies() {
    return new Copies(memory::copiesOf, memory::origin);
  }

  private Outcomes some(
      DatasetGraph data, Set<String> marks, Set<String> changed, long turn, Result former) {
    ReportReader reader = new ReportReader(data);
    Set<String> articles = new TreeSet<>();
    for (String mark : changed) {
      Set<String> with = reader.with(mark);
      articles.addAll(with);
      if (with.isEmpty() || memory.knows(mark)) {
        articles.add(mark);
      }
    }
    Update update = new Update(memory, claims, reader::read, reader::text);
    List<Utterance> utterances = update.take(articles);
    Set<String> told = new HashSet<>(update.statements());
    update.utterances().forEach(id -> told.add(ReportGraph.utterance(base, id)));
    utterances.forEach(it -> told.add(ReportGraph.utterance(base, it.id())));
    for (String article : update.articles()) {
      told.add(article);
      told.add(ReportGraph.reuse(base, article));
    }
    ReportGraph graph = told(utterances, update.articles());
    told.addAll(update.claims().tell(graph));
    LinkDifference difference = LinkDifference.of(data, graph(), told, graph.graph());
    return new Outcomes(turn, marks, difference, with(former, difference));
  }

  /** What the graph says now. */
  private Result told(DatasetGraph data) {
    List<Triple> there = new ArrayList<>();
    data.find(NodeFactory.createURI(graph()), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> there.add(quad.asTriple()));
    return count(there, List.of());
  }

  private static Result with(Result before, LinkDifference difference) {
    Result more = count(difference.come(), difference.gone());
    return new Result(before.utterances() + more.utterances(), before.copies() + more.copies());
  }

  private static Result count(List<Triple> come, List<Triple> gone) {
    return new Result(
        (int) (utterances(come) - utterances(gone)), (int) (copies(come) - copies(gone)));
  }

  private static long utterances(List<Triple> triples) {
    return triples.stream()
        .filter(it -> it.getPredicate().equals(RDF.type.asNode()))
        .filter(it -> it.getObject().equals(DEMARCHE.Utterance.asNode()))
        .count();
  }

  private static long copies(List<Triple> triples) {
    return triples.stream()
        .filter(it -> it.getPredicate().equals(DEMARCHE.syndicatedFrom.asNode()))
        .count();
  }

  private String graph() {
    return base + "graph/reports";
  }
}
