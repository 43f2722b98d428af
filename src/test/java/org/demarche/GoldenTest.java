package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.cli.Execution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every quad of the sample articles, as sorted N-Quads. The hash of the configuration and the
 * digest that covers it are left out: they change with every line of code.
 */
class GoldenTest {
  private static final Pattern TELLS_OF_CODE = Pattern.compile("#(configurationHash|graphDigest)>");

  @TempDir static Path folder;

  @Test
  void sampleArticlesGiveTheSameQuads() throws IOException {
    check("articles.nq", "seeds/articles");
  }

  @Test
  void articlesOnAnotherTopicGiveTheSameQuads() throws IOException {
    check("climate.nq", "seeds/climate/articles", "--seeds", "seeds/climate");
  }

  private static void check(String golden, String... arguments) throws IOException {
    Path file = folder.resolve(golden);
    List<Object> words = new ArrayList<>(List.of("extract", "-o", file, "--format", "nq"));
    words.addAll(List.of(arguments));
    Execution extract = Execution.of(words.toArray());
    assertEquals(0, extract.exitCode(), extract::err);
    try (Stream<String> quads = Files.lines(file)) {
      new GoldenFile(golden)
          .check(quads.filter(quad -> !TELLS_OF_CODE.matcher(quad).find()).sorted().toList());
    }
  }
}
