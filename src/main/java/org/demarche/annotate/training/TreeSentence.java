package org.demarche.annotate.training;

import java.util.List;
import org.demarche.model.Tree;

/** A sentence whose words have been tagged, and its tree drawn, by hand. */
public record TreeSentence(TaggedSentence words, Tree tree) {

  /** Reads the lines of one sentence of CoNLL-U, without multi-word tokens and empty nodes. */
  static TreeSentence parse(List<String> lines) {
    int[] heads = lines.stream().mapToInt(line -> Integer.parseInt(column(line, 6)) - 1).toArray();
    return new TreeSentence(
        new TaggedSentence(lines.stream().map(TaggedWord::parse).toList()),
        new Tree(heads, lines.stream().map(line -> column(line, 7)).toList()));
  }

  private static String column(String line, int index) {
    return line.split("\t")[index];
  }

  int size() {
    return tree.size();
  }
}
