package org.demarche.reports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reports of several articles that are of one utterance.
 *
 * @param reports at least two, in the order of their IRIs
 */
record Utterance(List<Report> reports) {
  /** What its IRI ends with: the same as long as its first report is. */
  String id() {
    return DigestUtils.sha256Hex(reports.get(0).statement()).substring(0, 16);
  }

  String speaker() {
    return reports.get(0).speaker();
  }

  /** The first day on which a report has it. */
  long day() {
    return reports.stream().mapToLong(Report::day).min().orElseThrow();
  }

  Set<String> articles() {
    Set<String> articles = new TreeSet<>();
    reports.forEach(it -> articles.add(it.article()));
    return articles;
  }
}
