package org.demarche.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.link.Judging.FirstRound;
import org.demarche.link.Judging.Rounds;
import org.demarche.ontology.DEMARCHE;

/**
 * Judges again whom changed graphs concern: those of whom they say anything, all who can be one
 * with them by name or item, and those about whose articles it is known otherwise now where they
 * take place.
 *
 * <p>What is judged of all others follows from nothing that has changed, since who is one with whom
 * is decided among those that share a name or an item.
 */
final class Relinking {
  private final DatasetGraph data;
  private final LinkMemory memory;
  private final Known known;
  private final Register register;
  private final Judging judging;
  private final Map<String, Set<String>> merged = new HashMap<>();
  private final Set<String> concerned = new TreeSet<>();

  Relinking(
      DatasetGraph data,
      LinkMemory memory,
      Known known,
      Register register,
      Decisions decisions,
      Judging judging) {
    this.data = data;
    this.memory = memory;
    this.known = known;
    this.register = register;
    this.judging = judging;
    decisions.merges().forEach(this::noteMerged);
  }

  private void noteMerged(String from, String into) {
    merged.computeIfAbsent(from, it -> new TreeSet<>()).add(into);
    merged.computeIfAbsent(into, it -> new TreeSet<>()).add(from);
  }

  /** Everybody who was judged. */
  Set<String> concerned() {
    return concerned;
  }

  /** Takes down what has changed, then judges whom that concerns. */
  Rounds judge(KnownUpdate update) {
    Set<String> begin = new TreeSet<>(update.before().keySet());
    update
        .before()
        .values()
        .forEach(it -> it.ifPresent(was -> begin.addAll(memory.namesakes(was))));
    update.hosts().forEach((pair, more) -> begin.addAll(published(pair, more)));
    update.articles().forEach(memory::keepArticle);
    update
        .before()
        .forEach((iri, was) -> memory.keep(iri, was, known.facts(iri), known.subject(iri)));
    concern(begin);
    FirstRound first = judgeConcerned();
    while (concern(further(first))) {
      first = judgeConcerned();
    }
    return judging.second(first, this::sure);
  }

  /** Who bears the name of a publisher with a host that is new, or known no longer. */
  private List<String> published(List<String> pair, int more) {
    boolean isOther = more != 0 && memory.count(pair.get(0), pair.get(1), more);
    return isOther ? memory.named(pair.get(0)) : List.of();
  }

  private FirstRound judgeConcerned() {
    List<Subject> subjects =
        concerned.stream().flatMap(iri -> known.subject(iri).stream()).toList();
    return judging.first(subjects);
  }

  private Optional<String> sure(String iri) {
    return memory.verdict(iri).filter(Verdict::sure).map(Verdict::first);
  }

  /** Takes these in with all who can be one with them; tells whether anybody came to it. */
  private boolean concern(Collection<String> more) {
    int before = concerned.size();
    Deque<String> waiting = new ArrayDeque<>(more);
    while (!waiting.isEmpty()) {
      String iri = waiting.pop();
      if (concerned.add(iri)) {
        waiting.addAll(near(iri));
      }
    }
    return concerned.size() > before;
  }

  private Set<String> near(String iri) {
    Set<String> near = new HashSet<>(merged.getOrDefault(iri, Set.of()));
    known.subject(iri).ifPresent(it -> near.addAll(memory.namesakes(it)));
    memory
        .verdict(iri)
        .map(Verdict::first)
        .filter(item -> !item.isEmpty())
        .ifPresent(item -> near.addAll(memory.withItem(item)));
    return near;
  }

  /** Whom it concerns what was judged of those whom it concerned so far. */
  private Set<String> further(FirstRound first) {
    Set<String> further = new TreeSet<>();
    new TreeSet<>(first.items().values()).forEach(it -> further.addAll(memory.withItem(it)));
    for (String iri : concerned) {
      if (isElsewhere(iri, Optional.ofNullable(first.sure().get(iri)))) {
        atScenes(iri, new HashSet<>(), further);
      }
    }
    return further;
  }

  /** Whether articles that mention somebody speak of other states than before. */
  private boolean isElsewhere(String iri, Optional<String> item) {
    Optional<String> former = sure(iri);
    return !former.equals(item)
        && judging.certain(iri).isEmpty()
        && !states(former).equals(states(item));
  }

  private Map<String, Double> states(Optional<String> item) {
    return item.map(it -> Scene.of(it, register)).orElse(Map.of());
  }

  /** Those on whom it depends of which states articles speak that mention somebody. */
  private void atScenes(String iri, Set<String> seen, Set<String> further) {
    Node node = NodeFactory.createURI(iri);
    if (!seen.add(iri)) {
      return;
    }
    Set<String> articles = new TreeSet<>();
    data.find(Node.ANY, Node.ANY, DEMARCHE.denotes.asNode(), node)
        .forEachRemaining(quad -> articles.add(quad.getGraph().toString()));
    articles.forEach(article -> addOpen(article, further));
    data.find(Node.ANY, Node.ANY, DEMARCHE.within.asNode(), node)
        .forEachRemaining(quad -> atScenes(quad.getSubject().toString(), seen, further));
  }

  private void addOpen(String article, Set<String> further) {
    for (String actor : known.article(article).orElse(ArticleFacts.NONE).actors()) {
      boolean open = memory.verdict(actor).filter(Verdict::open).isPresent();
      if (open && known.subject(actor).filter(it -> it.articles().contains(article)).isPresent()) {
        further.add(actor);
      }
    }
  }
}
