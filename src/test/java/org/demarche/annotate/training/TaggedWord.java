package org.demarche.annotate.training;

import org.demarche.annotate.tags.TagClass;

/** A word of a treebank. */
public record TaggedWord(String form, String lemma, TagClass tag) {

  /** Reads a line of CoNLL-U. */
  static TaggedWord parse(String line) {
    String[] column = line.split("\t");
    TagClass tag = TagClass.parse(column[3] + " " + column[4]);
    return new TaggedWord(column[1], column[2], tag);
  }
}
