package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.demarche.model.Article;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.Drafts;

/** Finds out what an input is and reads it; whatever goes wrong becomes a reading. */
final class InputReader {
  private static final int MAX_LAYERS = 2;

  /** What a dictionary of xz may take of memory; the tool's own strongest setting takes 65 MB. */
  private static final int MAX_XZ_KIB = 100 << 10;

  private final ArticleBuilder builder;
  private final Documents documents;
  private final Catalog catalog;

  InputReader(ReadOptions options, Catalog catalog) {
    this.builder = new ArticleBuilder(options);
    this.documents = new Documents(builder, options);
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
    Format format = Format.of(input.name(), head);
    return switch (format) {
      case TEXT -> text(input, in);
      case HTML -> html(input, in);
      case FEED -> feed(input, in);
      case JSON -> new JsonReadings(input, in, builder, sidecar(input));
      case JSON_LINES -> new JsonLineReadings(input, in, builder, sidecar(input));
      case ZIP -> zip(input, in);
      case TAR -> new TarReadings(input, in, this, catalog);
      case GZIP -> packed(input, in, packed -> new GZIPInputStream(packed, 1 << 15));
      case BZIP2 -> packed(input, in, packed -> new BZip2CompressorInputStream(packed, true));
      case XZ -> packed(input, in, InputReader::xz);
      default -> documents.open(format, input, in);
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
    Optional<Readings> bundle = documents.bundle(input, text);
    if (bundle.isPresent()) {
      in.close();
      return bundle.get();
    }
    return single(input, in, facts -> builder.text(input, text, facts));
  }

  private Readings html(Input input, InputStream in) throws IOException, UnreadableException {
    byte[] bytes = bytes(input, in);
    Optional<Charset> declared = HtmlPage.declaredCharset(bytes);
    String html = TextDecoder.decode(bytes, declared);
    HtmlPage page = HtmlPage.parse(html);
    Optional<Readings> several = several(input, html, page);
    if (several.isPresent()) {
      in.close();
      return several.get();
    }
    Readings article = single(input, in, facts -> builder.html(input, page, facts));
    return page.isCutShort()
        ? withProblem(article, UnreadableException.paid().at(input.where()))
        : article;
  }

  /** The articles of a page that has several: a download of a database, or a live blog. */
  private Optional<Readings> several(Input input, String html, HtmlPage page) {
    if (HtmlLines.mayBeBundle(html)) {
      Optional<Readings> bundle = documents.bundle(input, HtmlLines.of(page.document()));
      if (bundle.isPresent()) {
        return bundle;
      }
    }
    List<Draft> updates = LiveBlog.updates(page);
    return updates.isEmpty()
        ? Optional.empty()
        : Optional.of(documents.drafts(input, Drafts.of(updates)));
  }

  private Readings feed(Input input, InputStream in) throws IOException, UnreadableException {
    byte[] bytes = bytes(input, in);
    in.close();
    return Readings.of(FeedReadings.of(input, bytes, builder));
  }

  private static Readings withProblem(Readings article, Reading problem) {
    List<Reading> readings = new ArrayList<>();
    article.forEachRemaining(readings::add);
    readings.add(problem);
    return Readings.of(readings);
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
    return bytes(input, in, ArticleReader.MAX_ARTICLE);
  }

  /** All bytes of an input that may have no more than so many. */
  static byte[] bytes(Input input, InputStream in, int limit)
      throws IOException, UnreadableException {
    if (input.size().orElse(0) > limit) {
      throw UnreadableException.tooLarge(limit);
    }
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw UnreadableException.tooLarge(limit);
    }
    return bytes;
  }

  /** An archive of files, or a document that is one inside. */
  private Readings zip(Input input, InputStream in) throws IOException, UnreadableException {
    if (input.file().isPresent()) {
      in.close();
      return zip(input, input.file().get(), false);
    }
    Path copy = StandardInput.spool(in);
    Readings readings = Readings.of();
    try {
      readings = zip(input, copy, true);
      return readings;
    } finally {
      if (!(readings instanceof ZipReadings)) {
        Files.deleteIfExists(copy);
      }
    }
  }

  private Readings zip(Input input, Path file, boolean temporary)
      throws IOException, UnreadableException {
    Optional<Readings> document = documents.zipped(input, file);
    if (document.isPresent()) {
      return document.get();
    }
    if (input.layers() > 0) {
      throw UnreadableException.nested();
    }
    return new ZipReadings(input, file, this, catalog, temporary);
  }

  private Readings packed(Input input, InputStream in, BombGuard.Decompressor decompressor)
      throws IOException, UnreadableException {
    if (input.layers() >= MAX_LAYERS) {
      throw UnreadableException.nested();
    }
    InputStream unpacked = new BombGuard(new CountedInput(in), decompressor);
    return open(input.unpacked(() -> unpacked));
  }

  private static InputStream xz(InputStream packed) throws IOException {
    return XZCompressorInputStream.builder()
        .setInputStream(packed)
        .setDecompressConcatenated(true)
        .setMemoryLimitKiB(MAX_XZ_KIB)
        .get();
  }

  static void closeQuietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // There is nothing left to be read from it.
    }
  }
}
