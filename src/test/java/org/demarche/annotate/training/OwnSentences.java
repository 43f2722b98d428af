package org.demarche.annotate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.demarche.annotate.tags.TagClass;

/** Tagged sentences of our own, for words of diplomacy that the treebanks hardly know. */
final class OwnSentences {
  private static final String RESOURCE = "sentences.txt";

  private OwnSentences() {}

  static List<TaggedSentence> read() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OwnSentences.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(OwnSentences::parse).toList();
    }
  }

  private static TaggedSentence parse(String line) {
    return new TaggedSentence(Arrays.stream(line.split(" ")).map(OwnSentences::word).toList());
  }

  /** {@code talks_NOUN_NNS}; the lemma is not needed. */
  private static TaggedWord word(String entry) {
    String[] part = entry.split("_");
    return new TaggedWord(part[0], part[0], TagClass.parse(part[1] + " " + part[2]));
  }
}
