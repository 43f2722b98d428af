package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The names of an archive's articles; for tar, which cannot be entered in the middle, also the
 * sidecars.
 */
record ArchiveListing(List<String> names, Map<String, byte[]> sidecars) {
  static final ArchiveListing EMPTY = new ArchiveListing(List.of(), Map.of());

  private static final int MAX_SIDECAR = 1 << 20;

  /** As much as can be listed; whoever reads the archive reports what is broken. */
  static ArchiveListing of(Path archive) {
    ArchiveListing listing = new ArchiveListing(new ArrayList<>(), new HashMap<>());
    try {
      if (archive.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        listing.listZip(archive);
      } else {
        listing.listTar(archive);
      }
    } catch (IOException | RuntimeException e) {
      return listing;
    }
    return listing;
  }

  Optional<Input.Opener> sidecar(String entry) {
    return Optional.ofNullable(sidecars.get(FileNames.sidecar(entry)))
        .map(bytes -> () -> new ByteArrayInputStream(bytes));
  }

  private void listZip(Path archive) throws IOException {
    try (ZipFile zip = ZipReadings.zip(archive)) {
      zip.stream().map(Object::toString).filter(FileNames::isArticle).forEach(names::add);
    }
  }

  private void listTar(Path archive) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = TarReadings.tar(unpacked(file))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        list(entry, tar);
        entry = tar.getNextEntry();
      }
    }
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    file.mark(2);
    boolean packed = file.read() == 0x1f && file.read() == 0x8b;
    file.reset();
    return packed
        ? new BombGuard(new CountedInput(file), source -> new GZIPInputStream(source, 1 << 16))
        : file;
  }

  private void list(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
    if (entry.isFile() && FileNames.isArticle(entry.getName())) {
      names.add(entry.getName());
    } else if (entry.isFile() && FileNames.isSidecar(entry.getName())) {
      sidecars.put(entry.getName(), tar.readNBytes(MAX_SIDECAR));
    }
  }
}
