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
 * <p>Arguments: the folder of the treebanks (see {@link Corpora}), the folder to write {@code
 * tagger.bin.gz} to, a file of words (see {@link Words}) and one of the tags that a teacher gave
 * them. Takes some minutes; {@code src/build/train-tagger} does all of it.
 */
public final class Train {
  private Train() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("give TREEBANKS OUT WORDS TAGS");
    }
    Corpora corpora = new Corpora(Path.of(args[0]));
    Path models = Files.createDirectories(Path.of(args[1]));
    TagModel tagger =
        TaggerTraining.taught(
            corpora.training(),
            Files.readAllLines(Path.of(args[2])),
            Files.readAllLines(Path.of(args[3])));
    try (OutputStream out = Files.newOutputStream(models.resolve("tagger.bin.gz"))) {
      TagModelWriter.write(tagger, out);
    }
    Evaluate.report(corpora, new Tagger(tagger), System.out);
  }
}
