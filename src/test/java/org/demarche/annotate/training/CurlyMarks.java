package org.demarche.annotate.training;

import java.util.ArrayList;
import java.util.List;

/** Writes the straight quotation marks of every second sentence curly, as newspapers do. */
final class CurlyMarks {
  private CurlyMarks() {}

  static List<TaggedSentence> inEverySecond(List<TaggedSentence> sentences) {
    List<TaggedSentence> result = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      result.add(i % 2 == 0 ? sentences.get(i) : curly(sentences.get(i)));
    }
    return result;
  }

  private static TaggedSentence curly(TaggedSentence sentence) {
    return new TaggedSentence(sentence.words().stream().map(CurlyMarks::curly).toList());
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
