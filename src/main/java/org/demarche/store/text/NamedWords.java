package org.demarche.store.text;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.demarche.names.NameLetters;

/**
 * An index that has names a second time, letter by letter, to find those that are spelled alike.
 */
final class NamedWords extends TextIndexLucene {
  /** The folded words of a name, each by itself. */
  static final String WORD = "nameWord";

  /** All of them, with one space between. */
  static final String WORDS = "nameWords";

  /** All of them, with none. */
  static final String LETTERS = "nameLetters";

  /** How many words it has. */
  static final String LENGTH = "nameLength";

  /** The longest term that Lucene takes. */
  private static final int LONGEST = 8_000;

  NamedWords(Directory directory, TextIndexConfig config) {
    super(directory, config);
  }

  @Override
  protected Document doc(Entity entity) {
    Document document = super.doc(entity);
    Words.name(entity).filter(it -> it.length() < LONGEST).ifPresent(it -> addName(it, document));
    return document;
  }

  private static void addName(String name, Document document) {
    String words = NameLetters.spaced(name);
    Set<String> each = new HashSet<>(NameLetters.words(name));
    document.add(new NumericDocValuesField(LENGTH, each.size()));
    each.forEach(it -> document.add(new StringField(WORD, it, Field.Store.NO)));
    document.add(new StringField(WORDS, words, Field.Store.NO));
    document.add(new SortedDocValuesField(WORDS, new BytesRef(words)));
    document.add(new StringField(LETTERS, NameLetters.key(name), Field.Store.NO));
  }
}
