package org.demarche.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.reports.Copies.Origin;
import org.demarche.reports.IndependentReports.Result;
import org.demarche.store.LastRun;
import org.demarche.store.Memory;
import org.demarche.store.Notes;

/**
 * What is remembered of the articles of a store: their reports by speaker and day, of which
 * utterance each is, by what their texts are found, and which are copies of which.
 */
final class ReportMemory implements ReportIndex {
  /** To be changed whenever the same articles would be judged otherwise than before. */
  private static final String MANNER = "9";

  private static final String ABOUT = "reports";
  private static final String BEHIND = "\n";

  /** Days as numbers of so many digits, so that they are sorted; none is before year -700. */
  private static final long DAY_ZERO = 1_000_000;

  private final LastRun lastRun;
  private final Notes articles;
  private final Notes reports;
  private final Notes utterances;
  private final Notes prints;
  private final Notes copies;
  private final Notes editions;
  private final Notes severalEditions;

  ReportMemory(Memory memory) {
    this.lastRun = new LastRun(memory, ABOUT, MANNER);
    this.articles = memory.notes("report-articles");
    this.reports = memory.notes("report-days");
    this.utterances = memory.notes("report-utterances");
    this.prints = memory.notes("text-prints");
    this.copies = memory.notes("text-copies");
    this.editions = memory.notes("editions");
    this.severalEditions = memory.notes("several-editions");
  }

  /** What came of it, where it is of what was made at that turn with these means. */
  Optional<Result> result(long turn, String means) {
    return lastRun.counts(turn, means).map(it -> new Result(it.get(0), it.get(1)));
  }

  /** Keeps all, as of that turn and these means. */
  void commit(long turn, String means, Result result) {
    lastRun.commit(turn, means, List.of(result.utterances(), result.copies()));
  }

  /** Begins anew. */
  void clear() {
    lastRun.begin();
    List.of(articles, reports, utterances, prints, copies, editions, severalEditions)
        .forEach(Notes::clear);
  }

  int graphs() {
    return articles.size();
  }

  /** Takes an article in; one of the same graph has to be forgotten before. */
  void keep(StoredArticle article, Set<String> found) {
    List<String> keys = new ArrayList<>();
    for (Report report : article.reports()) {
      keys.add(key(report));
      reports.put(
          key(report),
          List.of(List.of(report.article(), "" + report.polarity(), report.content().key())));
    }
    Origin origin = article.origin();
    articles.put(
        article.graph(),
        List.of(
            keys,
            found,
            List.of(origin.day(), origin.agency(), "" + origin.isAgency()),
            article.edition().stream().toList()));
    found.forEach(print -> prints.add(print + BEHIND + article.graph()));
    article.edition().ifPresent(it -> keepEdition(it, article.graph()));
  }

  private void keepEdition(String edition, String graph) {
    editions.add(edition + BEHIND + graph);
    if (editions.after(edition + BEHIND).size() > 1) {
      severalEditions.add(edition);
    }
  }

  private void forgetEdition(String edition, String graph) {
    editions.remove(edition + BEHIND + graph);
    if (editions.after(edition + BEHIND).size() < 2) {
      severalEditions.remove(edition);
    }
  }

  /** Articles, by their graphs, that are one: two or more each. */
  List<List<String>> editions() {
    return severalEditions.after("").stream().map(it -> editions.after(it + BEHIND)).toList();
  }

  /** Forgets an article with all that follows from it but the utterances. */
  void forget(String graph) {
    for (String key : noted(graph, 0)) {
      reports.remove(key);
    }
    noted(graph, 1).forEach(print -> prints.remove(print + BEHIND + graph));
    noted(graph, 3).forEach(it -> forgetEdition(it, graph));
    forgetCopies(graph);
    articles.remove(graph);
  }

  /** Forgets of which others an article is a copy. */
  void forgetCopies(String graph) {
    for (String other : copies.after(graph + BEHIND)) {
      copies.remove(graph + BEHIND + other);
      copies.remove(other + BEHIND + graph);
    }
  }

  private List<String> noted(String graph, int part) {
    return articles.get(graph).map(it -> it.get(part)).orElse(List.of());
  }

  boolean knows(String graph) {
    return articles.has(graph);
  }

  /** Whether a report is there as it is. */
  boolean has(Report report) {
    return reports.has(key(report));
  }

  /** By what the text of an article is found. */
  List<String> prints(String graph) {
    return noted(graph, 1);
  }

  Origin origin(String graph) {
    List<String> told = noted(graph, 2);
    return told.isEmpty()
        ? new Origin("", "", false)
        : new Origin(told.get(0), told.get(1), Boolean.parseBoolean(told.get(2)));
  }

  /** The reports of an article. */
  List<Report> reports(String graph) {
    return noted(graph, 0).stream().flatMap(it -> report(it).stream()).toList();
  }

  private static String key(Report report) {
    return prefix(report.speaker(), report.day()) + report.statement();
  }

  private static String prefix(String speaker, long day) {
    return speaker + BEHIND + String.format("%07d", DAY_ZERO + day) + BEHIND;
  }

  private Optional<Report> report(String key) {
    String[] parts = key.split(BEHIND);
    return reports
        .get(key)
        .map(it -> it.get(0))
        .map(
            it ->
                new Report(
                    parts[2],
                    it.get(0),
                    parts[0],
                    Long.parseLong(parts[1]) - DAY_ZERO,
                    Integer.parseInt(it.get(1)),
                    Content.ofKey(it.get(2))));
  }

  @Override
  public List<Report> near(Report report) {
    List<Report> near = new ArrayList<>();
    for (long day = report.day() - Report.DAYS; day <= report.day() + Report.DAYS; day++) {
      String prefix = prefix(report.speaker(), day);
      reports.after(prefix).forEach(it -> report(prefix + it).ifPresent(near::add));
    }
    return near;
  }

  /** Notes of which utterance reports are. */
  void keep(Utterance utterance) {
    String id = utterance.id();
    for (Report report : utterance.reports()) {
      utterances.put("of" + BEHIND + report.statement(), List.of(List.of(id)));
      utterances.put(
          "in" + BEHIND + id + BEHIND + report.statement(), List.of(List.of(key(report))));
    }
  }

  /** The utterance of a statement. */
  Optional<String> utterance(String statement) {
    return utterances.get("of" + BEHIND + statement).map(it -> it.get(0).get(0));
  }

  /**
   * Takes an utterance apart; gives its statements and those of its reports that still are there.
   */
  Map<String, Optional<Report>> part(String utterance) {
    String prefix = "in" + BEHIND + utterance + BEHIND;
    Map<String, Optional<Report>> members = new TreeMap<>();
    for (String statement : utterances.after(prefix)) {
      utterances
          .get(prefix + statement)
          .ifPresent(it -> members.put(statement, report(it.get(0).get(0))));
      utterances.remove(prefix + statement);
      utterances.remove("of" + BEHIND + statement);
    }
    return members;
  }

  /** The first articles whose texts have a print, in the order of their graphs. */
  List<String> having(String print, int most) {
    return prints.after(print + BEHIND, most);
  }

  void keepCopies(String one, String other, double shared) {
    copies.put(one + BEHIND + other, List.of(List.of("" + shared)));
    copies.put(other + BEHIND + one, List.of(List.of("" + shared)));
  }

  /** Article → how much of the shorter text is in the longer one. */
  Map<String, Double> copiesOf(String graph) {
    Map<String, Double> found = new TreeMap<>();
    for (String other : copies.after(graph + BEHIND)) {
      copies
          .get(graph + BEHIND + other)
          .ifPresent(it -> found.put(other, Double.valueOf(it.get(0).get(0))));
    }
    return found;
  }

  /** All articles that are copies of some. */
  Set<String> withCopies() {
    Set<String> found = new TreeSet<>();
    copies.after("").forEach(it -> found.add(it.substring(0, it.indexOf(BEHIND))));
    return found;
  }
}
