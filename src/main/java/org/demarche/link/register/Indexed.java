package org.demarche.link.register;

import java.util.ArrayList;
import java.util.List;
import org.demarche.link.Item;
import org.demarche.link.NameForms;
import org.demarche.link.Register.Match;
import org.demarche.link.Wikidata;

/**
 * An item with the keys of its names.
 *
 * @param bytes the item
 * @param hashes of its names, exact ones and spellings
 * @param postings one for each hash
 */
record Indexed(int id, Item.Kind kind, byte[] bytes, List<Long> hashes, List<Long> postings) {

  static Indexed of(byte[] bytes) {
    Item item = ItemCodec.read(new ByteSource(bytes));
    int id = Wikidata.number(item.id()).orElseThrow();
    Indexed indexed = new Indexed(id, item.kind(), bytes, new ArrayList<>(), new ArrayList<>());
    indexed.add(item, NameHash.exact(item.label()), Match.LABEL);
    indexed.spellings(item, item.label());
    for (String name : item.names()) {
      indexed.add(item, NameHash.exact(name), Match.NAME);
      indexed.spellings(item, name);
    }
    return indexed;
  }

  private void spellings(Item item, String name) {
    add(item, NameHash.spelling(name), Match.SPELLING);
    if (item.kind() == Item.Kind.PERSON) {
      NameForms.of(name).forEach(form -> add(item, NameHash.spelling(form), Match.SPELLING));
    }
  }

  private void add(Item item, long hash, Match match) {
    if (hash != 0) {
      hashes.add(hash);
      postings.add(Posting.of(match, item.sitelinks(), id));
    }
  }
}
