package org.demarche.resolve.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.annotate.Annotator;
import org.demarche.extract.Extractor;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Position;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.demarche.resolve.actors.ActorFinder;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.demands.UnitedDemands;
import org.demarche.resolve.positions.PositionFinder;
import org.demarche.resolve.positions.PositionModel;
import org.demarche.resolve.statements.StatementFinder;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.training.GoldPosition;
import org.demarche.training.MarkedArticles;
import org.demarche.training.RowFile;
import org.demarche.training.TrainingArticles;

/** Reads articles whose positions people have grouped by courses of action. */
final class CourseArticles {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Annotator ANNOTATOR = new Annotator(KNOWLEDGE);
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE.lexicon());
  private static final DemandMatcher DEMANDS = new DemandMatcher(KNOWLEDGE);
  private static final PositionModel MODEL = PositionModel.of(KNOWLEDGE.learned());
  private static final Set<By> CALLING = Set.of(By.NAME, By.ROLE, By.METONYM);

  private CourseArticles() {}

  /** Two mentions, and whether they are on one course; those that share a demand are decided. */
  record Pair(Mention x, Mention y, List<String> features, boolean same) {}

  /**
   * An article with all its mentions.
   *
   * @param gold the course of each; empty where nobody has found that position
   */
  record Pairs(List<Mention> mentions, List<String> gold, PairFeatures features) {
    /** Of those that people have grouped. */
    List<Pair> undecided() {
      List<Pair> found = new ArrayList<>();
      for (Mention x : mentions) {
        for (Mention y : mentions.subList(x.n() + 1, mentions.size())) {
          boolean known = !gold.get(x.n()).isEmpty() && !gold.get(y.n()).isEmpty();
          if (known && !x.notation().equals(y.notation())) {
            boolean same = gold.get(x.n()).equals(gold.get(y.n()));
            found.add(new Pair(x, y, features.of(x, y), same));
          }
        }
      }
      return found;
    }

    List<String> demands() {
      return mentions.stream().map(Mention::notation).toList();
    }

    /** The group of each mention. */
    List<String> grouped(PairModel model, double least) {
      double[][] scores = PairScores.of(mentions, features, model);
      String[] groups = new String[mentions.size()];
      for (List<Integer> group : new Clusters(demands(), scores).joined(least)) {
        group.forEach(n -> groups[n] = String.valueOf(group.get(0)));
      }
      return List.of(groups);
    }
  }

  static List<Pairs> readMarked(Path marked) throws IOException {
    Path folder = Files.createTempDirectory("marked");
    List<GoldPosition> gold = MarkedArticles.unpack(marked, folder);
    List<Pairs> found = read(folder, gold);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    return found;
  }

  static List<Pairs> read(Path folder, Path positions) throws IOException {
    Map<String, String> texts = TrainingArticles.texts(folder);
    return read(folder, new RowFile(positions, texts, System.err::println).read());
  }

  private static List<Pairs> read(Path folder, List<GoldPosition> gold) {
    Map<String, List<GoldPosition>> known =
        gold.stream()
            .filter(it -> !it.course().isEmpty())
            .collect(Collectors.groupingBy(GoldPosition::article));
    List<Pairs> found = new ArrayList<>();
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(folder))) {
      readings
          .flatMap(r -> r instanceof Reading.Found f ? Stream.of(f.article()) : Stream.empty())
          .filter(article -> known.containsKey(article.id()))
          .forEach(article -> found.add(pairs(article, known.get(article.id()))));
    }
    return found;
  }

  private static Pairs pairs(Article article, List<GoldPosition> gold) {
    AnnotatedArticle annotated = ANNOTATOR.annotate(article);
    ArticleView view = new ArticleView(annotated, KNOWLEDGE.lexicon());
    Discourse discourse = new ActorFinder(KNOWLEDGE).find(view);
    Statements statements = new StatementFinder(discourse, EXTRACTOR.extract(annotated)).find();
    List<Position> positions =
        UnitedDemands.in(new PositionFinder(KNOWLEDGE, DEMANDS, MODEL, statements).find().all());
    MentionReader reader = new MentionReader(discourse);
    List<Mention> mentions = reader.read(positions);
    PairFeatures features = new PairFeatures(view, new Topics(view, reader), mentions);
    return new Pairs(mentions, courses(article, discourse, mentions, gold), features);
  }

  /** A mention and the position of people that it may be, with how far their words agree. */
  private record Match(Mention mention, GoldPosition gold, double share) {}

  /** One to one, those whose words agree best first. */
  private static List<String> courses(
      Article article, Discourse discourse, List<Mention> mentions, List<GoldPosition> gold) {
    List<Match> matches = new ArrayList<>();
    for (Mention mention : mentions) {
      int start = points(article, mention.position().evidence().start());
      int end = points(article, mention.position().evidence().end());
      Set<String> names = names(mention.position().holder(), discourse);
      for (GoldPosition it : gold) {
        int overlap = Math.min(end, it.end()) - Math.max(start, it.start());
        if (overlap > 0 && it.stance().polarity() == mention.polarity() && isCalled(it, names)) {
          int union = Math.max(end, it.end()) - Math.min(start, it.start());
          matches.add(new Match(mention, it, (double) overlap / union));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(match -> -match.share()));
    Map<Mention, String> found = new HashMap<>();
    Set<GoldPosition> used = new HashSet<>();
    for (Match match : matches) {
      if (!found.containsKey(match.mention()) && used.add(match.gold())) {
        found.put(match.mention(), match.gold().course());
      }
    }
    return mentions.stream().map(m -> found.getOrDefault(m, "")).toList();
  }

  private static boolean isCalled(GoldPosition it, Set<String> names) {
    return names.stream()
        .anyMatch(name -> it.holders().stream().anyMatch(h -> GoldPosition.isSame(name, h)));
  }

  private static Set<String> names(String holder, Discourse discourse) {
    Set<String> names = new HashSet<>();
    names.add(discourse.cast().peek(holder).map(Actor::label).orElse(holder));
    for (Reference reference : discourse.references().before(Integer.MAX_VALUE)) {
      if (reference.denotes().equals(holder) && CALLING.contains(reference.resolvedBy())) {
        names.add(discourse.view().words(reference.span()));
      }
    }
    return names;
  }

  private static int points(Article article, int offset) {
    return article.text().codePointCount(0, offset);
  }
}
