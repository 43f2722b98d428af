package org.demarche.annotate.tags;

import org.demarche.model.Token;

/**
 * A universal part of speech and a Penn Treebank tag, which are decided together.
 *
 * @param tag {@code VBD}, {@code NNP}, …
 */
public record TagClass(Token.Pos pos, String tag) {

  /** Reads {@code VERB VBD}. */
  public static TagClass parse(String name) {
    int space = name.indexOf(' ');
    return new TagClass(Token.Pos.valueOf(name.substring(0, space)), name.substring(space + 1));
  }

  @Override
  public String toString() {
    return pos + " " + tag;
  }
}
