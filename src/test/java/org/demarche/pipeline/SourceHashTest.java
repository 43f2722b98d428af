package org.demarche.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHashTest {
  private static final Path CODE = Path.of("src", "main", "java");

  @TempDir Path project;

  @BeforeEach
  void writeSources() throws IOException {
    write("src/main/java/org/demarche/extract/Extractor.java", "class Extractor {}");
    write("src/main/resources/org/demarche/annotate/model.bin", "0123");
    write("seeds/actors.ttl", "# none");
  }

  @Test
  void sameSourcesGiveTheSameHash() throws IOException {
    assertEquals(SourceHash.of(project), SourceHash.of(project));
    assertEquals("[code, resources, seeds]", SourceHash.of(project).keySet().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/org/demarche/extract/Extractor.java",
        "src/main/java/org/demarche/brandnew/Package.java",
        "src/main/java/org/demarche/cli/Workbench.java"
      })
  void codeCountsAsCode(String file) throws IOException {
    assertEquals("[code]", changedBy(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/resources/org/demarche/annotate/model.bin",
        "src/main/resources/org/demarche/lexicon/verbs.tsv",
        "src/main/resources/lexicon/verbs.tsv"
      })
  void lexiconAndModelsCountAsResources(String file) throws IOException {
    assertEquals("[resources]", changedBy(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/actors.ttl", "seeds/world/office-holders.tsv.gz"})
  void builtInSeedsCountAsSeeds(String file) throws IOException {
    assertEquals("[seeds]", changedBy(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds/articles/a.txt",
        "seeds/climate/actors.ttl",
        "seeds/world/legislators.tsv.gz",
        "src/main/java/org/demarche/cli/StatsCommand.java",
        "src/main/java/org/demarche/serve/Server.java",
        "src/main/resources/link/items.tsv",
        "src/main/resources/serve/index.html"
      })
  void whatNoGraphDependsOnDoesNotCount(String file) throws IOException {
    assertEquals("[]", changedBy(file));
  }

  @Test
  void anotherNameIsAnotherHash() throws IOException {
    SortedMap<String, String> before = SourceHash.of(project);
    Path file = project.resolve("src/main/java/org/demarche/extract/Extractor.java");
    Files.move(file, file.resolveSibling("Other.java"));
    assertNotEquals(before, SourceHash.of(project));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "ontology/demarche.ttl",
        "seeds/actors.ttl",
        "seeds/world/legislators.tsv.gz",
        "src/main/java/org/demarche/store/GraphStore.java",
        "src/main/resources/link/items.tsv"
      })
  void everythingCountsForTheProgram(String file) throws IOException {
    write("pom.xml", "<project/>");
    write("ontology/demarche.ttl", "# none");
    String before = SourceHash.ofAll(project);
    assertEquals(before, SourceHash.ofAll(project));
    write(file, "changed");
    assertNotEquals(before, SourceHash.ofAll(project));
  }

  /** Else the classes here were not built by Maven, or not since the sources were changed. */
  @Test
  void theBuildHashedTheseSources() throws IOException {
    SortedMap<String, String> expected = SourceHash.of(Path.of(""));
    Map<String, String> built = Configuration.builtIn().parts();
    expected.forEach((name, hash) -> assertEquals(hash, built.get(name), name));
  }

  @Test
  void nothingThatCountsUsesWhatStandsOutside() throws IOException {
    Pattern outside =
        Pattern.compile(
            SourceHash.OUTSIDE.stream()
                .map(it -> it.replace('/', '.'))
                .collect(Collectors.joining("|", "import (static )?org\\.demarche\\.(", ")\\.")));
    List<String> counted = SourceHash.names(CODE);
    assertTrue(counted.contains("org/demarche/extract/Extractor.java"));
    for (String name : counted) {
      boolean program = name.equals("org/demarche/Demarche.java");
      String text = Files.readString(CODE.resolve(name));
      assertTrue(program || !outside.matcher(text).find(), name);
    }
  }

  /** The names of the parts that are others once the file has another content. */
  private String changedBy(String file) throws IOException {
    SortedMap<String, String> before = SourceHash.of(project);
    write(file, "changed");
    SortedMap<String, String> after = SourceHash.of(project);
    after.entrySet().removeAll(before.entrySet());
    return after.keySet().toString();
  }

  private void write(String file, String content) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
