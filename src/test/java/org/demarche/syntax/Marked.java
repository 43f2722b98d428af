package org.demarche.syntax;

import java.util.Optional;

/** A tagged sentence with one token marked: {@code The/DT mayor/NN^ said/VBD}. */
record Marked(String tagged, int token) {

  static Marked of(String sentence) {
    int mark = sentence.indexOf('^');
    return new Marked(sentence.replace("^", ""), sentence.substring(0, mark).split(" ").length - 1);
  }

  SentenceView view() {
    return Tagged.view(tagged);
  }

  ArticleView article() {
    return Tagged.article(tagged);
  }

  /** The words of a range of the sentence; {@code -} where there is none. */
  String words(Optional<Range> range) {
    SentenceView view = view();
    return range.map(r -> Tagged.words(view, r.from(), r.to())).orElse("-");
  }
}
