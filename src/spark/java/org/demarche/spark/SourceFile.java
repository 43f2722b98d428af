package org.demarche.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.demarche.read.RemoteFile;

/**
 * A file of the input.
 *
 * @param uri where it lies
 * @param id what its article is called unless it says so itself
 * @param place among all files
 * @param size in bytes
 * @param hasSidecar whether a {@code .meta.json} lies beside it
 */
record SourceFile(URI uri, String id, int place, long size, boolean hasSidecar)
    implements Serializable {

  Path path() {
    return new Path(uri);
  }

  String name() {
    return path().getName();
  }

  /** For messages: as {@code extract} would name it where it lies on a disk. */
  String where() {
    boolean local = uri.getScheme() == null || uri.getScheme().equals("file");
    return local ? uri.getPath() : path().toString();
  }

  /** As the reader of articles takes it. */
  RemoteFile remote(Configuration hadoop) {
    Path sidecar = new Path(path().getParent(), RemoteFile.sidecarOf(name()));
    return new RemoteFile(
        where(),
        name(),
        id,
        size,
        () -> open(path(), hadoop),
        hasSidecar ? Optional.of(() -> open(sidecar, hadoop)) : Optional.empty());
  }

  /** From a byte on. */
  InputStream openAt(long offset, Configuration hadoop) throws IOException {
    FSDataInputStream in = open(path(), hadoop);
    in.seek(offset);
    return in;
  }

  private static FSDataInputStream open(Path path, Configuration hadoop) throws IOException {
    return path.getFileSystem(hadoop).open(path);
  }
}
