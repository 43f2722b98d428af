package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verb that nobody has taught before, taught in one row of a folder of seeds. */
class LexiconOptionTest {
  private static final String ROW =
      "blunk\tverb\tjudge:o\tact=reject\tstance=rejects/openTo\tevent=reject\n";

  @TempDir private Path folder;

  private String explain(Object... options) throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, "Poland blunked the ban on grain imports from Ukraine on Monday.\n");
    Object[] words = new Object[options.length + 2];
    words[0] = "explain";
    words[1] = article;
    System.arraycopy(options, 0, words, 2, options.length);
    Execution explain = Execution.of(words);
    assertEquals(0, explain.exitCode(), explain::err);
    return explain.out();
  }

  @Test
  void aVerbTaughtInOneRowGivesStatementPositionAndEvent() throws IOException {
    assertTrue(explain().contains("extract  0 attributions"), "nobody knows the verb yet");
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("lexicon.tsv"), ROW);
    String told = explain("--seeds", seeds);
    assertTrue(told.contains("rule: complement/object"), told);
    assertTrue(told.contains("word       " + seeds.resolve("lexicon.tsv") + ":1"), told);
    assertTrue(told.contains("Poland rejects"), told);
    assertTrue(told.contains("Poland REJECT"), told);
  }

  @Test
  void aRowThatCannotBeReadEndsTheCommand() throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("lexicon.tsv"), ROW + ROW);
    Execution explain = Execution.of("explain", "seeds/articles", "--seeds", seeds);
    assertEquals(3, explain.exitCode());
    assertTrue(explain.err().contains("lexicon.tsv:2: duplicate-word: "), explain.err());
  }
}
