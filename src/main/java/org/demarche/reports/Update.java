package org.demarche.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Brings a memory up to date with articles that changed, came or went, and finds anew what depends
 * on them: copies that they are connected with, and utterances that any of these reports.
 */
final class Update {
  private final ReportMemory memory;
  private final ClaimMemory claimMemory;
  private final Claims claims;
  private final Function<String, Optional<StoredArticle>> reader;
  private final Function<String, String> texts;
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> statements = new TreeSet<>();
  private final Set<String> utterances = new TreeSet<>();
  private final Map<String, Report> loose = new LinkedHashMap<>();

  /**
   * @param reader reads an article by its graph, empty where it is not there any more
   * @param texts reads its text alone
   */
  Update(
      ReportMemory memory,
      ClaimMemory claimMemory,
      Function<String, Optional<StoredArticle>> reader,
      Function<String, String> texts) {
    this.texts = texts;
    this.claimMemory = claimMemory;
    this.claims = new Claims(claimMemory);
    this.memory = memory;
    this.reader = reader;
  }

  /** The articles of which something else may be true now. */
  Set<String> articles() {
    return articles;
  }

  /** The statements of which something else may be true now. */
  Set<String> statements() {
    return statements;
  }

  /** The utterances that were taken apart. */
  Set<String> utterances() {
    return utterances;
  }

  /**
   * Takes changes in.
   *
   * @return the utterances as they are now, of all that are concerned
   */
  List<Utterance> take(Set<String> changed) {
    changed.forEach(this::concern);
    articles.forEach(this::part);
    claims.before(changed);
    Overlaps overlaps = new Overlaps(memory, texts);
    Set<String> compared = read(changed, overlaps);
    compared.forEach(memory::forgetCopies);
    compared.forEach(overlaps::compare);
    List.copyOf(articles).forEach(this::concern);
    articles.forEach(this::part);
    claims.after(articles);
    changed.forEach(
        it -> memory.reports(it).forEach(report -> loose.put(report.statement(), report)));
    loose.values().removeIf(it -> !memory.has(it));
    Utterances found = new Utterances(memory);
    List<Utterance> now = found.of(new ArrayList<>(loose.values()));
    found.seen().forEach(this::partOf);
    statements.addAll(found.seen());
    now.forEach(memory::keep);
    return now;
  }

  /** An article with all that are copies of the same text. */
  private void concern(String article) {
    if (articles.add(article)) {
      memory.copiesOf(article).keySet().forEach(this::concern);
    } else {
      memory.copiesOf(article).keySet().stream()
          .filter(it -> !articles.contains(it))
          .forEach(this::concern);
    }
  }

  /**
   * Takes articles in as they are now.
   *
   * @return those of which other articles may be copies now
   */
  private Set<String> read(Set<String> changed, Overlaps overlaps) {
    Map<String, Set<String>> gone = new HashMap<>();
    Map<String, Set<String>> come = new HashMap<>();
    List<StoredArticle> now = changed.stream().flatMap(it -> reader.apply(it).stream()).toList();
    changed.forEach(it -> gone.put(it, Set.copyOf(memory.prints(it))));
    now.forEach(it -> come.put(it.graph(), overlaps.prints(it)));
    Set<String> compared = new TreeSet<>(Overlaps.led(memory, gone, come));
    compared.forEach(this::concern);
    articles.forEach(this::part);
    changed.forEach(memory::forget);
    changed.forEach(claimMemory::forget);
    for (StoredArticle article : now) {
      memory.keep(article, come.get(article.graph()));
      claimMemory.keep(article);
    }
    compared.addAll(come.keySet());
    return compared;
  }

  /** Which claims are concerned, to be told of after changes are taken in. */
  Claims claims() {
    return claims;
  }

  private void part(String article) {
    memory.reports(article).forEach(report -> partOf(report.statement()));
  }

  private void partOf(String statement) {
    memory
        .utterance(statement)
        .ifPresent(
            id -> {
              utterances.add(id);
              memory
                  .part(id)
                  .forEach(
                      (member, report) -> {
                        statements.add(member);
                        report.ifPresent(it -> loose.put(member, it));
                      });
            });
  }
}
