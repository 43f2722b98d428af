package org.demarche.annotate.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.annotate.Parser;
import org.demarche.annotate.ParserModel;
import org.demarche.annotate.ParserModelFormat;
import org.demarche.annotate.tags.TagModel;
import org.demarche.annotate.tags.TagModelFormat;
import org.demarche.annotate.tags.Tagger;

/**
 * Trains the tagger and the parser, writes their models and prints how good they are.
 *
 * <p>Arguments: the folder of the treebanks (see {@link Corpora}) and the folder to write {@code
 * tagger.bin.gz} and {@code parser.bin.gz} to. Takes some minutes and 2 GB of memory.
 */
public final class Train {
  private static final int PARSER_EPOCHS = 10;
  private static final int LEAST_PARSER_WEIGHT = 6;

  private Train() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the folder of the treebanks and one to write to");
    }
    Corpora corpora = new Corpora(Path.of(args[0]));
    Path models = Files.createDirectories(Path.of(args[1]));
    List<TreeSentence> trees = corpora.training();
    TagModel tagger = TaggerTraining.model(trees);
    try (OutputStream out = Files.newOutputStream(models.resolve("tagger.bin.gz"))) {
      TagModelFormat.write(tagger, out);
    }
    ParserModel parser =
        new ParserTrainer(PARSER_EPOCHS, LEAST_PARSER_WEIGHT)
            .train(TaggerTraining.jackknifed(trees));
    try (OutputStream out = Files.newOutputStream(models.resolve("parser.bin.gz"))) {
      ParserModelFormat.write(parser, out);
    }
    Evaluate.report(corpora, new Tagger(tagger), new Parser(parser), System.out);
  }
}
