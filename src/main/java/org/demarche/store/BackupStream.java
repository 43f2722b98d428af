package org.demarche.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.demarche.ontology.DEMARCHE;
import org.demarche.store.derived.DerivedGraphs;

/**
 * Passes the N-Quads of a store on, counts them and takes their digests. Graphs come one after the
 * other, as an export writes them; comments are kept, and count for nothing.
 */
final class BackupStream extends OutputStream {
  private static final String TYPE = "<" + RDF.type.getURI() + ">";
  private static final String ARTICLE = "<" + DEMARCHE.Article.getURI() + "> ";
  private static final String MADE = "<" + DEMARCHE.configurationHash.getURI() + ">";

  private final OutputStream out;
  private final MessageDigest all = sha256();
  private final MessageDigest content = sha256();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final List<String> comments = new ArrayList<>();
  private final SortedMap<String, Long> made = BackupManifest.none();
  private boolean isOrderly = true;
  private boolean isDerived;
  private String graph = "";
  private long articles;
  private long graphs;
  private long quads;

  BackupStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    int begin = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, begin, i + 1 - begin);
        take(line.toByteArray());
        line.reset();
        begin = i + 1;
      }
    }
    line.write(bytes, begin, from + length - begin);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  private void take(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (BackupManifest.isComment(text)) {
      comments.add(text.stripTrailing());
      return;
    }
    isOrderly &= comments.isEmpty();
    all.update(bytes);
    int predicate = text.indexOf(' ') + 1;
    int object = text.indexOf(' ', predicate) + 1;
    enter(text.substring(text.lastIndexOf(' ', text.length() - 4) + 1, text.length() - 3));
    count(text.substring(predicate, Math.max(predicate, object - 1)), text.substring(object));
    if (!isDerived) {
      content.update(bytes);
    }
  }

  private void enter(String name) {
    quads++;
    if (!name.equals(graph)) {
      graph = name;
      graphs++;
      boolean isIri = name.startsWith("<") && name.endsWith(">");
      isDerived =
          isIri && DerivedGraphs.isOne(NodeFactory.createURI(name.substring(1, name.length() - 1)));
    }
  }

  private void count(String predicate, String object) {
    if (predicate.equals(TYPE) && object.startsWith(ARTICLE)) {
      articles++;
    } else if (predicate.equals(MADE) && object.startsWith("\"")) {
      made.merge(object.substring(1, Math.max(1, object.indexOf('"', 1))), 1L, Long::sum);
    }
  }

  /** What came so far; to be called once. */
  BackupManifest manifest() {
    return new BackupManifest(articles, graphs, quads, made, hex(content), hex(all));
  }

  /** The comments, where they were all at the end. */
  List<String> comments() {
    return isOrderly && line.size() == 0 ? comments : List.of();
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
