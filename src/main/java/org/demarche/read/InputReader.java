package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.demarche.model.Article;

/** Finds out what an input is and reads it; whatever goes wrong becomes a reading. */
final class InputReader {
  private static final int MAX_LAYERS = 2;

  private final ArticleBuilder builder;
  private final Catalog catalog;

  InputReader(ArticleBuilder builder, Catalog catalog) {
    this.builder = builder;
    this.catalog = catalog;
  }

  Readings open(Input input) {
    InputStream in = InputStream.nullInputStream();
    try {
      in = new BufferedInputStream(input.opener().open(), 1 << 15);
      return open(input, in);
    } catch (IOException
        | UnreadableException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      closeQuietly(in);
      return Readings.of(input.failed(e));
    }
  }

  private Readings open(Input input, InputStream in) throws IOException, UnreadableException {
    byte[] head = head(in);
    if (head.length == 0) {
      throw UnreadableException.empty();
    }
    return switch (Format.of(input.name(), head)) {
      case TEXT -> text(input, in);
      case HTML -> html(input, in);
      case FEED -> feed(input, in);
      case JSON -> new JsonReadings(input, in, builder, sidecar(input));
      case JSON_LINES -> new JsonLineReadings(input, in, builder, sidecar(input));
      case ZIP -> zip(input, in);
      case TAR -> new TarReadings(input, in, this, catalog);
      case GZIP -> gzip(input, in);
    };
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(Format.HEAD);
    byte[] head = in.readNBytes(Format.HEAD);
    in.reset();
    return head;
  }

  private Readings text(Input input, InputStream in) throws IOException, UnreadableException {
    String text = TextDecoder.decode(bytes(input, in));
    return single(input, in, facts -> builder.text(input, text, facts));
  }

  private Readings html(Input input, InputStream in) throws IOException, UnreadableException {
    byte[] bytes = bytes(input, in);
    Optional<Charset> declared = HtmlPage.declaredCharset(bytes);
    HtmlPage page = HtmlPage.parse(TextDecoder.decode(bytes, declared));
    return single(input, in, facts -> builder.html(input, page, facts));
  }

  private Readings feed(Input input, InputStream in) throws IOException, UnreadableException {
    byte[] bytes = bytes(input, in);
    in.close();
    return Readings.of(FeedReadings.of(input, bytes, builder));
  }

  /** Builds the one article of an input. */
  private interface Build {
    Article with(Sidecar sidecar) throws UnreadableException;
  }

  private Readings single(Input input, InputStream in, Build build)
      throws IOException, UnreadableException {
    in.close();
    Sidecar sidecar = sidecar(input);
    List<Reading> readings = new ArrayList<>(1);
    sidecar.problem().ifPresent(readings::add);
    readings.add(new Reading.Found(build.with(sidecar)));
    return Readings.of(readings);
  }

  private static Sidecar sidecar(Input input) {
    return Sidecar.of(input);
  }

  private static byte[] bytes(Input input, InputStream in) throws IOException, UnreadableException {
    int limit = ArticleReader.MAX_ARTICLE;
    if (input.size().orElse(0) > limit) {
      throw UnreadableException.tooLarge(limit);
    }
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw UnreadableException.tooLarge(limit);
    }
    return bytes;
  }

  private Readings zip(Input input, InputStream in) throws IOException, UnreadableException {
    if (input.layers() > 0) {
      throw UnreadableException.nested();
    }
    if (input.file().isPresent()) {
      in.close();
      return new ZipReadings(input, input.file().get(), this, catalog, false);
    }
    return new ZipReadings(input, StandardInput.spool(in), this, catalog, true);
  }

  private Readings gzip(Input input, InputStream in) throws IOException, UnreadableException {
    if (input.layers() >= MAX_LAYERS) {
      throw UnreadableException.nested();
    }
    InputStream unpacked =
        new BombGuard(new CountedInput(in), packed -> new GZIPInputStream(packed, 1 << 15));
    return open(input.unpacked(() -> unpacked));
  }

  static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // There is nothing left to be read from it.
    }
  }
}
