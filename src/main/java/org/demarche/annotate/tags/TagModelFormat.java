package org.demarche.annotate.tags;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.demarche.annotate.perceptron.WeightsFormat;

/**
 * A tagger's model as bytes: gzip of a header, the classes, the dictionary in alphabetical order,
 * and the weights column by column. The same model gives the same bytes.
 */
public final class TagModelFormat {
  public static final int MAGIC = 0x44454d54;
  public static final int VERSION = 1;

  private TagModelFormat() {}

  /** Reads what training wrote; anything else is an {@link IOException} that says so. */
  public static TagModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a tagger's model");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("tagger's model of version " + version + ", not " + VERSION);
    }
    List<TagClass> classes = readClasses(in);
    TagDictionary dictionary = readDictionary(in);
    return new TagModel(classes, dictionary, WeightsFormat.read(in));
  }

  private static List<TagClass> readClasses(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<TagClass> classes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      classes.add(TagClass.parse(in.readUTF()));
    }
    return classes;
  }

  private static TagDictionary readDictionary(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, TagDictionary.Entry> entries = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String word = in.readUTF();
      entries.put(word, new TagDictionary.Entry(in.readShort(), in.readShort()));
    }
    return new TagDictionary(entries);
  }
}
