package org.demarche.reports;

import java.util.List;

/** All reports of a store at once, in memory. */
final class SortedReports implements ReportIndex {
  private final List<Report> sorted;

  SortedReports(List<Report> reports) {
    this.sorted = reports.stream().sorted(Report.ORDER).toList();
  }

  List<Report> all() {
    return sorted;
  }

  @Override
  public List<Report> near(Report report) {
    int from = first(report.speaker(), report.day() - Report.DAYS);
    int to = first(report.speaker(), report.day() + Report.DAYS + 1);
    return sorted.subList(from, to);
  }

  /** The index of the first one that is not before a day of a speaker. */
  private int first(String speaker, long day) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Report there = sorted.get(middle);
      int order = there.speaker().compareTo(speaker);
      if (order < 0 || order == 0 && there.day() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
