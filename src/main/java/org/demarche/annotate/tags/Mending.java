package org.demarche.annotate.tags;

import org.demarche.model.Token.Pos;

/**
 * A rule that puts a tag right where the words around leave one reading.
 *
 * @param name what is mended, for tests
 * @param tag what the word gets where the rule holds
 */
record Mending(String name, TagClass tag, Place place) {

  /** Where a rule holds. */
  interface Place {
    boolean isAt(Tagging words, int i);
  }

  Mending(String name, String tag, Pos pos, Place place) {
    this(name, new TagClass(pos, tag), place);
  }
}
