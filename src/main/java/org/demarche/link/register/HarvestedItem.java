package org.demarche.link.register;

import java.util.List;
import org.demarche.link.Item;
import org.demarche.link.wikidata.WikidataEntity;

/**
 * An entity between the reading of the dump, when its kind may be unknown, and the writing of the
 * register.
 *
 * @param item as bytes; its first byte, the kind, does not count
 */
record HarvestedItem(List<Integer> classes, List<Integer> superclasses, byte[] item) {

  static void write(ByteSink sink, WikidataEntity entity) {
    sink.numbers(entity.classes());
    sink.numbers(entity.superclasses());
    ItemCodec.write(sink, entity.as(Item.Kind.OFFICE));
  }

  static HarvestedItem read(ByteSource source) {
    return new HarvestedItem(source.numbers(), source.numbers(), source.rest());
  }

  /** The item as bytes, now that its kind is known. */
  byte[] as(Item.Kind kind) {
    byte[] known = item.clone();
    known[0] = (byte) kind.ordinal();
    return known;
  }
}
