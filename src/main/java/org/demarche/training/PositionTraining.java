package org.demarche.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.OwnWeights;
import org.demarche.model.InputException;
import org.demarche.resolve.Resolver;
import org.demarche.resolve.positions.PositionModel;

/**
 * Learns which candidates are positions from the rows of a corpus, beginning with the model that
 * comes along, and measures it on articles that it did not learn from: on every second of the other
 * articles where there are such, else on each fifth of the corpus in turn. The rest of them tells
 * which share of the candidates with one sum of weights is right.
 */
public final class PositionTraining {
  private static final int FOLDS = 5;

  private final Knowledge knowledge;
  private final TrainingArticles articles;
  private final Map<String, Double> before;

  /**
   * @param alone whether to begin with nothing
   */
  public PositionTraining(Knowledge knowledge, boolean alone) {
    this.knowledge =
        knowledge.having(new OwnWeights(new TreeMap<>(), knowledge.learned().reader()));
    this.articles = new TrainingArticles(knowledge);
    this.before = alone ? Map.of() : PositionModel.shipped();
  }

  /**
   * A folder of articles, and what is right in it.
   *
   * @param key gives it for the texts of the articles, by their ids
   */
  public record Source(Path folder, Function<Map<String, String>, AnswerKey> key) {}

  /**
   * What was learned.
   *
   * @param model the text of the file
   * @param former how well the model that comes along does on articles that were not learned from
   * @param learned how well the new one does there; of the corpus' own articles, by models that saw
   *     four fifths of it
   * @param measured the number of these articles
   */
  public record Learned(
      String model,
      Score former,
      Score learned,
      int measured,
      int articles,
      int positions,
      int covered) {}

  /**
   * Learns from a corpus.
   *
   * @param others articles to calibrate and measure on, which are left out of learning
   * @param marked a folder of {@link MarkedArticles}, which count half
   */
  public Learned learn(Source corpus, Optional<Source> others, Optional<Path> marked) {
    Optional<Corpus> aside = others.map(it -> Corpus.read(articles, it.folder(), Set.of()));
    Corpus own =
        Corpus.read(articles, corpus.folder(), aside.map(Corpus::headlines).orElse(Set.of()));
    AnswerKey key = corpus.key().apply(own.texts());
    List<Example> examples = new ArrayList<>(own.examples(key));
    long covered = examples.stream().filter(it -> it.label() > 0).count();
    require(examples, corpus.folder());
    if (marked.isPresent()) {
      examples.addAll(List.copyOf(examples));
      examples.addAll(marked(marked.get()));
    }
    Map<String, Double> weights = new Lesson(before).learn(examples);
    Measured measured =
        aside.isPresent()
            ? aside(weights, aside.get(), others.get().key().apply(aside.get().texts()))
            : folds(own, key, examples);
    return new Learned(
        Lesson.text(weights, measured.scaling()),
        measured.former(),
        measured.learned(),
        measured.articles(),
        own.texts().size(),
        key.size(),
        (int) covered);
  }

  private static void require(List<Example> examples, Path folder) {
    if (examples.stream().mapToInt(Example::label).filter(it -> it != 0).distinct().count() < 2) {
      throw new InputException(
          folder
              + ": nothing-to-learn: of the articles' candidates none or all are positions by the rows; name the folder that the rows are about");
    }
  }

  private List<Example> marked(Path from) {
    try {
      Path folder = Files.createTempDirectory("marked");
      AnswerKey key = AnswerKey.whole(MarkedArticles.unpack(from, folder));
      List<Example> examples = Corpus.read(articles, folder, Set.of()).examples(key);
      delete(folder);
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Figures, and slope and offset. */
  private record Measured(double[] scaling, Score former, Score learned, int articles) {}

  private Measured aside(Map<String, Double> weights, Corpus others, AnswerKey key) {
    List<String> ids = others.texts().keySet().stream().toList();
    Predicate<String> first = id -> ids.indexOf(id) % 2 == 0;
    double[] scaling = scaling(scored(weights, others.examples(key), first));
    Resolver learned = with(weights, scaling);
    return measured(
        others.folder(),
        key,
        scaling,
        id -> first.test(id) ? Optional.empty() : Optional.of(learned));
  }

  /** Each fifth by what the others teach. */
  private Measured folds(Corpus corpus, AnswerKey key, List<Example> examples) {
    List<String> ids = corpus.texts().keySet().stream().toList();
    List<Map<String, Double>> models = new ArrayList<>();
    List<List<double[]>> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int now = fold;
      Predicate<String> held = id -> ids.indexOf(id) % FOLDS == now;
      List<Example> seen = examples.stream().filter(it -> !held.test(it.row().article())).toList();
      models.add(new Lesson(before).learn(seen));
      scored.add(scored(models.get(fold), examples, held));
    }
    List<Resolver> learned = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int now = fold;
      learned.add(with(models.get(fold), smoothed(scored, it -> it != now)));
    }
    return measured(
        corpus.folder(),
        key,
        smoothed(scored, it -> true),
        id -> Optional.of(learned.get(ids.indexOf(id) % FOLDS)));
  }

  private static double[] smoothed(List<List<double[]>> scored, IntPredicate folds) {
    List<double[]> some =
        IntStream.range(0, FOLDS)
            .filter(folds)
            .boxed()
            .flatMap(it -> scored.get(it).stream())
            .toList();
    return scaling(Regression.smoothed(some));
  }

  private static List<double[]> scored(
      Map<String, Double> weights, List<Example> examples, Predicate<String> articles) {
    return examples.stream()
        .filter(it -> it.label() != 0 && articles.test(it.row().article()))
        .map(it -> new double[] {Lesson.sum(weights, it.row()), it.label()})
        .toList();
  }

  /** That of the model that comes along where there is too little to go by. */
  private static double[] scaling(List<double[]> scored) {
    Map<String, Double> shipped = PositionModel.shipped();
    return Regression.hasBoth(scored)
        ? Regression.line(scored)
        : new double[] {shipped.get("slope"), shipped.getOrDefault("offset", 0.0)};
  }

  /**
   * Takes the articles through all stages with either model.
   *
   * @param learned what judges an article by what others taught; empty where it is not measured
   */
  private Measured measured(
      Path folder, AnswerKey key, double[] scaling, Function<String, Optional<Resolver>> learned) {
    Score former = new Score();
    Score now = new Score();
    int[] number = new int[1];
    Resolver shipped = new Resolver(knowledge);
    articles.read(
        folder,
        it -> {
          String id = it.article().id();
          Optional<Resolver> other = learned.apply(id).filter(r -> key.isComplete(id));
          if (other.isPresent()) {
            number[0]++;
            former.add(shipped.resolve(it.annotated(), it.found()), key.of(id));
            now.add(other.get().resolve(it.annotated(), it.found()), key.of(id));
          }
        });
    return new Measured(scaling, former, now, number[0]);
  }

  private Resolver with(Map<String, Double> weights, double[] scaling) {
    SortedMap<String, Double> all = new TreeMap<>(weights);
    all.put("slope", scaling[0]);
    all.put("offset", scaling[1]);
    return new Resolver(knowledge.having(new OwnWeights(all, knowledge.learned().reader())));
  }
}
