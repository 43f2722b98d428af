package org.demarche.reports;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds which reports are of one utterance. */
final class Utterances {
  private final Groups<Report> groups;

  Utterances(ReportIndex index) {
    this.groups = new Groups<>(index::near);
  }

  /** All that were looked at: those given, and those that they are connected with. */
  Set<String> seen() {
    return groups.seen();
  }

  /** The utterances of these reports and all that they are connected with. */
  List<Utterance> of(Collection<Report> reports) {
    return groups.of(reports).stream()
        .map(Utterance::new)
        .filter(it -> it.articles().size() > 1)
        .toList();
  }
}
