package org.demarche.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.demarche.model.InputException;

/**
 * The bytes of an RDF file on their way to a parser. What would make a parser fall over, or the
 * memory run out, ends the reading before the parser has seen it.
 */
final class BoundedInput extends FilterInputStream {
  /** No list or description that people write is nested as deep. */
  static final int MAX_DEPTH = 200;

  /** The most bytes of one literal or name; an article has no more. */
  static final int MAX_LITERAL = 10 << 20;

  /** Sees each byte once, and throws an {@link InputException} at one that goes too far. */
  interface Bounds {
    void see(int next);
  }

  private final Bounds bounds;
  private Optional<InputException> refusal = Optional.empty();

  private BoundedInput(InputStream in, Bounds bounds) {
    super(in);
    this.bounds = bounds;
  }

  /** Text in one of the formats that Jena reads; binary ones pass as they are. */
  static BoundedInput of(InputStream in, Lang lang) {
    if (lang.equals(Lang.RDFXML) || lang.equals(Lang.TRIX)) {
      return new BoundedInput(in, new MarkupBounds());
    }
    if (RDFLanguages.RDFTHRIFT.equals(lang) || RDFLanguages.RDFPROTO.equals(lang)) {
      return new BoundedInput(in, next -> {});
    }
    boolean json = lang.equals(Lang.JSONLD) || lang.equals(Lang.RDFJSON);
    return new BoundedInput(in, new BracketBounds(!json));
  }

  /** What ended the reading, however a parser wrapped it. */
  Optional<InputException> refusal() {
    return refusal;
  }

  private void see(int next) {
    try {
      bounds.see(next);
    } catch (InputException e) {
      refusal = Optional.of(e);
      throw e;
    }
  }

  static void checkDepth(int depth) {
    if (depth > MAX_DEPTH) {
      throw new InputException(
          "nested-too-deep: it is nested more than " + MAX_DEPTH + " deep; flatten it");
    }
  }

  static void checkLength(int length) {
    if (length > MAX_LITERAL) {
      throw new InputException(
          "too-large: a literal has more than " + (MAX_LITERAL >> 20) + " MB; shorten it");
    }
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      see(next);
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    for (int i = from; i < from + count; i++) {
      see(bytes[i] & 0xff);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
