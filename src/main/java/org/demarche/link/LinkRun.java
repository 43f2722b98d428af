package org.demarche.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.link.Judging.Rounds;
import org.demarche.link.Verdict.Outcome;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.GraphStore;
import org.demarche.store.Settlement;
import org.demarche.store.derived.Marks;
import org.demarche.store.derived.Marks.Work;

/** One run of linking, with what is remembered from the runs before. */
final class LinkRun {
  private final GraphStore store;
  private final String base;
  private final Register register;
  private final Decisions decisions;
  private final LinkMemory memory;
  private final String means;

  LinkRun(GraphStore store, String base, Register register, Decisions decisions) {
    this.store = store;
    this.base = base;
    this.register = register;
    this.decisions = decisions;
    this.memory = new LinkMemory(store.memory());
    this.means =
        DigestUtils.sha256Hex(base + " " + register.checksum() + " " + decisions.checksum());
  }

  /**
   * What is to be written.
   *
   * @param marks graphs that it was made of
   */
  private record Outcomes(
      long turn, Set<String> marks, LinkDifference difference, LinkSummary summary) {}

  LinkSummary run() {
    long revision = store.revision();
    Outcomes made = store.read(data -> made(data.asDatasetGraph()));
    if (made.turn() > 0) {
      store.settle(settlement(made, revision));
      memory.keep(made.summary());
      memory.commit(made.turn(), means);
    }
    return made.summary();
  }

  private Outcomes made(DatasetGraph data) {
    Set<String> marks = Marks.of(data, Work.LINKS);
    long turn = Marks.turn(data, Work.LINKS);
    boolean isKnown = memory.isOf(turn, means);
    if (isKnown && marks.isEmpty()) {
      return new Outcomes(0, marks, new LinkDifference(List.of(), List.of()), memory.summary());
    }
    Optional<Outcomes> some = Optional.empty();
    if (isKnown && Marks.areFew(marks, memory.graphs())) {
      some = some(data, marks, turn + 1);
    }
    return some.orElseGet(() -> all(data, marks, turn + 1));
  }

  private Outcomes all(DatasetGraph data, Set<String> marks, long turn) {
    Whole whole = new Whole(reader(data), data, register, decisions);
    Rounds rounds = whole.judge();
    whole.keep(rounds, memory);
    LinkDifference difference =
        LinkDifference.of(data, links(), LinkGraph.of(rounds.linked(), base).getGraph());
    return new Outcomes(turn, marks, difference, LinkSummary.of(rounds.linked()));
  }

  /** Empty where the changes may concern everybody. */
  private Optional<Outcomes> some(DatasetGraph data, Set<String> marks, long turn) {
    Known known = memory.known(decisions::concerns);
    KnownUpdate update = new KnownUpdate(data, reader(data), known, decisions);
    if (!update.update(marks)) {
      return Optional.empty();
    }
    Judging judging =
        new Judging(known, new StoreTexts(data), register, decisions, memory.states());
    Relinking relinking = new Relinking(data, memory, known, register, decisions, judging);
    Rounds rounds = relinking.judge(update);
    LinkSummary summary = keep(rounds, relinking.concerned(), known);
    Set<String> told = new TreeSet<>(relinking.concerned());
    relinking.concerned().forEach(iri -> told.add(LinkGraph.link(base, iri)));
    LinkDifference difference =
        LinkDifference.of(data, links(), told, LinkGraph.of(rounds.linked(), base).getGraph());
    return Optional.of(new Outcomes(turn, marks, difference, summary));
  }

  private LinkSummary keep(Rounds rounds, Set<String> concerned, Known known) {
    Map<Outcome, Integer> more = new HashMap<>();
    List<Subject> subjects = concerned.stream().flatMap(it -> known.subject(it).stream()).toList();
    Map<String, Verdict> verdicts = Verdict.of(rounds, subjects);
    for (String iri : concerned) {
      Optional<Verdict> former = memory.verdict(iri);
      Optional<Verdict> verdict = Optional.ofNullable(verdicts.get(iri));
      former.ifPresent(it -> more.merge(it.outcome(), -1, Integer::sum));
      verdict.ifPresent(it -> more.merge(it.outcome(), 1, Integer::sum));
      memory.keep(iri, former, verdict);
    }
    return memory.summary().with(more);
  }

  private Settlement settlement(Outcomes made, long revision) {
    List<String> marks = List.copyOf(made.marks());
    Set<String> next = new TreeSet<>(marks);
    next.addAll(redirected(made.difference()));
    return new Settlement(
        revision,
        Work.LINKS,
        made.turn(),
        links(),
        made.difference().gone(),
        made.difference().come(),
        marks,
        Map.of(Work.DEMANDS, List.copyOf(next)));
  }

  /** Who has become one with others, or is no longer. */
  private static Set<String> redirected(LinkDifference difference) {
    Set<String> redirected = new HashSet<>();
    List<Triple> changed = new ArrayList<>(difference.gone());
    changed.addAll(difference.come());
    for (Triple triple : changed) {
      if (triple.getPredicate().equals(DEMARCHE.mergedInto.asNode())) {
        redirected.add(triple.getSubject().getURI());
      }
    }
    return redirected;
  }

  private String links() {
    return base + "graph/links";
  }

  private SubjectReader reader(DatasetGraph data) {
    return new SubjectReader(data, base + "graph/seeds");
  }
}
