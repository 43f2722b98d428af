package org.demarche.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reports.Copies.Origin;
import org.demarche.reports.IndependentReports.Result;
import org.demarche.store.GraphStore;

/**
 * Measures the grouping of made-up statements, 20 to an article, of 500 speakers over nine years:
 * {@code ReportBenchmark FOLDER STATEMENTS}. Three in ten repeat what was said on the day, and one
 * article in ten a text. Tells the seconds of each step, and of 1,000 statements more, with the
 * memory that a store keeps beside its files; reading from the store is not in it.
 */
public final class ReportBenchmark {
  private static final int IN_ARTICLE = 20;
  private static final int SPEAKERS = 500;
  private static final int OFTEN = 20;
  private static final int DAYS = 9 * 365;
  private static final int MORE = 1000 / IN_ARTICLE;

  private static final List<String> WORDS = words();

  private ReportBenchmark() {}

  private static List<String> words() {
    Random random = new Random(1);
    Set<String> words = new TreeSet<>();
    while (words.size() < 5000) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 2 + random.nextInt(2); i++) {
        word.append("bdfglmnprstvz".charAt(random.nextInt(13)));
        word.append("aeiou".charAt(random.nextInt(5)));
        word.append("lnrt".charAt(random.nextInt(4)));
      }
      words.add(word.toString());
    }
    return List.copyOf(words);
  }

  /** Runs it. */
  public static void main(String[] args) {
    int articles = Integer.parseInt(args[1]) / IN_ARTICLE;
    try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
      ReportMemory memory = new ReportMemory(store.memory());
      memory.clear();
      long start = System.nanoTime();
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        StoredArticle article = article("a" + i);
        memory.keep(article, ArticleText.of(article.text()).prints());
        reports.addAll(article.reports());
      }
      start = tell("taken in", reports.size(), start);
      Overlaps overlaps = new Overlaps(memory, graph -> article(graph).text());
      for (int i = 0; i < articles; i++) {
        overlaps.compare("a" + i);
      }
      start = tell("with copies", memory.withCopies().size(), start);
      SortedReports sorted = new SortedReports(reports);
      List<Utterance> utterances = new Utterances(sorted).of(sorted.all());
      start = tell("utterances", utterances.size(), start);
      utterances.forEach(memory::keep);
      memory.commit(1, "", new Result(utterances.size(), 0));
      start = tell("kept", utterances.size(), start);
      Set<String> more = new TreeSet<>();
      for (int i = articles; i < articles + MORE; i++) {
        more.add("a" + i);
      }
      Update update =
          new Update(memory, graph -> Optional.of(article(graph)), graph -> article(graph).text());
      int now = update.take(more).size();
      memory.commit(2, "", new Result(utterances.size(), 0));
      tell("utterances of 1,000 more", now, start);
    }
  }

  private static long tell(String what, int number, long start) {
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    long now = System.nanoTime();
    System.out.printf(
        Locale.ROOT, "%,12d  %-26s %8.1f s  %5d MB%n", number, what, (now - start) / 1e9, used);
    return now;
  }

  /** The same for the same name. */
  private static StoredArticle article(String graph) {
    int number = Integer.parseInt(graph.substring(1));
    Random random = new Random(number * 31L);
    long day = LocalDate.of(2015, 1, 1).toEpochDay() + random.nextInt(DAYS);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < IN_ARTICLE; i++) {
      double chance = random.nextDouble();
      boolean repeats = random.nextInt(10) < 3;
      int among = repeats ? OFTEN : SPEAKERS;
      String speaker = "s" + (int) (among * chance * chance); // few speak much
      long said = repeats ? (speaker + day).hashCode() * 7L + random.nextInt(3) : random.nextLong();
      reports.add(
          new Report(
              graph + "/s" + i, graph, speaker, day, 1, Content.of(words(new Random(said), 14))));
    }
    long told = random.nextInt(10) == 0 ? random.nextInt(2000) : 1_000_000L + number;
    return new StoredArticle(
        graph, new Origin("", "", false), words(new Random(told), 400), reports);
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 3 == 0 ? " of the " : " ");
    }
    return words.toString();
  }
}
