package org.demarche.store.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.names.Sites;
import org.demarche.names.Slug;
import org.demarche.ontology.DEMARCHE;

/**
 * The outlets of all articles: those publishers are one that share a name, a site or an actor of
 * the seeds. There are few, so that all are made again where one came or went.
 */
final class Outlets {
  private static final String OUTLET = "https://w3id.org/demarche/id/outlet/";
  private static final Comparator<String> BY_LENGTH =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final DatasetGraph data;
  private boolean stale;

  Outlets(DatasetGraph data) {
    this.data = data;
  }

  /** Takes note that a triple of a total comes or goes. */
  void changing(Triple triple) {
    stale |= triple.getPredicate().equals(DEMARCHE.totalPublisher.asNode());
  }

  /** Takes note of graphs that changed. */
  void changing(Set<Node> graphs) {
    stale |= graphs.stream().anyMatch(Register::isOne);
  }

  /** Writes them, to be called once totals are written. */
  void settle() {
    if (stale) {
      Set<Triple> wanted = all();
      for (Quad quad :
          Iter.toList(data.find(DerivedGraphs.OUTLETS, Node.ANY, Node.ANY, Node.ANY))) {
        if (!wanted.remove(quad.asTriple())) {
          data.delete(quad);
        }
      }
      wanted.forEach(it -> data.add(Quad.create(DerivedGraphs.OUTLETS, it)));
      stale = false;
    }
  }

  private Set<Triple> all() {
    Set<Triple> facts = new HashSet<>();
    for (List<Publisher> outlet : joined(publishers())) {
      describe(outlet, facts);
    }
    return facts;
  }

  /** All as they are written, in the order of that. */
  private List<Publisher> publishers() {
    Map<String, Node> written = new TreeMap<>();
    Map<String, Set<String>> sites = new HashMap<>();
    data.find(DerivedGraphs.TOTALS, Node.ANY, DEMARCHE.totalPublisher.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              String key = quad.getObject().toString();
              written.put(key, quad.getObject());
              Set<String> its = sites.computeIfAbsent(key, it -> new TreeSet<>());
              data.find(
                      DerivedGraphs.TOTALS,
                      quad.getSubject(),
                      DEMARCHE.totalSite.asNode(),
                      Node.ANY)
                  .forEachRemaining(site -> its.add(Publishers.text(site.getObject())));
            });
    Register register = new Register(data);
    return written.entrySet().stream()
        .map(it -> Publisher.of(it.getValue(), sites.get(it.getKey()), register))
        .toList();
  }

  private static List<List<Publisher>> joined(List<Publisher> publishers) {
    Map<String, List<Publisher>> byKey = new HashMap<>();
    for (Publisher publisher : publishers) {
      List<Publisher> outlet = new ArrayList<>(List.of(publisher));
      for (String key : publisher.keys()) {
        List<Publisher> other = byKey.get(key);
        if (other != null && other != outlet) {
          outlet.addAll(other);
          List<Publisher> whole = outlet;
          other.stream().flatMap(it -> it.keys().stream()).forEach(it -> byKey.put(it, whole));
        }
        byKey.put(key, outlet);
      }
    }
    return byKey.values().stream().distinct().toList();
  }

  private static void describe(List<Publisher> outlet, Set<Triple> facts) {
    TreeSet<String> sites = new TreeSet<>(BY_LENGTH);
    outlet.forEach(it -> sites.addAll(it.sites()));
    Optional<Register.Entry> actor = actor(outlet, sites);
    String label = actor.map(Register.Entry::label).orElseGet(() -> label(outlet, sites));
    String end =
        sites.isEmpty()
            ? Slug.of(outlet.stream().map(Publisher::key).min(BY_LENGTH).orElseThrow())
            : sites.first();
    Node node = NodeFactory.createURI(OUTLET + end);
    facts.add(Triple.create(node, RDF.type.asNode(), DEMARCHE.Outlet.asNode()));
    facts.add(Triple.create(node, RDFS.label.asNode(), literal(label)));
    actor.ifPresent(
        it -> facts.add(Triple.create(node, DEMARCHE.outletActor.asNode(), it.actor())));
    for (String site : sites) {
      Node address = NodeFactory.createURI("https://" + site + "/");
      facts.add(Triple.create(node, SchemaDO.url.asNode(), address));
    }
    Stream<Node> texts =
        Stream.of(Stream.of(label), sites.stream(), outlet.stream().map(Publisher::text))
            .flatMap(it -> it)
            .map(Outlets::literal);
    Stream.concat(texts, outlet.stream().map(Publisher::written))
        .forEach(it -> facts.add(Triple.create(node, DEMARCHE.publishesAs.asNode(), it)));
  }

  /** The one that is certain: of several the only one whose name a site bears. */
  private static Optional<Register.Entry> actor(List<Publisher> outlet, Set<String> sites) {
    Set<Register.Entry> actors = new HashSet<>();
    outlet.forEach(it -> it.actor().ifPresent(actors::add));
    if (actors.size() > 1) {
      actors.removeIf(it -> sites.stream().noneMatch(site -> Sites.bears(site, it.label())));
    }
    return actors.size() == 1 ? actors.stream().findFirst() : Optional.empty();
  }

  /**
   * The fullest name in capitals and small letters, the site's own first; without any, the site.
   */
  private static String label(List<Publisher> outlet, Set<String> sites) {
    return outlet.stream()
        .map(Publisher::text)
        .filter(it -> Sites.of(it).isEmpty())
        .min(
            Comparator.<String, Boolean>comparing(
                    it -> sites.stream().noneMatch(site -> Sites.bears(site, it)))
                .thenComparing(Outlets::isOneCase)
                .thenComparing(BY_LENGTH.reversed()))
        .or(() -> sites.stream().findFirst())
        .orElseGet(() -> outlet.get(0).text());
  }

  private static boolean isOneCase(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
