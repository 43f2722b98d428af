package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures Demarche from files to quads, beside OpenNLP's tokenizer and tagger on the same text,
 * with the same number of threads, in turns in one process.
 *
 * <p>Arguments: a folder of articles, a folder to write copies of them into, the number of threads
 * and the number of rounds. Tokens are counted once, by OpenNLP's tokenizer.
 */
public final class SpeedBenchmark {
  private static final int ARTICLES = 500;
  private static final int WARM_UPS = 3;
  private static final int[] COUNTS = {500, 1000, 2000};
  private static final int[] LENGTHS = {10_000, 100_000, 500_000, 1_000_000};

  /** What Demarche wants of heap for a character of an article, or refuses it. */
  private static final int HEAP_PER_CHARACTER = 1024;

  /** In characters; an article is joined of whole ones, and so a little too long. */
  private static final int LONGER = 20_000;

  private static final int CHARACTERS = 2_000_000;

  private final CorpusWriter corpora;
  private final Contestant demarche;
  private final Contestant openNlp;
  private final PeakHeap heap = new PeakHeap();
  private final int rounds;

  private SpeedBenchmark(Path articles, Path copies, int threads, int rounds) throws IOException {
    OpenNlp models = new OpenNlp(threads);
    corpora = new CorpusWriter(articles, copies, models);
    demarche = new FilesToQuads(threads);
    openNlp = models;
    this.rounds = rounds;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("give articles, folder for copies, threads and rounds");
    }
    int threads = Integer.parseInt(args[2]);
    print("%d threads, %d MB of heap at most", threads, Runtime.getRuntime().maxMemory() >> 20);
    new SpeedBenchmark(Path.of(args[0]), Path.of(args[1]), threads, Integer.parseInt(args[3]))
        .run();
  }

  private void run() throws IOException {
    Corpus corpus = corpora.many(ARTICLES);
    for (int i = 0; i < WARM_UPS; i++) {
      compare(corpus);
    }
    print("%-22s %9s  %16s  %5s  %12s", "", "", "tokens a second", "", "ratio by");
    print("%-22s %9s %9s %9s %6s %12s", "", "tokens", "demarche", "opennlp", "ratio", "cpu time");
    List<Comparison> compared = new ArrayList<>();
    for (int i = 1; i <= rounds; i++) {
      compared.add(row("round " + i, corpus));
    }
    print(
        "%-51s %6.2f %12.2f",
        "median",
        Comparison.median(compared, Comparison::ratio),
        Comparison.median(compared, Comparison::cpuRatio));
    for (int count : COUNTS) {
      row(count + " articles", corpora.many(count));
    }
    long longest = Runtime.getRuntime().maxMemory() / HEAP_PER_CHARACTER - LONGER;
    for (int length : LENGTHS) {
      if (length > longest) {
        print("%-22s needs more heap", length / 1000 + " kB an article");
        continue;
      }
      row(length / 1000 + " kB an article", corpora.ofLength(length, CHARACTERS / length));
    }
    print("%npeak heap, garbage included: %d MB", heap.megabytes());
  }

  private Comparison row(String name, Corpus corpus) {
    Comparison row = compare(corpus);
    print(
        "%-22s %9d %9.0f %9.0f %6.2f %12.2f",
        name, row.tokens(), row.demarcheSpeed(), row.openNlpSpeed(), row.ratio(), row.cpuRatio());
    return row;
  }

  private Comparison compare(Corpus corpus) {
    return new Comparison(
        corpus.tokens(),
        Effort.of(() -> demarche.work(corpus)),
        Effort.of(() -> openNlp.work(corpus)));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
