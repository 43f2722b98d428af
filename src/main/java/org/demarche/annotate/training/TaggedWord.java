package org.demarche.annotate.training;

import java.util.Optional;
import org.demarche.annotate.TagClass;

/** A word of a treebank. */
public record TaggedWord(String form, String lemma, TagClass tag) {

  /** Reads a line of CoNLL-U; empty for a multi-word token and for an empty node. */
  static Optional<TaggedWord> parse(String line) {
    String[] column = line.split("\t");
    if (column[0].indexOf('-') >= 0 || column[0].indexOf('.') >= 0) {
      return Optional.empty();
    }
    TagClass tag = TagClass.parse(column[3] + " " + column[4]);
    return Optional.of(new TaggedWord(column[1], column[2], tag));
  }
}
