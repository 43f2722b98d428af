package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.SampleStore;
import org.demarche.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store that begins with the one that the build made is as one that begins with nothing. */
class NewStoreTest {
  private static final Path ARTICLES = Path.of("seeds", "articles");

  private static final String OWN =
      """
      @prefix dem: <https://w3id.org/demarche/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <https://example.org/jane> a dem:Person ; skos:prefLabel "Jane Doe"@en .
      """;

  @TempDir private Path folder;
  private Path story;
  private Path own;

  @BeforeEach
  void write() throws IOException {
    story = folder.resolve("story.txt");
    Files.writeString(
        story, "Vladimir Putin demanded that Finland close the port, said Jane Doe.\n");
    own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("own.ttl"), OWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--no-demands", "--topic climate", "--seeds OWN", "--no-builtin --seeds OWN"})
  void givesTheSameGraph(String options) {
    sameAfter(story, options);
  }

  @Test
  void givesTheSameGraphOfManyArticles() {
    sameAfter(ARTICLES, "");
  }

  @Test
  void takesTheGraphOfAnotherStore() {
    Path other = folder.resolve("all.nq");
    SampleStore.copyTo(folder.resolve("samples"));
    Execution.of("export", "--store", folder.resolve("samples"), "-o", other);
    sameAfter(other, "");
  }

  private void sameAfter(Path articles, String options) {
    Path ready = folder.resolve("ready");
    Path fromNothing = folder.resolve("from-nothing");
    GraphStore.open(fromNothing).close();
    load(articles, fromNothing, options);
    assertEquals("", load(articles, ready, options));
    assertEquals(
        Execution.of("export", "--store", fromNothing).out(),
        Execution.of("export", "--store", ready).out());
    for (String query : List.of("positions", "attributions")) {
      assertEquals(
          Execution.of("query", query, "--store", fromNothing).out(),
          Execution.of("query", query, "--store", ready).out());
    }
    Execution check = Execution.of("check", "--store", ready);
    assertEquals(ExitCode.DONE, check.exitCode(), check::out);
  }

  private String load(Path articles, Path store, String options) {
    Stream<String> words = Stream.of(options.split(" ")).filter(it -> !it.isEmpty());
    Stream<Object> all =
        Stream.concat(
            Stream.of("load", articles, "--store", store, "--quiet"),
            words.map(it -> it.equals("OWN") ? own : it));
    Execution load = Execution.of(all.toArray());
    assertEquals(ExitCode.DONE, load.exitCode(), load::err);
    return load.err();
  }
}
