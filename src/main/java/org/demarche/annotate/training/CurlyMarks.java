package org.demarche.annotate.training;

import java.util.ArrayList;
import java.util.List;

/** Writes the straight quotation marks of every second sentence curly, as newspapers do. */
final class CurlyMarks {
  private CurlyMarks() {}

  static List<TreeSentence> inEverySecond(List<TreeSentence> sentences) {
    List<TreeSentence> result = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      result.add(i % 2 == 0 ? sentences.get(i) : curly(sentences.get(i)));
    }
    return result;
  }

  private static TreeSentence curly(TreeSentence sentence) {
    List<TaggedWord> words = sentence.words().words().stream().map(CurlyMarks::curly).toList();
    return new TreeSentence(new TaggedSentence(words), sentence.tree());
  }

  private static TaggedWord curly(TaggedWord word) {
    return new TaggedWord(form(word), word.lemma(), word.tag());
  }

  private static String form(TaggedWord word) {
    boolean opens = word.tag().tag().equals("``");
    boolean closes = word.tag().tag().equals("''");
    return switch (word.form()) {
      case "\"" -> opens ? "“" : closes ? "”" : word.form();
      case "'" -> opens ? "‘" : word.form();
      default -> word.form();
    };
  }
}
