package org.demarche.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The articles of a tar archive, in the order of the archive. */
final class TarReadings extends LookAhead {
  private final Input archive;
  private final InputReader reader;
  private final Catalog catalog;
  private final TarArchiveInputStream tar;
  private Readings current = Readings.of();
  private boolean broken;
  private boolean empty = true;

  TarReadings(Input archive, InputStream in, InputReader reader, Catalog catalog) {
    this.archive = archive;
    this.reader = reader;
    this.catalog = catalog;
    this.tar = tar(in);
  }

  static TarArchiveInputStream tar(InputStream in) {
    return new TarArchiveInputStream(in, "UTF-8");
  }

  @Override
  protected Optional<Reading> find() {
    try {
      return broken ? Optional.empty() : findInEntries();
    } catch (IOException | RuntimeException e) {
      broken = true;
      return Optional.of(UnreadableException.archive(e.getMessage()).at(archive.where()));
    }
  }

  private Optional<Reading> findInEntries() throws IOException {
    while (!current.hasNext()) {
      current.close();
      TarArchiveEntry entry = tar.getNextEntry();
      if (entry == null) {
        return end();
      }
      boolean article = entry.isFile() && FileNames.isArticle(entry.getName());
      empty &= !article;
      current = article ? reader.open(input(entry.getName())) : Readings.of();
    }
    return Optional.of(current.next());
  }

  private Optional<Reading> end() {
    boolean nothing = empty;
    empty = false;
    return nothing
        ? Optional.of(UnreadableException.emptyArchive().at(archive.where()))
        : Optional.empty();
  }

  private Input input(String name) {
    String where = archive.where() + "!/" + name;
    return archive.entry(
        name,
        catalog.idOf(where, name),
        () -> new Entry(tar),
        catalog.listing(archive.where()).sidecar(name));
  }

  @Override
  public void close() throws IOException {
    current.close();
    tar.close();
  }

  /** One entry's bytes; closing them must not close the archive. */
  private static final class Entry extends FilterInputStream {
    Entry(InputStream tar) {
      super(tar);
    }

    @Override
    public void close() {}
  }
}
