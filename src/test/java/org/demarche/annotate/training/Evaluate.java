package org.demarche.annotate.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.annotate.tags.TagModelFormat;
import org.demarche.annotate.tags.Tagger;

/**
 * Measures a tagger on treebanks.
 *
 * <p>Arguments: the folder of the treebanks (see {@link Corpora}) and that of {@code
 * tagger.bin.gz}.
 */
public final class Evaluate {
  private Evaluate() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the folder of the treebanks and that of the model");
    }
    Path models = Path.of(args[1]);
    try (InputStream tags = Files.newInputStream(models.resolve("tagger.bin.gz"))) {
      Tagger tagger = new Tagger(TagModelFormat.read(tags));
      report(new Corpora(Path.of(args[0])), tagger, System.out);
    }
  }

  static void report(Corpora corpora, Tagger tagger, PrintStream out) throws IOException {
    TaggerEvaluation evaluation = new TaggerEvaluation(tagger);
    for (Map.Entry<String, List<TaggedSentence>> held : corpora.held().entrySet()) {
      out.printf("%-9s %s%n", held.getKey(), evaluation.of(held.getValue()));
    }
  }
}
