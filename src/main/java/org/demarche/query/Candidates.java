package org.demarche.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads what things are that bear a name. */
final class Candidates {
  /** What stands for something else. */
  static final String REDIRECTS = "?thing dem:mergedInto|dem:sameDemand ?kept";

  private static final String FACTS =
      """
      { ?thing a ?type }
      UNION { ?thing dem:shownAs ?label }
      UNION { ?thing dem:statementCount ?count }
      UNION { ?thing dem:positionCount ?positions }
      UNION { ?thing dem:affiliation ?home . ?home dem:shownAs ?of }
      """;

  /** How many times as many statements as all others together have. */
  private static final int OUTSTANDING = 10;

  private final LookUp lookUp;

  Candidates(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  /** Of things the one that stands for each, once. */
  List<Candidate> of(Collection<String> iris) {
    if (iris.isEmpty()) {
      return List.of();
    }
    Set<String> kept = new TreeSet<>(iris);
    for (Binding row : rows("thing ?kept", REDIRECTS, iris)) {
      kept.remove(PlainText.of(row.get("thing")));
      kept.add(PlainText.of(row.get("kept")));
    }
    Map<String, Facts> facts = new TreeMap<>();
    kept.forEach(it -> facts.put(it, new Facts()));
    rows("thing ?type ?label ?count ?total ?positions ?of", FACTS, kept)
        .forEach(row -> facts.get(PlainText.of(row.get("thing"))).add(row));
    List<Candidate> candidates = new ArrayList<>();
    facts.forEach((iri, it) -> candidates.add(it.of(iri)));
    return candidates;
  }

  /** Those that fit, or all where none does. */
  static List<Candidate> preferring(List<Candidate> all, Predicate<Candidate> fits) {
    List<Candidate> some = all.stream().filter(fits).toList();
    return some.isEmpty() ? all : some;
  }

  /** The one that so many more articles speak of than of the others that it alone is meant. */
  static List<Candidate> outstanding(List<Candidate> all) {
    long sum = all.stream().mapToLong(Candidate::count).sum();
    return preferring(all, it -> it.count() >= OUTSTANDING * Math.max(1, sum - it.count()));
  }

  private List<Binding> rows(String variables, String pattern, Collection<String> things) {
    Query query = LookUp.query(variables, pattern);
    List<Node> nodes = things.stream().map(NodeFactory::createURI).toList();
    new GivenValues().add("thing", nodes).putInto(query);
    return lookUp.rows(query);
  }

  /** What the rows tell of one thing. */
  private static final class Facts {
    private final Set<String> types = new TreeSet<>();
    private final TreeSet<String> labels = new TreeSet<>();
    private final TreeSet<String> homes = new TreeSet<>();
    private final Map<String, Long> counts = new HashMap<>();

    private void add(Binding row) {
      add(row, "type", types);
      add(row, "label", labels);
      add(row, "of", homes);
      if (row.contains("count")) {
        counts.put("", Long.parseLong(PlainText.of(row.get("count"))));
      }
      if (row.contains("positions")) {
        long number = Long.parseLong(PlainText.of(row.get("positions")));
        counts.put(PlainText.of(row.get("total")), number);
      }
    }

    private static void add(Binding row, String variable, Set<String> texts) {
      if (row.contains(variable)) {
        texts.add(PlainText.of(row.get(variable)).replaceFirst("^.*[#/](?=\\w+$)", ""));
      }
    }

    private Candidate of(String iri) {
      long count = counts.values().stream().mapToLong(Long::longValue).sum();
      return new Candidate(iri, first(labels), types, first(homes), count);
    }

    private static Optional<String> first(TreeSet<String> texts) {
      return texts.isEmpty() ? Optional.empty() : Optional.of(texts.first());
    }
  }
}
