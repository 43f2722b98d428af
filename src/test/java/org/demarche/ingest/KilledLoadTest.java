package org.demarche.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.demarche.map.GraphMapper;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.ontology.GraphDigest;
import org.demarche.pipeline.Listener;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.Run;
import org.demarche.pipeline.Summary;
import org.demarche.read.ArticleReader;
import org.demarche.read.ReadOptions;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the load of a large file in the middle, and loads it again. */
class KilledLoadTest {
  private static final int ARTICLES = 600;

  @TempDir private Path folder;

  /** A load in a process of its own, which says how far it is. */
  static final class Loading {
    public static void main(String[] args) {
      load(
          Path.of(args[0]),
          Path.of(args[1]),
          new Listener() {
            @Override
            public void written(int articles) {
              System.out.println(articles);
            }
          });
    }
  }

  @Test
  void goesOnWhereItWasKilledAndLeavesTheSameBytes() throws Exception {
    Path file = file();
    Path store = folder.resolve("killed");
    Process process = start(store, file);
    try (BufferedReader progress = process.inputReader()) {
      assertTrue(Integer.parseInt(progress.readLine()) < ARTICLES, "not all in one transaction");
    } finally {
      assertEquals(137, process.destroyForcibly().waitFor());
    }

    try (GraphStore killed = GraphStore.openExisting(store)) {
      killed.compareIndexes();
    }
    Summary rest = load(store, file, Listener.NONE);
    assertTrue(rest.unchanged() >= 256 && rest.loaded() > 0, rest::toString);
    assertEquals(ARTICLES, rest.unchanged() + rest.loaded());
    Path whole = folder.resolve("whole");
    assertEquals(ARTICLES, load(whole, file, Listener.NONE).loaded());
    assertArrayEquals(bytes(whole), bytes(store));
  }

  /** The stages are left out: the load is what counts here. */
  private static Summary load(Path path, Path file, Listener listener) {
    GraphMapper mapper = new GraphMapper(Samples.BASE, "0123");
    Pipeline<List<Quad>> pipeline =
        new Pipeline<>(
            KilledLoadTest::bare,
            article -> List.of(),
            (article, none) ->
                new Dossier(article, List.of(), List.of(), List.of(), List.of(), List.of()),
            dossier -> GraphDigest.sealed(mapper.map(dossier)));
    try (GraphStore store = GraphStore.open(path)) {
      ArticleSink sink =
          new ArticleSink(new StoreIntake(store), Samples.BASE, mapper, new LoadMode(false, false));
      return new Run<>(pipeline, sink, List::size, listener, () -> false, 2)
          .over(new ArticleReader(ReadOptions.NONE).read(List.of(file)));
    }
  }

  private static AnnotatedArticle bare(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
  }

  private Path file() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add("{\"text\":\"The minister said on day " + i + " that the talks would go on.\"}");
    }
    return Files.write(folder.resolve("press.jsonl"), lines);
  }

  private static byte[] bytes(Path path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GraphStore store = GraphStore.openExisting(path)) {
      store.export(Lang.NQUADS, bytes, Optional.empty());
    }
    return bytes.toByteArray();
  }

  private static Process start(Path store, Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Loading.class.getName(),
            store.toString(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
