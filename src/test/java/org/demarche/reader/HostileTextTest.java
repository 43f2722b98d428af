package org.demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.demarche.annotate.Annotator;
import org.demarche.extract.Extractor;
import org.demarche.http.TestWaiting;
import org.demarche.knowledge.Knowledge;
import org.demarche.map.GraphMapper;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.ArticleFailure;
import org.demarche.model.Dossier;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.read.Reading;
import org.demarche.resolve.Resolver;
import org.demarche.resolve.readings.ReadingMode;
import org.demarche.resolve.readings.ReadingPlan;
import org.demarche.resolve.readings.ReadingTally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an article or a model says, nothing comes of it but what the article says. What must not
 * come through has a zebra in it.
 */
class HostileTextTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
  private static final Annotator ANNOTATOR = new Annotator(KNOWLEDGE);
  private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE.lexicon());

  /** The one that answers now. */
  private static final AtomicReference<ModelReader> READER = new AtomicReference<>();

  private static final Resolver RESOLVER =
      new Resolver(
          KNOWLEDGE,
          Optional.of(
              new ReadingPlan(
                  question -> READER.get().read(question), ReadingMode.FULL, new ReadingTally())));
  private static final String ARTICLE =
      """
      Osk weighs harbour plan

      The council of Osk met on Monday. Mayor Ann Reed rejected the harbour plan. The dockers called for a new bridge.
      """;

  private static LoopbackModel service;
  private static volatile String answer;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    service = new LoopbackModel(asked -> answer);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** A row of a table. */
  record Case(String name, String article, String answer, int positions) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> answers() throws IOException {
    return cases("answers.jsonl");
  }

  static Stream<Case> articles() throws IOException {
    return cases("articles.jsonl");
  }

  private static Stream<Case> cases(String file) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src", "test", "resources", "reader", file));
    assertTrue(lines.size() > 30);
    return lines.stream().map(LoopbackModel::json).map(HostileTextTest::read);
  }

  private static Case read(JsonNode row) {
    return new Case(
        row.path("name").asText(),
        row.path("article").asText(ARTICLE),
        row.path("answer").asText(),
        row.path("positions").asInt());
  }

  @ParameterizedTest
  @MethodSource
  void answers(Case it) throws IOException {
    if (it.positions() < 0) {
      ArticleFailure failure = assertThrows(ArticleFailure.class, () -> resolve(it));
      assertEquals("reader-answer", failure.code());
    } else {
      Dossier dossier = resolve(it);
      assertEquals(it.positions(), dossier.positions().size(), dossier.positions()::toString);
      assertHasNoZebra(dossier);
    }
  }

  /** The model does what it is told to. */
  @ParameterizedTest
  @MethodSource
  void articles(Case it) throws IOException {
    Dossier dossier = resolve(it);
    assertEquals(List.of(), dossier.positions());
  }

  private static void assertHasNoZebra(Dossier dossier) {
    for (Quad quad : new GraphMapper("https://w3id.org/demarche/id/", "0").map(dossier)) {
      assertFalse(quad.toString().toLowerCase(Locale.ROOT).contains("zebra"), quad::toString);
    }
  }

  private Dossier resolve(Case it) throws IOException {
    answer = it.answer();
    int before = service.received().size();
    ReaderSettings settings =
        new ReaderSettings(
            URI.create(service.address()),
            "m",
            Optional.empty(),
            ReadingMode.FULL,
            folder,
            1,
            Duration.ofSeconds(20),
            Budget.NONE,
            "Demarche",
            3,
            false);
    ModelReader reader = ModelReader.with(settings, new TestWaiting());
    READER.set(reader);
    AnnotatedArticle article = ANNOTATOR.annotate(article(it.article()));
    Dossier dossier = RESOLVER.resolve(article, EXTRACTOR.extract(article));
    assertEquals(reader.usage().calls(), service.received().size() - before);
    return dossier;
  }

  private Article article(String text) throws IOException {
    Path file = folder.resolve("article.txt");
    Files.writeString(file, text);
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(file))) {
      return ((Reading.Found) readings.findFirst().orElseThrow()).article();
    }
  }
}
