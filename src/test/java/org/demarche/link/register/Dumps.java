package org.demarche.link.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.demarche.link.Item;
import org.demarche.link.Item.Kind;
import org.demarche.names.NameKey;

/** Writes dumps. */
final class Dumps {
  /** Parts and runs so small that a few thousand items fill many. */
  static final Indexer.Settings SMALL = new Indexer.Settings(1 << 16, 1 << 15, 1 << 12, 2);

  private Dumps() {}

  static List<String> lines(List<Item> items) {
    return items.stream().map(Items::json).toList();
  }

  /**
   * What comes of the items: people without office are left out, names that equal the label too.
   */
  static List<Item> kept(List<Item> items) {
    return items.stream()
        .filter(item -> item.kind() != Kind.PERSON || !item.offices().isEmpty())
        .map(Dumps::withDistinctNames)
        .toList();
  }

  private static Item withDistinctNames(Item item) {
    Map<String, String> names = new LinkedHashMap<>();
    item.names().forEach(name -> names.putIfAbsent(NameKey.exact(name), name));
    names.remove(NameKey.exact(item.label()));
    return new Item(
        item.id(),
        item.kind(),
        item.label(),
        item.description(),
        List.copyOf(names.values()),
        item.sitelinks(),
        item.affiliations(),
        item.offices().stream().distinct().toList(),
        item.website());
  }

  static Path plain(Path file, List<String> lines) throws IOException {
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** As Wikidata publishes it: one list, whose lines end in commas. */
  static Path list(Path file, List<String> lines) throws IOException {
    return Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
  }

  static Path gzip(Path file, List<String> lines, int members) throws IOException {
    return compressed(file, lines, members, GZIPOutputStream::new);
  }

  static Path bzip2(Path file, List<String> lines, int members) throws IOException {
    return compressed(file, lines, members, BZip2CompressorOutputStream::new);
  }

  private interface Compressor {
    OutputStream open(OutputStream out) throws IOException;
  }

  /** A file joined out of several compressed ones. */
  private static Path compressed(Path file, List<String> lines, int members, Compressor compressor)
      throws IOException {
    byte[] all = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < members; i++) {
        int from = (int) ((long) all.length * i / members);
        int to = (int) ((long) all.length * (i + 1) / members);
        java.io.ByteArrayOutputStream member = new java.io.ByteArrayOutputStream();
        try (OutputStream compressed = compressor.open(member)) {
          compressed.write(all, from, to - from);
        }
        member.writeTo(out);
      }
    }
    return file;
  }
}
