package org.demarche.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.lexicon.WordClass;
import org.demarche.ontology.DEMARCHE;
import org.demarche.reports.Copies.Origin;
import org.demarche.store.derived.ClaimWords;

/** Reads articles and their statements from a store; inside a transaction of the caller. */
final class ReportReader {
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])("
              + WordClass.alternatives("utterances.agencies").replace('_', ' ')
              + ")(?![\\p{L}\\p{N}])");

  /** As agencies sign: "NORDHAVN (Reuters) -". */
  private static final Pattern DATELINE = Pattern.compile("\\(([^()]{2,30})\\)\\s*[-–—]");

  private static final int DATELINE_WITHIN = 200;
  private static final int LONGEST_KEY = 200;

  private final DatasetGraph data;
  private final Map<Node, String> speakers = new HashMap<>();

  ReportReader(DatasetGraph data) {
    this.data = data;
  }

  /** The graphs of all articles. */
  Set<String> articles() {
    Set<String> articles = new TreeSet<>();
    data.find(Node.ANY, Node.ANY, SchemaDO.identifier.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                articles.add(quad.getGraph().getURI());
              }
            });
    return articles;
  }

  /** The graphs of the articles in which somebody speaks. */
  Set<String> with(String speaker) {
    Set<String> articles = new TreeSet<>();
    data.find(Node.ANY, Node.ANY, DEMARCHE.speaker.asNode(), NodeFactory.createURI(speaker))
        .forEachRemaining(quad -> articles.add(quad.getGraph().getURI()));
    return articles;
  }

  /** An article; empty where the store has it not any more. */
  Optional<StoredArticle> read(String graph) {
    Node name = NodeFactory.createURI(graph);
    if (value(name, name, SchemaDO.identifier).isEmpty()) {
      return Optional.empty();
    }
    String day = value(name, name, SchemaDO.datePublished).orElse("");
    List<Report> reports = new ArrayList<>();
    data.find(name, Node.ANY, RDF.type.asNode(), DEMARCHE.Statement.asNode())
        .forEachRemaining(quad -> report(name, quad.getSubject(), day).ifPresent(reports::add));
    String text = value(name, name, SchemaDO.articleBody).orElse("");
    return Optional.of(new StoredArticle(graph, origin(name, day, text), text, whole(reports)));
  }

  /** Without those that are only part of what the same speaker says in another one. */
  private List<Report> whole(List<Report> reports) {
    Map<Report, Span> spans = new IdentityHashMap<>();
    reports.forEach(it -> spans.put(it, new Span(place(it, OA.start), place(it, OA.end))));
    return reports.stream()
        .filter(
            report ->
                reports.stream()
                    .filter(it -> it.speaker().equals(report.speaker()))
                    .noneMatch(it -> spans.get(it).isAround(spans.get(report))))
        .toList();
  }

  private record Span(int start, int end) {
    boolean isAround(Span other) {
      return start <= other.start && other.end <= end && other.end - other.start < end - start;
    }
  }

  private int place(Report report, Property side) {
    return value(
            NodeFactory.createURI(report.article()),
            NodeFactory.createURI(report.statement()),
            side)
        .filter(it -> it.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  /** Only the text. */
  String text(String graph) {
    Node name = NodeFactory.createURI(graph);
    return value(name, name, SchemaDO.articleBody).orElse("");
  }

  private Origin origin(Node article, String day, String text) {
    String publisher = value(article, article, SchemaDO.publisher).orElse("");
    Optional<String> agency = agency(publisher);
    Matcher dateline =
        DATELINE.matcher(text.substring(0, Math.min(text.length(), DATELINE_WITHIN)));
    Optional<String> named =
        agency
            .or(() -> value(article, article, SchemaDO.author).flatMap(ReportReader::agency))
            .or(() -> dateline.find() ? agency(dateline.group(1)) : Optional.empty());
    return new Origin(
        day.length() < 10 ? "" : day.substring(0, 10), named.orElse(""), agency.isPresent());
  }

  private static Optional<String> agency(String text) {
    Matcher named = AGENCY.matcher(text);
    return named.find() ? Optional.of(named.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private Optional<Report> report(Node graph, Node statement, String published) {
    Optional<Node> speaker = node(graph, statement, DEMARCHE.speaker);
    String said = value(graph, statement, DEMARCHE.saidOn).orElse(published);
    OptionalLong day = day(said);
    boolean relays = value(graph, statement, DEMARCHE.relay).filter("true"::equals).isPresent();
    if (speaker.isEmpty() || day.isEmpty() || relays || !statement.isURI()) {
      return Optional.empty();
    }
    boolean denied = value(graph, statement, DEMARCHE.polarity).filter("-1"::equals).isPresent();
    return ClaimWords.ofStatement(data, statement)
        .map(Content::of)
        .filter(it -> !it.stems().isEmpty())
        .map(
            it ->
                new Report(
                    statement.getURI(),
                    graph.getURI(),
                    speakers.computeIfAbsent(speaker.get(), this::speaker),
                    day.getAsLong(),
                    denied ? -1 : 1,
                    it));
  }

  private static OptionalLong day(String text) {
    try {
      return text.length() < 10
          ? OptionalLong.empty()
          : OptionalLong.of(LocalDate.parse(text.substring(0, 10)).toEpochDay());
    } catch (DateTimeParseException e) {
      return OptionalLong.empty();
    }
  }

  /** Who stays where several are one; those without a name go by their description. */
  private String speaker(Node speaker) {
    Optional<Node> kept = node(Node.ANY, speaker, DEMARCHE.mergedInto);
    Node one = kept.orElse(speaker);
    boolean unnamed =
        data.contains(Node.ANY, one, RDF.type.asNode(), DEMARCHE.UnnamedSource.asNode());
    Optional<String> described =
        unnamed ? value(Node.ANY, one, DEMARCHE.describedAs) : Optional.empty();
    return described
        .map(it -> it.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip())
        .map(it -> it.substring(0, Math.min(it.length(), LONGEST_KEY)))
        .orElse(one.toString());
  }

  /** Of several values the first one by its text. */
  private Optional<String> value(Node graph, Node thing, Property property) {
    return node(graph, thing, property)
        .map(it -> it.isLiteral() ? it.getLiteralLexicalForm() : it.toString());
  }

  private Optional<Node> node(Node graph, Node thing, Property property) {
    Optional<Node> first = Optional.empty();
    Iterator<Quad> found = data.find(graph, thing, property.asNode(), Node.ANY);
    while (found.hasNext()) {
      Node next = found.next().getObject();
      if (first.isEmpty() || next.toString().compareTo(first.get().toString()) < 0) {
        first = Optional.of(next);
      }
    }
    return first;
  }
}
