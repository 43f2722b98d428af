package org.demarche.annotate.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.annotate.Parser;
import org.demarche.annotate.Tagger;

/**
 * Measures the tagger and the parser that Demarche comes with on the treebanks of a folder, which
 * is the one argument; see {@link Corpora} for what must be in it.
 */
public final class Evaluate {
  private Evaluate() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give the folder of the treebanks");
    }
    report(new Corpora(Path.of(args[0])), Tagger.shipped(), Parser.shipped(), System.out);
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
