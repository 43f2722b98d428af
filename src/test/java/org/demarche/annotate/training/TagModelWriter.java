package org.demarche.annotate.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.demarche.annotate.perceptron.FeatureWeights;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.TagDictionary;
import org.demarche.annotate.tags.TagModel;
import org.demarche.annotate.tags.TagModelFormat;

/** Writes what {@link TagModelFormat} reads. */
final class TagModelWriter {
  private TagModelWriter() {}

  static void write(TagModel model, OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(zip);
    out.writeInt(TagModelFormat.MAGIC);
    out.writeInt(TagModelFormat.VERSION);
    writeClasses(model.classes(), out);
    writeDictionary(model.dictionary(), out);
    writeWeights(model.weights(), out);
    out.flush();
    zip.finish();
  }

  private static void writeClasses(List<TagClass> classes, DataOutputStream out)
      throws IOException {
    out.writeInt(classes.size());
    for (TagClass tag : classes) {
      out.writeUTF(tag.toString());
    }
  }

  private static void writeDictionary(TagDictionary dictionary, DataOutputStream out)
      throws IOException {
    Map<String, TagDictionary.Entry> sorted = new TreeMap<>(dictionary.entries());
    out.writeInt(sorted.size());
    for (Map.Entry<String, TagDictionary.Entry> entry : sorted.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeShort(entry.getValue().ambiguity());
      out.writeShort(entry.getValue().fixedTag());
    }
  }

  private static void writeWeights(FeatureWeights weights, DataOutputStream out)
      throws IOException {
    int size = weights.size();
    out.writeInt(size);
    for (int row = 0; row < size; row++) {
      writeVarint(weights.features()[row] - (row == 0 ? 0 : weights.features()[row - 1]), out);
    }
    for (int row = 0; row < size; row++) {
      out.writeByte(weights.starts()[row + 1] - weights.starts()[row]);
    }
    out.write(weights.classes());
    out.write(weights.weights());
  }

  private static void writeVarint(int value, DataOutputStream out) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
