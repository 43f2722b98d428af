package org.demarche.spark;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/** The local disk, on which the first attempt to write each part breaks off in the middle. */
public final class FlakyFileSystem extends RawLocalFileSystem {
  static final Set<OutputStream> BROKEN = ConcurrentHashMap.newKeySet();
  private static final Set<String> TRIED = new HashSet<>();
  private static final int SOUND_BYTES = 5000;

  @Override
  public URI getUri() {
    return URI.create("flaky:///");
  }

  @Override
  public String getScheme() {
    return "flaky";
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    FSDataOutputStream out =
        super.create(file, overwrite, buffer, replication, block, progress);
    String draft = file.getParent() + "/" + file.getName().replaceFirst("-.*", "");
    boolean first = file.toString().contains("_temporary") && isFirst(draft);
    return first ? new FSDataOutputStream(new Breaking(out), null) : out;
  }

  private static synchronized boolean isFirst(String draft) {
    return TRIED.add(draft);
  }

  private static final class Breaking extends FilterOutputStream {
    private int left = SOUND_BYTES;

    Breaking(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, Math.min(left, length));
      left -= Math.min(left, length);
      if (left == 0) {
        BROKEN.add(this);
        throw new IOException("the disk is gone");
      }
    }
  }
}
