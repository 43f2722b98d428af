package org.demarche.store;

import java.nio.charset.StandardCharsets;
import org.demarche.model.InputException;

/**
 * Follows the elements of RDF in XML. A document type is refused, for it can define entities that
 * grow without bound or point to other files; so is XML in an encoding that would hide it.
 */
final class MarkupBounds implements BoundedInput.Bounds {
  private static final byte[] DOCTYPE = "!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private int depth;
  private int length;
  private int matched;
  private int previous;
  private boolean inTag;
  private boolean begun;

  @Override
  public void see(int next) {
    refuseOtherEncodings(next);
    refuseDocumentType(next);
    BoundedInput.checkLength(++length);
    if (next == '<') {
      inTag = true;
      length = 0;
    } else if (inTag) {
      inTag(next);
    }
    previous = next;
  }

  private void inTag(int next) {
    if (previous == '<') {
      depth += next == '/' ? -1 : next == '!' || next == '?' ? 0 : 1;
      BoundedInput.checkDepth(depth);
    }
    if (next == '>') {
      depth -= previous == '/' ? 1 : 0;
      inTag = false;
      length = 0;
    }
  }

  /** A byte order mark and space may come before the first tag. */
  private void refuseOtherEncodings(int next) {
    boolean before = next <= ' ' || next == 0xEF || next == 0xBB || next == 0xBF;
    if (next == 0 || !begun && !before && next != '<') {
      throw new InputException("unknown-encoding: it is not XML in UTF-8; save it as UTF-8");
    }
    begun |= next == '<';
  }

  private void refuseDocumentType(int next) {
    boolean fits = matched > 0 || previous == '<';
    matched = fits && next == DOCTYPE[matched] ? matched + 1 : 0;
    if (matched == DOCTYPE.length) {
      throw new InputException("document-type: XML with a DOCTYPE is not read; take it out");
    }
  }
}
