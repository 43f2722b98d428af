package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.reader.Usage;
import org.demarche.resolve.readings.DropReason;
import org.demarche.resolve.readings.ReadingTally;

/** Tells what a language model was asked, and what became of its answers. */
final class ReaderReport {
  private final PrintWriter err;

  ReaderReport(PrintWriter err) {
    this.err = err;
  }

  void print(Usage usage, ReadingTally tally, boolean dry) {
    err.printf(
        Locale.ROOT,
        "reader: %,d questions, %,d answers from the disk; %s%,d tokens asked, %,d answered%n",
        usage.calls(),
        usage.kept(),
        dry ? "about " : "",
        usage.in(),
        usage.out());
    if (dry) {
      err.println("reader: nothing was sent, and nothing loaded");
    } else {
      printRows(tally);
    }
    err.flush();
  }

  private void printRows(ReadingTally tally) {
    err.printf(
        Locale.ROOT,
        "reader: %,d positions added, %,d of the rules confirmed, %,d not; %,d statements added%n",
        tally.kept(),
        tally.confirmed(),
        tally.refused(),
        tally.said());
    Map<DropReason, Integer> dropped = tally.dropped();
    if (!dropped.isEmpty()) {
      int all = dropped.values().stream().mapToInt(it -> it).sum();
      String reasons =
          dropped.entrySet().stream()
              .map(it -> it.getValue() + " " + it.getKey().words())
              .collect(Collectors.joining("; "));
      err.println("reader: dropped " + all + ": " + reasons);
    }
  }
}
