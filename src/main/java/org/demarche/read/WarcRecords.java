package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of a web archive as bytes, one in memory at a time (WARC 1.1, ISO 28500:2017).
 *
 * <p>A record whose length is wrong ends where the next one begins, so that it costs no other.
 */
final class WarcRecords implements AutoCloseable {
  /** Larger ones are passed over: films, pictures. */
  static final int MAX_RECORD = ArticleReader.MAX_ARTICLE + (1 << 16);

  private static final int MAX_HEADER = 1 << 16;
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length:[ \\t]*(\\d{1,15})[ \\t]*\\r?$");
  private static final Pattern TYPE = Pattern.compile("(?im)^warc-type:[ \\t]*(\\S+)");
  private static final byte[] BEGINNING = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /**
   * One record.
   *
   * @param type in lower case: {@code response}
   * @param bytes header and block; the header alone where the block is too large
   * @param sound whether it is as long as it says
   */
  record Record(String type, byte[] bytes, boolean sound) {}

  private final PushbackInputStream in;

  WarcRecords(InputStream in) {
    this.in = new PushbackInputStream(new BufferedInputStream(in, 1 << 16), MAX_RECORD + 64);
  }

  /** The next record; empty at the end. */
  Optional<Record> next() throws IOException {
    if (!toBeginning()) {
      return Optional.empty();
    }
    byte[] header = header();
    String text = new String(header, StandardCharsets.UTF_8);
    Matcher type = TYPE.matcher(text);
    Matcher length = LENGTH.matcher(text);
    String kind = type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "";
    if (!length.find()) {
      return Optional.of(new Record(kind, header, false));
    }
    return Optional.of(block(kind, header, Long.parseLong(length.group(1))));
  }

  /** Passes over everything until a line begins as records do. */
  private boolean toBeginning() throws IOException {
    while (true) {
      byte[] start = in.readNBytes(BEGINNING.length);
      in.unread(start);
      if (start.length < BEGINNING.length) {
        return false;
      }
      if (java.util.Arrays.equals(start, BEGINNING)) {
        return true;
      }
      line(MAX_HEADER);
    }
  }

  private byte[] header() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream(1 << 10);
    byte[] line;
    do {
      line = line(MAX_HEADER);
      header.write(line);
    } while (line.length > 0
        && !new String(line, StandardCharsets.ISO_8859_1).isBlank()
        && header.size() < MAX_HEADER);
    return header.toByteArray();
  }

  private byte[] line(int limit) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(100);
    int c = in.read();
    while (c >= 0 && c != '\n') {
      if (line.size() < limit) {
        line.write(c);
      }
      c = in.read();
    }
    if (c >= 0) {
      line.write(c);
    }
    return line.toByteArray();
  }

  private Record block(String type, byte[] header, long length) throws IOException {
    if (length > MAX_RECORD) {
      in.skipNBytes(length);
      return new Record(type, header, true);
    }
    byte[] block = in.readNBytes((int) length);
    boolean whole = block.length == length && endsHere();
    byte[] kept = whole ? block : untilNext(block);
    ByteArrayOutputStream record = new ByteArrayOutputStream(header.length + kept.length);
    record.write(header);
    record.write(kept);
    return new Record(type, record.toByteArray(), whole);
  }

  /** Two ends of lines follow a block; some programs write one or none. */
  private boolean endsHere() throws IOException {
    byte[] after = in.readNBytes(16);
    in.unread(after);
    String text = new String(after, StandardCharsets.ISO_8859_1).stripLeading();
    return text.isEmpty() || text.startsWith("WARC/1.") || "WARC/1.".startsWith(text);
  }

  /** What of a block comes before the next record; the rest is read again. */
  private byte[] untilNext(byte[] block) throws IOException {
    String text = new String(block, StandardCharsets.ISO_8859_1);
    int next = text.indexOf("\nWARC/1.");
    if (next < 0) {
      return block;
    }
    in.unread(block, next + 1, block.length - next - 1);
    return java.util.Arrays.copyOf(block, next);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
