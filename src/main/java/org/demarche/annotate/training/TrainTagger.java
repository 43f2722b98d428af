package org.demarche.annotate.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.annotate.TagModel;
import org.demarche.annotate.TagModelFormat;
import org.demarche.annotate.Tagger;

/**
 * Trains the tagger from the treebanks of a folder, prints its accuracy and writes the model.
 *
 * <p>Arguments: the folder with {@code ewt-train}, {@code ewt-dev}, {@code ewt-test} and {@code
 * gum} ({@code .conllu.gz}), and the file to write. News, biographies and interviews of GUM are
 * never trained on, because Demarche is measured on them.
 */
public final class TrainTagger {
  private static final int EPOCHS = 8;
  private static final int OWN_COPIES = 3;

  private TrainTagger() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the folder of the treebanks and the file to write");
    }
    run(Path.of(args[0]), Path.of(args[1]), System.out);
  }

  static void run(Path treebanks, Path file, PrintStream report) throws IOException {
    TagModel model = new PerceptronTrainer(EPOCHS).train(trainingSentences(treebanks));
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      TagModelFormat.write(model, out);
    }
    Evaluation evaluation = new Evaluation(new Tagger(model));
    report.println("model     " + Files.size(file) + " bytes");
    report.println("ewt-dev   " + evaluation.of(read(treebanks, "ewt-dev", id -> true)));
    report.println("ewt-test  " + evaluation.of(read(treebanks, "ewt-test", id -> true)));
    report.println(
        "gum-news  " + evaluation.of(read(treebanks, "gum", id -> id.startsWith("GUM_news_"))));
    report.println("gum-held  " + evaluation.of(read(treebanks, "gum", TrainTagger::isHeldOut)));
  }

  private static List<TaggedSentence> trainingSentences(Path treebanks) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>(read(treebanks, "ewt-train", id -> true));
    sentences.addAll(read(treebanks, "gum", id -> !isHeldOut(id)));
    OwnSentences.read().forEach(own -> sentences.addAll(Collections.nCopies(OWN_COPIES, own)));
    return CurlyMarks.inEverySecond(sentences);
  }

  private static boolean isHeldOut(String id) {
    return id.startsWith("GUM_news_")
        || id.startsWith("GUM_bio_")
        || id.startsWith("GUM_interview_");
  }

  private static List<TaggedSentence> read(Path folder, String name, Predicate<String> documents)
      throws IOException {
    return Treebank.read(folder.resolve(name + ".conllu.gz"), documents);
  }
}
