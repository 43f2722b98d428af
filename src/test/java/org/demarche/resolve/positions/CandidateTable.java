package org.demarche.resolve.positions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.demarche.knowledge.Knowledge;
import org.demarche.training.TrainingArticles;

/** Writes all candidates of folders of articles as a table: what the model learns from. */
final class CandidateTable {
  private static final TrainingArticles ARTICLES = new TrainingArticles(Knowledge.builtIn());

  private CandidateTable() {}

  /** Arguments: the file to write to, and the folders. */
  public static void main(String[] args) throws IOException {
    try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
      Arrays.stream(args)
          .skip(1)
          .forEach(
              folder ->
                  ARTICLES.read(
                      Path.of(folder), it -> ARTICLES.candidates(it).forEach(r -> write(r, out))));
    }
  }

  private static void write(CandidateRows.Row it, PrintStream out) {
    out.println(
        String.join(
            "\t",
            it.article(),
            Integer.toString(it.start()),
            Integer.toString(it.end()),
            it.stance().notation(),
            String.join("|", it.holders()),
            it.cue() + "@" + it.cueStart(),
            String.join(" ", it.features())));
  }
}
