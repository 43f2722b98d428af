package org.demarche.store.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.demarche.model.InputException;
import org.demarche.store.ChangedQuads;
import org.demarche.store.Follower;
import org.demarche.store.GraphStore;
import org.demarche.store.derived.DerivedGraphs;

/**
 * A server that holds what a copy on this computer holds. What others have changed in the server is
 * fetched when it is opened, by stamps, graph by graph; what is changed in the copy goes to the
 * server before it is committed here.
 */
public final class RemoteStore implements Follower {
  private final Copying copying;
  private final Sending sending;
  private final GraphStore copy;
  private final Optional<Lock> lock;

  /**
   * Until the copy is as the server is; then stamps to note, and what the server is to be given.
   */
  private boolean behind = true;

  private Map<String, Optional<String>> coming = Map.of();
  private List<ChangedQuads.OfGraph> missing = List.of();

  private RemoteStore(SparqlServer server, GraphStore copy, Optional<Lock> lock, String base) {
    this.copying = new Copying(server, base);
    this.sending = new Sending(server);
    this.copy = copy;
    this.lock = lock;
  }

  /**
   * Makes a copy as the server is, to read it.
   *
   * @param copy of this server, or an empty store
   * @param base what the names of graphs begin with
   * @param userAgent name, version and contact
   * @throws InputException where the server does not answer
   */
  public static void read(Endpoint endpoint, GraphStore copy, String base, String userAgent) {
    SparqlServer server = new SparqlServer(endpoint, userAgent);
    new RemoteStore(server, copy, Optional.empty(), base).begin();
  }

  /**
   * The same, to change both until the copy is closed.
   *
   * @param longest to wait for others who change it
   */
  public static void write(
      Endpoint endpoint,
      GraphStore copy,
      String base,
      String userAgent,
      Duration longest,
      String owner) {
    SparqlServer server = new SparqlServer(endpoint, userAgent);
    Lock lock =
        Lock.take(
            new SparqlServer(endpoint, userAgent),
            DigestUtils.sha256Hex(owner).substring(0, 16),
            longest,
            endpoint);
    try {
      server.update(Graphs.PROBE);
      new RemoteStore(server, copy, Optional.of(lock), base).begin();
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private void begin() {
    boolean remade = copy.revision() > 0;
    copy.followedBy(this);
    Map<String, String> there = copying.stamps();
    boolean adopts = there.isEmpty();
    Map<String, String> stamps = adopts ? copying.adopted() : there;
    if (remade) {
      distrust();
    }
    boolean changed = fetch(stamps);
    if (lock.isPresent()) {
      if (adopts) {
        sending.first(stamps);
      }
      derive(stamps, changed);
    }
    behind = false;
  }

  /** An upgrade has made anew here what follows from the rest; it may be other in the server. */
  private void distrust() {
    Map<String, Optional<String>> unknown = new HashMap<>();
    DerivedGraphs.graphs().forEach(it -> unknown.put(it.getURI(), Optional.empty()));
    note(unknown);
  }

  private void note(Map<String, Optional<String>> stamps) {
    coming = stamps;
    copy.copy(Map.of());
    coming = Map.of();
  }

  /** Copies what is other here; tells whether anything was. */
  private boolean fetch(Map<String, String> stamps) {
    Map<String, String> here = copy.read(it -> Stamps.in(it.asDatasetGraph()));
    Set<String> other = new TreeSet<>(stamps.keySet());
    other.removeIf(it -> stamps.get(it).equals(here.get(it)) || isDerived(it));
    Set<String> gone = new TreeSet<>(here.keySet());
    gone.removeAll(stamps.keySet());
    gone.removeIf(RemoteStore::isDerived);
    for (List<String> group : Copying.groups(other)) {
      copy(copying.graphs(group), stamps);
    }
    Map<Node, Graph> none = new HashMap<>();
    gone.forEach(it -> none.put(NodeFactory.createURI(it), Graph.emptyGraph));
    if (!none.isEmpty()) {
      copy(none, stamps);
    }
    return !other.isEmpty() || !none.isEmpty();
  }

  private void copy(Map<Node, Graph> graphs, Map<String, String> stamps) {
    Map<String, Optional<String>> noted = new HashMap<>();
    graphs
        .keySet()
        .forEach(it -> noted.put(it.getURI(), Optional.ofNullable(stamps.get(it.getURI()))));
    coming = noted;
    copy.copy(graphs);
    coming = Map.of();
  }

  private static boolean isDerived(String graph) {
    return DerivedGraphs.isOne(NodeFactory.createURI(graph));
  }

  /** Sees to it that the server has what follows from all else, as the copy has it. */
  private void derive(Map<String, String> stamps, boolean all) {
    Map<String, String> here = copy.read(it -> Stamps.in(it.asDatasetGraph()));
    List<ChangedQuads.OfGraph> differences = new ArrayList<>();
    Map<String, Optional<String>> noted = new HashMap<>();
    for (Node graph : DerivedGraphs.graphs()) {
      Optional<String> stamp = Optional.ofNullable(stamps.get(graph.getURI()));
      Optional<String> known = Optional.ofNullable(here.get(graph.getURI()));
      if (all || !stamp.equals(known)) {
        difference(graph).ifPresent(differences::add);
        noted.put(graph.getURI(), stamp);
      }
    }
    if (noted.isEmpty()) {
      return;
    }
    missing = differences;
    note(noted);
    missing = List.of();
  }

  private Optional<ChangedQuads.OfGraph> difference(Node graph) {
    Set<Triple> gone = copying.triples(graph);
    List<Triple> come = new ArrayList<>();
    List<Triple> wanted =
        copy.read(
            it ->
                Iter.iter(it.asDatasetGraph().find(graph, Node.ANY, Node.ANY, Node.ANY))
                    .map(Quad::asTriple)
                    .toList());
    for (Triple triple : wanted) {
      if (!gone.remove(triple)) {
        come.add(triple);
      }
    }
    return come.isEmpty() && gone.isEmpty()
        ? Optional.empty()
        : Optional.of(new ChangedQuads.OfGraph(graph, come, List.copyOf(gone)));
  }

  @Override
  public void follow(ChangedQuads changed, DatasetGraph data) {
    if (behind) {
      coming.forEach((graph, stamp) -> Stamps.note(data, graph, stamp));
      changed.byGraph().stream()
          .filter(it -> DerivedGraphs.isOne(it.graph()))
          .forEach(it -> Stamps.note(data, it.graph().getURI(), Optional.empty()));
      send(missing, data);
      return;
    }
    send(changed.byGraph(), data);
  }

  private void send(List<ChangedQuads.OfGraph> changes, DatasetGraph data) {
    if (changes.isEmpty()) {
      return;
    }
    Lock held =
        lock.orElseThrow(
            () -> new IllegalStateException("a store that is only read must not be changed"));
    held.require();
    sending.send(changes, UUID.randomUUID().toString(), data);
  }

  @Override
  public void close() {
    lock.ifPresent(Lock::close);
  }
}
