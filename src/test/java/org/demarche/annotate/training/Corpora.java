package org.demarche.annotate.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A folder with the treebanks {@code ewt-train}, {@code ewt-dev}, {@code ewt-test} and {@code gum}
 * ({@code .conllu.gz}). News, biographies and interviews of GUM are never trained on, because
 * Demarche is measured on them.
 */
record Corpora(Path folder) {

  List<TaggedSentence> training() throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>(read("ewt-train", id -> true));
    sentences.addAll(read("gum", id -> !isHeldOut(id)));
    return CurlyMarks.inEverySecond(sentences);
  }

  /** What to measure on, by name. */
  Map<String, List<TaggedSentence>> held() throws IOException {
    Map<String, List<TaggedSentence>> held = new LinkedHashMap<>();
    held.put("ewt-dev", read("ewt-dev", id -> true));
    held.put("ewt-test", read("ewt-test", id -> true));
    held.put("gum-news", read("gum", id -> id.startsWith("GUM_news_")));
    held.put("gum-held", read("gum", Corpora::isHeldOut));
    return held;
  }

  private static boolean isHeldOut(String id) {
    return id.startsWith("GUM_news_")
        || id.startsWith("GUM_bio_")
        || id.startsWith("GUM_interview_");
  }

  private List<TaggedSentence> read(String name, Predicate<String> documents) throws IOException {
    return Treebank.read(folder.resolve(name + ".conllu.gz"), documents);
  }
}
