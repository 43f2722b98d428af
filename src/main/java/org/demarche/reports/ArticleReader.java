package org.demarche.reports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.lexicon.WordClass;
import org.demarche.ontology.DEMARCHE;
import org.demarche.reports.Copies.Origin;
import org.demarche.store.derived.ClaimWords;

/** Reads what one article reports, and where it comes from. */
final class ArticleReader {
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])("
              + WordClass.alternatives("utterances.agencies").replace('_', ' ')
              + ")(?![\\p{L}\\p{N}])");

  /** As agencies sign: "NORDHAVN (Reuters) -". */
  private static final Pattern DATELINE = Pattern.compile("\\(([^()]{2,30})\\)\\s*[-–—]");

  private static final int DATELINE_WITHIN = 200;

  /** Of what was said nobody knows when; it can be no report of an utterance, but of a claim. */
  private static final long NO_DAY = Long.MIN_VALUE;

  private final Node name;
  private final ArticleGraph article;
  private final Function<Node, String> speakers;
  private final Map<String, String> words = new HashMap<>();

  /**
   * @param speakers who stays where several are one
   */
  ArticleReader(Node name, ArticleGraph article, Function<Node, String> speakers) {
    this.name = name;
    this.article = article;
    this.speakers = speakers;
  }

  StoredArticle read() {
    String day = article.value(name, SchemaDO.datePublished).orElse("");
    List<Report> reports = new ArrayList<>();
    article.statements().forEach(it -> report(it, day).ifPresent(reports::add));
    String text = article.value(name, SchemaDO.articleBody).orElse("");
    List<Report> whole = whole(reports);
    return new StoredArticle(
        name.getURI(),
        origin(day, text),
        text,
        article.value(name, SchemaDO.publisher).flatMap(it -> Prose.edition(it, day, text)),
        whole.stream().filter(it -> it.day() != NO_DAY).toList(),
        whole.stream().flatMap(it -> voice(it).stream()).toList());
  }

  private Optional<Voice> voice(Report report) {
    return article
        .node(NodeFactory.createURI(report.statement()), DEMARCHE.expresses)
        .filter(Node::isURI)
        .map(Node::getURI)
        .map(
            claim ->
                new Voice(
                    claim,
                    report.statement(),
                    report.article(),
                    report.speaker(),
                    report.polarity(),
                    Bounds.of(words.get(report.statement()), report.speaker(), claim),
                    report.content()));
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
    return article
        .value(NodeFactory.createURI(report.statement()), side)
        .filter(it -> it.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private Origin origin(String day, String text) {
    String publisher = article.value(name, SchemaDO.publisher).orElse("");
    Optional<String> agency = agency(publisher);
    Matcher dateline =
        DATELINE.matcher(text.substring(0, Math.min(text.length(), DATELINE_WITHIN)));
    Optional<String> named =
        agency
            .or(() -> article.value(name, SchemaDO.author).flatMap(ArticleReader::agency))
            .or(() -> dateline.find() ? agency(dateline.group(1)) : Optional.empty());
    return new Origin(
        day.length() < 10 ? "" : day.substring(0, 10), named.orElse(""), agency.isPresent());
  }

  private static Optional<String> agency(String text) {
    Matcher named = AGENCY.matcher(text);
    return named.find() ? Optional.of(named.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private Optional<Report> report(Node statement, String published) {
    Optional<Node> speaker = article.node(statement, DEMARCHE.speaker);
    String said = article.value(statement, DEMARCHE.saidOn).orElse(published);
    OptionalLong day = day(said);
    boolean relays = article.value(statement, DEMARCHE.relay).filter("true"::equals).isPresent();
    if (speaker.isEmpty() || relays || !statement.isURI()) {
      return Optional.empty();
    }
    boolean denied = article.value(statement, DEMARCHE.polarity).filter("-1"::equals).isPresent();
    return ClaimWords.of(property -> article.value(statement, property))
        .map(
            it -> {
              words.put(statement.getURI(), it);
              return Content.of(it);
            })
        .filter(it -> !it.stems().isEmpty())
        .map(
            it ->
                new Report(
                    statement.getURI(),
                    name.getURI(),
                    speakers.apply(speaker.get()),
                    day.orElse(NO_DAY),
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
}
