package org.demarche.resolve.positions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes all candidates of folders of articles as a table: what the model learns from. */
final class CandidateTable {
  private CandidateTable() {}

  /** Arguments: the file to write to, and the folders. */
  public static void main(String[] args) throws IOException {
    try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
      Arrays.stream(args)
          .skip(1)
          .forEach(
              folder ->
                  CandidateArticles.read(
                      Path.of(folder), article -> article.rows().forEach(r -> write(r, out))));
    }
  }

  private static void write(CandidateArticles.Row it, PrintStream out) {
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
