package org.demarche.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.model.Problem;
import org.demarche.pipeline.Outcome;
import scala.Tuple2;

/**
 * Writes one file of the output: the first article of each id. It appears under its name when it is
 * whole, and as every attempt writes the same bytes, it does not matter whose it is.
 */
final class PartWriter {
  private final FileSystem system;
  private final Path output;
  private final Part part;
  private String id = "";
  private String content = "";

  private PartWriter(FileSystem system, Path output, Part part) {
    this.system = system;
    this.output = output;
    this.part = part;
  }

  /**
   * @param sorted by id, and where they stand in the input
   * @param attempt a number that no other attempt has
   */
  static Part write(
      int number,
      long attempt,
      Iterator<Tuple2<Key, Extracted>> sorted,
      String output,
      Configuration hadoop)
      throws IOException {
    Path folder = new Path(output);
    FileSystem system = folder.getFileSystem(hadoop);
    system.setWriteChecksum(false);
    Part part = new Part(String.format("parts/part-%05d.nq.gz", number));
    Path draft = new Path(folder, "_temporary/" + number + "-" + attempt);
    new PartWriter(system, folder, part).write(draft, sorted);
    return part;
  }

  private void write(Path draft, Iterator<Tuple2<Key, Extracted>> sorted) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (OutputStream file = system.create(draft, true);
        OutputStream out = new Packed(new DigestOutputStream(file, digest))) {
      while (sorted.hasNext()) {
        Tuple2<Key, Extracted> next = sorted.next();
        take(next._1(), next._2(), out);
      }
    }
    part.closed(HexFormat.of().formatHex(digest.digest()));
    publish(draft, new Path(output, part.name()));
  }

  private void take(Key key, Extracted found, OutputStream out) throws IOException {
    Optional<Problem> failure = found.failure();
    boolean first = key.id().isEmpty() || !key.id().equals(id);
    if (first) {
      id = key.id();
      content = found.content();
      failure.ifPresent(it -> part.problem(key.place(), it));
      if (failure.isEmpty()) {
        out.write(found.quads().lines());
        part.wrote(found);
      }
    } else if (content.equals(found.content())) {
      part.unchanged();
    } else {
      part.problem(key.place(), Outcome.duplicate(key.id()));
    }
  }

  private void publish(Path draft, Path file) throws IOException {
    system.mkdirs(file.getParent());
    boolean done = !system.exists(file) && system.rename(draft, file);
    if (!done && !system.exists(file)) {
      throw new IOException(file + " cannot be given its name");
    }
    system.delete(draft, false);
  }

  /** Graphs repeat themselves so much that the quick way to pack them suffices. */
  private static final class Packed extends GZIPOutputStream {
    private static final int LEVEL = 3;

    Packed(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(LEVEL);
    }
  }
}
