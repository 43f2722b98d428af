package org.demarche.annotate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The tagged words of a treebank in CoNLL-U. */
public final class Treebank {
  private static final String DOCUMENT = "# newdoc id = ";

  /** Neither a multi-word token nor an empty node. */
  private static final Pattern WORD = Pattern.compile("\\d+\t");

  private Treebank() {}

  /**
   * Reads a file of CoNLL-U, gzipped.
   *
   * @param documents which documents to take, by id
   */
  public static List<TaggedSentence> read(Path file, Predicate<String> documents)
      throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return read(lines, documents);
    }
  }

  static List<TaggedSentence> read(BufferedReader lines, Predicate<String> documents)
      throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean wanted = documents.test("");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(DOCUMENT)) {
        wanted = documents.test(line.substring(DOCUMENT.length()).strip());
      } else if (line.isBlank()) {
        finish(words, sentences);
      } else if (wanted && WORD.matcher(line).lookingAt()) {
        words.add(line);
      }
    }
    finish(words, sentences);
    return sentences;
  }

  private static void finish(List<String> words, List<TaggedSentence> sentences) {
    if (!words.isEmpty()) {
      sentences.add(new TaggedSentence(words.stream().map(TaggedWord::parse).toList()));
      words.clear();
    }
  }
}
