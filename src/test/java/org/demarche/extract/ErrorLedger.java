package org.demarche.extract;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.annotate.Annotator;
import org.demarche.extract.GoldCorpus.Gold;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Counts, by class, what extraction misses of a gold corpus and what it finds besides, so that the
 * largest class can be mended first. Arguments: the corpus folder; {@code even} or {@code odd} for
 * the half of its documents to look at, in the order of their names; {@code list} for every case.
 */
final class ErrorLedger {
  private static final double SAME = 0.5;

  private final Annotator annotator = new Annotator(Knowledge.builtIn());
  private final Map<String, Integer> counts = new TreeMap<>();
  private final StringBuilder cases = new StringBuilder();

  /** What went wrong, or right, with one attribution. */
  enum Outcome {
    RIGHT,
    BORDER,
    SOURCE_MISSING,
    SOURCE_WRONG,
    /** Found, but thought, wanted, judged or felt, which the scores leave out. */
    OTHER_KIND,
    SPAN_TOO_LONG,
    SPAN_TOO_SHORT,
    NO_CUE,
    CUE_UNKNOWN,
    /** The cue is known, but not in this frame, or its subject was not found. */
    FRAME,
    FURNITURE
  }

  public static void main(String[] args) {
    GoldCorpus corpus = GoldCorpus.in(Path.of(args[0]));
    Set<String> options = Set.copyOf(List.of(args));
    ErrorLedger ledger = new ErrorLedger();
    List<Article> articles = corpus.articles();
    IntStream.range(0, articles.size())
        .filter(i -> !options.contains("even") || i % 2 == 0)
        .filter(i -> !options.contains("odd") || i % 2 == 1)
        .mapToObj(articles::get)
        .forEach(article -> ledger.enter(article, corpus.gold(article)));
    ledger.print(System.out, options.contains("list"));
  }

  void enter(Article article, List<Gold> gold) {
    AnnotatedArticle annotated = annotator.annotate(article);
    List<Attribution> found = new Extractor(Lexicon.builtIn()).extract(annotated);
    gold.forEach(wanted -> enter(annotated, wanted, found));
    found.stream()
        .filter(ErrorLedger::isScored)
        .filter(a -> gold.stream().noneMatch(g -> overlap(g.content(), a.content()) >= SAME))
        .forEach(
            a ->
                note(
                    "FURTHER " + a.kind() + " " + a.construction(),
                    a.cueLemma() + ": " + a.content().of(article.text())));
  }

  private void enter(AnnotatedArticle article, Gold wanted, List<Attribution> found) {
    Outcome outcome = outcome(article, wanted, found);
    note(outcome.name(), wanted.cue() + ": " + wanted.content().of(article.text()));
  }

  private void note(String kind, String text) {
    counts.merge(kind, 1, Integer::sum);
    cases.append(kind).append(" | ").append(text.replace('\n', ' ')).append('\n');
  }

  Map<String, Integer> counts() {
    return counts;
  }

  private void print(PrintStream out, boolean list) {
    if (list) {
      out.print(cases);
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> out.printf("%5d  %s%n", entry.getValue(), entry.getKey()));
  }

  static Outcome outcome(AnnotatedArticle article, Gold wanted, List<Attribution> found) {
    Optional<Attribution> nearest =
        found.stream()
            .max(
                Comparator.comparingDouble((Attribution a) -> overlap(a.wide(), wanted.content()))
                    .thenComparing(a -> isScored(a)));
    double overlap = nearest.map(a -> overlap(a.wide(), wanted.content())).orElse(0.0);
    if (overlap >= SAME) {
      return found(article, wanted, nearest.get());
    }
    if (overlap > 0.2) {
      boolean longer = nearest.get().wide().length() > wanted.content().length();
      return longer ? Outcome.SPAN_TOO_LONG : Outcome.SPAN_TOO_SHORT;
    }
    return missed(article, wanted);
  }

  private static Outcome found(AnnotatedArticle article, Gold wanted, Attribution a) {
    if (!isScored(a)) {
      return Outcome.OTHER_KIND;
    }
    if (wanted.source().isPresent() && a.source().isEmpty()) {
      return Outcome.SOURCE_MISSING;
    }
    boolean source = wanted.source().isEmpty() || a.source().get().overlaps(wanted.source().get());
    if (!source) {
      return Outcome.SOURCE_WRONG;
    }
    String text = article.text();
    boolean same = words(a.wide().of(text)).equals(words(wanted.content().of(text)));
    return same ? Outcome.RIGHT : Outcome.BORDER;
  }

  private static String words(String text) {
    return text.replaceAll("\\W+", " ").strip();
  }

  private static Outcome missed(AnnotatedArticle article, Gold wanted) {
    List<Sentence> holders =
        article.sentences().stream().filter(s -> s.span().overlaps(wanted.content())).toList();
    if (holders.isEmpty() || !article.block(holders.get(0)).kind().isRead()) {
      return Outcome.FURNITURE;
    }
    if (wanted.cue().isEmpty()) {
      return Outcome.NO_CUE;
    }
    Set<String> cueWords =
        Set.copyOf(
            List.of(wanted.cue().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .distinct()
                .toList());
    Set<String> lemmas =
        article.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> cueWords.contains(t.text().toLowerCase(Locale.ROOT)))
            .map(Token::lemma)
            .collect(Collectors.toSet());
    boolean known = lemmas.stream().anyMatch(lemma -> Lexicon.builtIn().verb(lemma).isPresent());
    return known ? Outcome.FRAME : Outcome.CUE_UNKNOWN;
  }

  private static boolean isScored(Attribution a) {
    return a.kind() == Kind.SAY || a.kind() == Kind.SHOW;
  }

  /** The shared part of both spans. */
  private static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared <= 0 ? 0 : (double) shared / a.union(b).length();
  }
}
