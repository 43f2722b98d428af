package org.demarche.annotate.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.annotate.tags.TagModel;
import org.demarche.annotate.tags.Tagger;

/**
 * Trains the tagger, writes its model and prints how good it is.
 *
 * <p>Arguments: the folder of the treebanks (see {@link Corpora}) and the folder to write {@code
 * tagger.bin.gz} to. Takes some seconds.
 */
public final class Train {
  private Train() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the folder of the treebanks and one to write to");
    }
    Corpora corpora = new Corpora(Path.of(args[0]));
    Path models = Files.createDirectories(Path.of(args[1]));
    TagModel tagger = TaggerTraining.model(corpora.training());
    try (OutputStream out = Files.newOutputStream(models.resolve("tagger.bin.gz"))) {
      TagModelWriter.write(tagger, out);
    }
    Evaluate.report(corpora, new Tagger(tagger), System.out);
  }
}
