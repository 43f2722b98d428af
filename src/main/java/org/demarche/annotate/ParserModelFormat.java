package org.demarche.annotate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.demarche.annotate.perceptron.WeightsFormat;

/**
 * A parser's model as bytes: gzip of a header, the relations and the weights. The same model gives
 * the same bytes.
 */
public final class ParserModelFormat {
  private static final int MAGIC = 0x44454d50;
  private static final int VERSION = 1;

  private ParserModelFormat() {}

  public static void write(ParserModel model, OutputStream stream) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(zip);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(model.relations().size());
    for (String relation : model.relations()) {
      out.writeUTF(relation);
    }
    WeightsFormat.write(model.weights(), out);
    out.flush();
    zip.finish();
  }

  /** Reads what {@link #write} wrote; anything else is an {@link IOException} that says so. */
  public static ParserModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a parser's model");
    }
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("parser's model of version " + version + ", not " + VERSION);
    }
    int size = in.readInt();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      relations.add(in.readUTF());
    }
    return new ParserModel(relations, WeightsFormat.read(in));
  }
}
