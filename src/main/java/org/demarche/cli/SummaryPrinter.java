package org.demarche.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.demands.SameDemands;
import org.demarche.link.LinkSummary;
import org.demarche.model.Problem;
import org.demarche.pipeline.Stage;
import org.demarche.pipeline.Summary;
import org.demarche.reports.IndependentReports;
import org.demarche.store.BackupManifest;
import org.demarche.store.BulkSummary;

/** Writes what came of a run, stage by stage, and names each problem. */
public final class SummaryPrinter {
  private static final int PROBLEMS_SHOWN = 1000;
  private static final String MADE_OTHERWISE = " made by another version or with other seeds";

  private static final String CHANGED = " whose graph had been changed";

  private final PrintWriter err;

  public SummaryPrinter(PrintWriter err) {
    this.err = err;
  }

  /** The problems are named even where all else is to be quiet. */
  public void print(Summary summary, boolean quiet) {
    if (!quiet) {
      printStages(summary);
    }
    printProblems(summary.problems());
    if (!quiet && !summary.problems().isEmpty()) {
      err.println(byCode(summary) + " (docs/problems.md)");
      if (summary.successful()) {
        err.println("the rest went well, and the exit code says so; with --strict it is 3");
      }
    }
    if (!quiet && summary.isOfNothing()) {
      err.println("no-articles: there is nothing to read there; check the path");
    }
    if (summary.interrupted()) {
      err.println("interrupted; what had been read is stored, the same command loads the rest");
    }
    err.flush();
  }

  private void printStages(Summary summary) {
    int extracted = summary.loaded();
    int read = extracted + summary.unchanged();
    line(summary, Stage.READ, count(read, "article"));
    line(summary, Stage.ANNOTATE, count(extracted, "article"));
    line(summary, Stage.EXTRACT, count(summary.attributions(), "attribution"));
    line(
        summary,
        Stage.RESOLVE,
        count(summary.statements(), "statement"),
        count(summary.positions(), "position"));
    line(summary, Stage.MAP, count(extracted, "graph"));
    line(
        summary,
        Stage.STORE,
        number(summary.loaded()) + " loaded",
        number(summary.replaced()) + " replaced",
        number(summary.unchanged()) + " unchanged");
    err.println("done in " + seconds(summary.elapsed()));
    printLanguages(summary);
    printStale(summary);
  }

  private void printLanguages(Summary summary) {
    if (!summary.otherLanguages().isEmpty()) {
      int articles = summary.otherLanguages().values().stream().mapToInt(it -> it).sum();
      String each =
          summary.otherLanguages().entrySet().stream()
              .map(entry -> entry.getKey() + " " + number(entry.getValue()))
              .collect(Collectors.joining(", "));
      err.println(
          "other languages than English: "
              + count(articles, "article")
              + " ("
              + each
              + "), stored without statements unless --any-language is given");
    }
  }

  private void printStale(Summary summary) {
    if (summary.renewed() > 0) {
      err.println("extracted again: " + count(summary.renewed(), "article") + MADE_OTHERWISE);
    }
    if (summary.restored() > 0) {
      err.println("extracted again: " + count(summary.restored(), "article") + CHANGED);
    }
    if (summary.stale() > 0) {
      String stale = count(summary.stale(), "article") + MADE_OTHERWISE;
      err.println("stale in the store: " + stale + "; load their files again");
    }
  }

  /** Tells what a backup holds. */
  void manifest(String command, BackupManifest manifest, boolean quiet) {
    if (!quiet) {
      err.printf(
          Locale.ROOT,
          "%-9s %s  %s  %s, verified%n",
          command,
          count(manifest.articles(), "article"),
          count(manifest.graphs(), "graph"),
          count(manifest.quads(), "quad"));
      err.flush();
    }
  }

  /** Tells what came of loading parts. */
  void bulk(BulkSummary loaded, Duration time, boolean quiet) {
    if (!quiet) {
      err.printf(
          Locale.ROOT,
          "%-9s %9s  %s  %s  %s  %s%n",
          "bulk",
          seconds(time),
          count(loaded.articles(), "article"),
          count(loaded.quads(), "quad"),
          number(loaded.replaced()) + " replaced",
          number(loaded.unchanged()) + " unchanged");
    }
    printProblems(loaded.problems());
    err.flush();
  }

  /** Tells that the store was packed after the run. */
  void packed(Duration time) {
    err.printf(Locale.ROOT, "%-9s %9s  indexes packed%n", "compact", seconds(time));
    err.flush();
  }

  /** Tells what came of linking. */
  void linked(LinkSummary summary, Duration time, boolean quiet) {
    if (!quiet) {
      err.printf(
          Locale.ROOT,
          "%-9s %9s  %s  %s  %s  %s%n",
          "link",
          seconds(time),
          number(summary.linked()) + " actors linked to Wikidata",
          number(summary.doubtful()) + " doubtful",
          number(summary.none()) + " without item",
          number(summary.merged()) + " merged");
      err.flush();
    }
  }

  /** Tells which demands turned out to be one. */
  void compared(SameDemands.Result result, Duration time, boolean quiet) {
    if (!quiet) {
      err.printf(
          Locale.ROOT,
          "%-9s %9s  %s  %s%n",
          "demands",
          seconds(time),
          number(result.merged()) + " found to be one with another",
          number(result.doubtful()) + " doubtful");
      err.flush();
    }
  }

  /** Tells which reports are of one utterance, and which articles are copies. */
  void grouped(IndependentReports.Result result, Duration time, boolean quiet) {
    if (!quiet) {
      err.printf(
          Locale.ROOT,
          "%-9s %9s  %s  %s%n",
          "reports",
          seconds(time),
          number(result.utterances()) + " utterances in several articles",
          number(result.copies()) + " copies");
      err.flush();
    }
  }

  /** Tells that articles came from several databases; what followed from them is made again. */
  void joined(int articles, boolean quiet) {
    if (!quiet) {
      err.println("sources   " + count(articles, "article") + " that the store has from elsewhere");
      err.flush();
    }
  }

  private void line(Summary summary, Stage stage, String... counts) {
    List<String> parts = new ArrayList<>(List.of(counts));
    long problems =
        summary.problems().stream().filter(it -> it.stage().equals(stage.word())).count();
    if (problems > 0) {
      parts.add(count(problems, "problem"));
    }
    String time = seconds(summary.times().get(stage));
    err.printf(Locale.ROOT, "%-9s %9s  %s%n", stage.word(), time, String.join("  ", parts));
  }

  private void printProblems(List<Problem> problems) {
    problems.stream().limit(PROBLEMS_SHOWN).forEach(err::println);
    if (problems.size() > PROBLEMS_SHOWN) {
      err.println("and " + number(problems.size() - PROBLEMS_SHOWN) + " more");
    }
  }

  private static String byCode(Summary summary) {
    String codes =
        summary.problemsByCode().entrySet().stream()
            .map(entry -> number(entry.getValue()) + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    return count(summary.problems().size(), "problem") + ": " + codes;
  }

  private static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** Groups of three digits, apart: {@code 3 871}. */
  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }
}
