package org.demarche.annotate.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.annotate.Parser;
import org.demarche.annotate.ParserModelFormat;
import org.demarche.annotate.tags.TagModelFormat;
import org.demarche.annotate.tags.Tagger;

/**
 * Measures a tagger and a parser on treebanks.
 *
 * <p>Arguments: the folder of the treebanks (see {@link Corpora}) and that of {@code tagger.bin.gz}
 * and {@code parser.bin.gz}.
 */
public final class Evaluate {
  private Evaluate() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the folder of the treebanks and that of the models");
    }
    Path models = Path.of(args[1]);
    try (InputStream tags = Files.newInputStream(models.resolve("tagger.bin.gz"));
        InputStream trees = Files.newInputStream(models.resolve("parser.bin.gz"))) {
      Tagger tagger = new Tagger(TagModelFormat.read(tags));
      Parser parser = new Parser(ParserModelFormat.read(trees));
      report(new Corpora(Path.of(args[0])), tagger, parser, System.out);
    }
  }

  static void report(Corpora corpora, Tagger tagger, Parser parser, PrintStream out)
      throws IOException {
    TaggerEvaluation ofTags = new TaggerEvaluation(tagger);
    ParserEvaluation ofTrees = new ParserEvaluation(tagger, parser);
    for (Map.Entry<String, List<TreeSentence>> held : corpora.held().entrySet()) {
      out.printf("%-9s %s%n", held.getKey(), ofTags.of(held.getValue()));
      out.printf("%-9s %s%n", held.getKey(), ofTrees.of(held.getValue()));
    }
  }
}
