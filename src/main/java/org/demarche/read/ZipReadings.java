package org.demarche.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The articles of a zip archive, by the names of its entries. */
final class ZipReadings implements Readings {
  private final ZipFile zip;
  private final Path file;
  private final boolean temporary;
  private final Readings readings;

  /**
   * @param temporary whether the file is ours, to be deleted when all has been read
   */
  ZipReadings(Input archive, Path file, InputReader reader, Catalog catalog, boolean temporary)
      throws IOException {
    this.file = file;
    this.temporary = temporary;
    zip = zip(file);
    List<Input> entries =
        zip.stream()
            .filter(entry -> FileNames.isArticle(entry.getName()))
            .sorted(Comparator.comparing(ZipEntry::getName))
            .map(entry -> input(archive, entry, catalog))
            .toList();
    readings =
        entries.isEmpty()
            ? Readings.of(UnreadableException.emptyArchive().at(archive.where()))
            : new ConcatenatedReadings(entries.iterator(), reader);
  }

  /** Opens an archive, also one that old programs wrote with names in another encoding. */
  static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      if (!String.valueOf(e.getMessage()).contains("bad entry name")) {
        throw e;
      }
      return new ZipFile(file.toFile(), Charset.forName("IBM437"));
    }
  }

  private Input input(Input archive, ZipEntry entry, Catalog catalog) {
    String id = catalog.idOf(archive.where() + "!/" + entry.getName(), entry.getName());
    Optional<Input.Opener> sidecar =
        Optional.ofNullable(zip.getEntry(FileNames.sidecar(entry.getName())))
            .map(meta -> () -> zip.getInputStream(meta));
    return archive.entry(entry.getName(), id, () -> unpack(entry, catalog), sidecar);
  }

  private InputStream unpack(ZipEntry entry, Catalog catalog) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    catalog.drawn(packed);
    return new BombGuard(CountedInput.assuming(packed), any -> zip.getInputStream(entry));
  }

  @Override
  public boolean hasNext() {
    return readings.hasNext();
  }

  @Override
  public Reading next() {
    return readings.next();
  }

  @Override
  public void close() throws IOException {
    readings.close();
    zip.close();
    if (temporary) {
      Files.deleteIfExists(file);
    }
  }
}
