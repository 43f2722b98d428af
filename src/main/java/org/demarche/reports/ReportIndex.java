package org.demarche.reports;

import java.util.List;

/** Finds the reports that one of them could be one with. */
interface ReportIndex {
  /** All of the same speaker within {@link Report#DAYS}, with itself, in an order of their own. */
  List<Report> near(Report report);
}
