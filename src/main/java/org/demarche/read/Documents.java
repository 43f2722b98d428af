package org.demarche.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.demarche.read.bundles.Bundles;
import org.demarche.read.bundles.Ris;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.drafts.Drafts;
import org.demarche.read.news.NewsXml;
import org.demarche.read.news.Subtitles;
import org.demarche.read.news.WikiDump;
import org.demarche.read.office.Epub;
import org.demarche.read.office.MarkdownText;
import org.demarche.read.office.PdfText;
import org.demarche.read.office.RtfText;
import org.demarche.read.office.ZipDocument;
import org.demarche.read.post.MailDraft;
import org.demarche.read.post.Mailbox;
import org.demarche.read.tables.TableDrafts;

/** Opens the files of formats that have readers of their own. */
final class Documents {
  /** Of one record of a list, of which words may be escaped. */
  private static final long MAX_RECORD = 4L * ArticleReader.MAX_ARTICLE;

  private static final int MAX_DOCUMENT = 100 << 20;

  private final ArticleBuilder builder;
  private final ReadOptions options;

  Documents(ArticleBuilder builder, ReadOptions options) {
    this.builder = builder;
    this.options = options;
  }

  /** The articles of a file of one of those formats that are not opened in {@link InputReader}. */
  Readings open(Format format, Input input, InputStream in)
      throws IOException, UnreadableException {
    return switch (format) {
      case TABLE, MAILBOX, WIKI, WARC, TELEGRAM -> list(format, input, in);
      case PDF -> whole(input, in, MAX_DOCUMENT, bytes -> bundledOr(PdfText.of(bytes)));
      case RTF -> whole(input, in, MAX_DOCUMENT, bytes -> texts(RtfText.of(bytes)));
      case MAIL -> whole(input, in, MAX_DOCUMENT, Documents::mail);
      case MARKDOWN -> text(input, in, text -> List.of(MarkdownText.of(text)));
      case SUBTITLES -> text(input, in, text -> List.of(Subtitles.of(text)));
      case REFERENCES -> text(input, in, Ris::of);
      case NEWS_XML -> text(input, in, NewsXml::of);
      default -> throw new IllegalArgumentException(format + " is opened elsewhere");
    };
  }

  /** Makes articles of all bytes of a file. */
  private interface OfBytes {
    List<Draft> drafts(byte[] bytes) throws IOException, DraftException;
  }

  /** Makes articles of a whole text. */
  private interface OfText {
    List<Draft> drafts(String text) throws DraftException;
  }

  private Readings whole(Input input, InputStream in, int limit, OfBytes reader)
      throws IOException, UnreadableException {
    byte[] bytes = InputReader.bytes(input, in, limit);
    in.close();
    try {
      return drafts(input, Drafts.of(reader.drafts(bytes)));
    } catch (DraftException e) {
      throw UnreadableException.of(e);
    }
  }

  private Readings text(Input input, InputStream in, OfText reader)
      throws IOException, UnreadableException {
    byte[] bytes = InputReader.bytes(input, in, ArticleReader.MAX_ARTICLE);
    in.close();
    Optional<Charset> declared = HtmlPage.declaredCharset(bytes);
    String text = TextDecoder.decode(bytes, declared);
    try {
      return drafts(input, Drafts.of(reader.drafts(text)));
    } catch (DraftException e) {
      throw UnreadableException.of(e);
    }
  }

  /** The articles of a download of a database, where a text is one. */
  Optional<Readings> bundle(Input input, String text) {
    return Bundles.of(text).map(Drafts::of).map(drafts -> drafts(input, drafts));
  }

  Readings drafts(Input input, Drafts drafts) {
    return new DraftReadings(input, drafts, builder, Sidecar.of(input), false, () -> {});
  }

  private static List<Draft> mail(byte[] bytes) throws IOException, DraftException {
    return List.of(MailDraft.of(new ByteArrayInputStream(bytes)));
  }

  private static List<Draft> bundledOr(Draft draft) {
    return Bundles.of(draft.body()).orElse(List.of(draft));
  }

  private static List<Draft> texts(String text) {
    return bundledOr(Draft.plain(text));
  }

  private Readings list(Format format, Input input, InputStream in)
      throws IOException, UnreadableException {
    Budget bytes = new Budget(in, MAX_RECORD);
    Runnable renewal = bytes::renew;
    InputStream bounded = new BufferedInputStream(bytes, 1 << 17);
    try {
      Drafts drafts =
          switch (format) {
            case TABLE -> new TableDrafts(bounded, options.columns());
            case MAILBOX -> new Mailbox(bounded);
            case WIKI -> new WikiDump(bounded);
            case TELEGRAM -> new TelegramDrafts(bounded);
            default -> new WarcDrafts(in);
          };
      return new DraftReadings(input, drafts, builder, Sidecar.of(input), true, renewal);
    } catch (DraftException e) {
      throw UnreadableException.of(e);
    }
  }

  /** The articles of a zip archive that is one document; empty where it is an archive of files. */
  Optional<Readings> zipped(Input input, Path file) throws IOException, UnreadableException {
    try (ZipFile zip = ZipReadings.zip(file)) {
      Optional<ZipDocument.Kind> kind = ZipDocument.kind(zip);
      return kind.isEmpty() ? Optional.empty() : Optional.of(document(input, kind.get(), zip));
    } catch (DraftException e) {
      throw UnreadableException.of(e);
    }
  }

  private Readings document(Input input, ZipDocument.Kind kind, ZipFile zip)
      throws IOException, DraftException {
    return switch (kind) {
      case DOCX, ODT -> drafts(input, Drafts.of(texts(ZipDocument.text(zip, kind))));
      case EPUB -> drafts(input, Drafts.of(chapters(zip)));
      case SPREADSHEET -> throw DraftException.noArticle("a spreadsheet", "save the sheet as .csv");
      case PRESENTATION ->
          throw DraftException.noArticle("a presentation", "save its text as .txt");
      case PROGRAM -> throw DraftException.noArticle("a package of a program", "leave it out");
    };
  }

  private static List<Draft> chapters(ZipFile zip) throws IOException, DraftException {
    List<Draft> chapters = new ArrayList<>();
    try (Epub book = new Epub(zip)) {
      Optional<Draft> next = book.next();
      while (next.isPresent()) {
        chapters.add(next.get());
        next = book.next();
      }
    }
    return chapters;
  }
}
