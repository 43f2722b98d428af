package org.demarche.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.link.GraphReader.Read;

/**
 * Brings what is known up to date with graphs that changed: of each it takes back what the graph
 * added before, and takes in what it adds now.
 */
final class KnownUpdate {
  private final DatasetGraph data;
  private final SubjectReader reader;
  private final Known known;
  private final Decisions decisions;
  private final Map<String, Change> changes = new LinkedHashMap<>();
  private final Map<String, Optional<Subject>> before = new TreeMap<>();

  /** What a graph added, and what it adds now. */
  private record Change(ArticleFacts before, Read after) {}

  KnownUpdate(DatasetGraph data, SubjectReader reader, Known known, Decisions decisions) {
    this.data = data;
    this.reader = reader;
    this.known = known;
    this.decisions = decisions;
  }

  /**
   * Takes changes of graphs in.
   *
   * @return whether all is known then; not where one of them is no article, or tells what else only
   *     seeds do, which may concern everybody
   */
  boolean update(Set<String> graphs) {
    for (String graph : graphs) {
      if (!read(graph)) {
        return false;
      }
    }
    Map<String, List<String>> touching = touching();
    touching.forEach(this::update);
    changes.forEach((graph, change) -> known.putArticle(graph, kept(change)));
    return before.entrySet().stream().allMatch(it -> concernsFew(it.getKey(), it.getValue()));
  }

  private boolean read(String graph) {
    Node name = NodeFactory.createURI(graph);
    boolean isArticle = data.contains(name, name, SchemaDO.identifier.asNode(), Node.ANY);
    if (!isArticle && data.containsGraph(name)) {
      return false;
    }
    ArticleFacts former = known.article(graph).orElse(ArticleFacts.NONE);
    Read now = isArticle ? GraphReader.read(data, graph) : Read.NOTHING;
    changes.put(graph, new Change(former, now));
    return !former.isUnusual() && !now.facts().isUnusual();
  }

  private static Optional<ArticleFacts> kept(Change change) {
    return Optional.of(change.after().facts()).filter(it -> it != ArticleFacts.NONE);
  }

  /** Who was or is mentioned or described by which changed graphs. */
  private Map<String, List<String>> touching() {
    Map<String, List<String>> touching = new TreeMap<>();
    changes.forEach(
        (graph, change) -> {
          Set<String> subjects = new HashSet<>(change.before().subjects());
          subjects.addAll(change.after().facts().subjects());
          subjects.forEach(it -> touching.computeIfAbsent(it, iri -> new ArrayList<>()).add(graph));
        });
    return touching;
  }

  private void update(String iri, List<String> graphs) {
    Optional<Subject> former = known.subject(iri);
    Optional<Facts> told = known.facts(iri);
    if (told.isPresent()) {
      before.put(iri, former);
      update(iri, told.get(), graphs);
      known.put(iri, told.filter(this::isAnybody));
    } else if (graphs.stream().anyMatch(graph -> isMade(iri, graph))) {
      before.put(iri, former);
      known.put(iri, Optional.of(reader.read(iri)));
    }
  }

  private boolean isAnybody(Facts facts) {
    return facts.kind().isPresent() || facts.isUnnamed();
  }

  /** Whether a graph says of somebody unknown what they are. */
  private boolean isMade(String iri, String graph) {
    Facts told = changes.get(graph).after().described().get(iri);
    return told != null && (told.kind().isPresent() || told.isUnnamed() && decisions.concerns(iri));
  }

  private void update(String iri, Facts told, List<String> graphs) {
    boolean isLost = false;
    boolean isLess = false;
    for (String graph : graphs) {
      Change change = changes.get(graph);
      isLost |= told.forget(graph, change.before().times(iri));
      isLess |= change.before().described().contains(iri);
      int times = change.after().facts().times(iri);
      if (times > 0) {
        told.mention(graph, times);
      }
      Facts more = change.after().described().get(iri);
      if (more != null) {
        told.addAll(more);
      }
    }
    if (isLost) {
      TreeSet<String> first = reader.mentioning(iri);
      boolean hasMore = first.size() > Subject.MOST;
      told.mentionedIn(first, hasMore);
    }
    if (isLess) {
      told.retain((property, value) -> isTold(NodeFactory.createURI(iri), property, value));
    }
  }

  /** Whether a graph says so still; in which variety of English is looked at last. */
  private boolean isTold(Node subject, Node property, String value) {
    if (!Facts.isOfWords(property)) {
      return data.contains(Node.ANY, subject, property, NodeFactory.createURI(value));
    }
    return data.contains(Node.ANY, subject, property, NodeFactory.createLiteralString(value))
        || data.contains(Node.ANY, subject, property, NodeFactory.createLiteralLang(value, "en"))
        || hasVariety(subject, property, value);
  }

  private boolean hasVariety(Node subject, Node property, String value) {
    return data.stream(Node.ANY, subject, property, Node.ANY)
        .map(Quad::asTriple)
        .anyMatch(it -> Facts.tells(it) && it.getObject().getLiteralLexicalForm().equals(value));
  }

  /** Names of states are looked for in all titles, and items that are certain count everywhere. */
  private boolean concernsFew(String iri, Optional<Subject> former) {
    Optional<Subject> now = known.subject(iri);
    boolean isCertain = decisions.settled(List.of(iri)).isPresent();
    return (!isCertain || former.isPresent() == now.isPresent())
        && (states(former).equals(states(now)));
  }

  private static Optional<List<String>> states(Optional<Subject> subject) {
    return subject.filter(it -> it.kind() == Item.Kind.STATE).map(Subject::names);
  }

  /** All of whom something changed, as they were before. */
  Map<String, Optional<Subject>> before() {
    return before;
  }

  /** By how many more graphs each host is now named beside a publisher. */
  Map<List<String>, Integer> hosts() {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Change change : changes.values()) {
      change
          .before()
          .eachHost((publisher, host) -> counts.merge(List.of(publisher, host), -1, Integer::sum));
      change
          .after()
          .facts()
          .eachHost((publisher, host) -> counts.merge(List.of(publisher, host), 1, Integer::sum));
    }
    return counts;
  }

  /** The graphs that changed, as they are kept now. */
  Map<String, Optional<ArticleFacts>> articles() {
    Map<String, Optional<ArticleFacts>> articles = new TreeMap<>();
    changes.forEach((graph, change) -> articles.put(graph, kept(change)));
    return articles;
  }
}
