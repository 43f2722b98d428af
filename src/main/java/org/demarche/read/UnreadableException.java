package org.demarche.read;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Problem;
import org.demarche.read.drafts.DraftException;
import org.demarche.read.kinds.Kind;

/** Says why one input cannot become an article; always turned into a {@link Problem}. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;

  UnreadableException(String code, String message) {
    super(message);
    this.code = code;
  }

  static UnreadableException empty() {
    return new UnreadableException(
        "empty-file", "it holds no text; remove it or write the article into it");
  }

  static UnreadableException binary(String what) {
    return new UnreadableException(
        "binary-file", what + "; give the article as text, HTML or JSON");
  }

  static UnreadableException tooLarge(long limit) {
    return new UnreadableException(
        "too-large",
        String.format(
            Locale.ROOT,
            "one article may have %d MB at most; put several articles into several files, or one"
                + " on each line of a .jsonl file",
            limit >> 20));
  }

  static UnreadableException notRegular() {
    return new UnreadableException(
        "not-a-file",
        "it is a pipe, a device or a socket, which are not read; give a file, or pipe it into -");
  }

  static UnreadableException linkOut() {
    return new UnreadableException(
        "link-out", "this link leads out of its folder, and is not followed; give the file itself");
  }

  static UnreadableException tooLong(int characters, int limit) {
    return new UnreadableException(
        "too-large",
        String.format(
            Locale.ROOT,
            "its text has %d characters, and the memory suffices for %d; cut it, or give more with"
                + " DEMARCHE_OPTS=-Xmx%dm",
            characters,
            limit,
            Math.max(512, (characters >> 10) + 1)));
  }

  static UnreadableException memory() {
    return new UnreadableException(
        "too-large", "it needs more memory than there is; cut it, or give more with -Xmx");
  }

  static UnreadableException encoding(String why) {
    return new UnreadableException("unknown-encoding", why + "; save it as UTF-8");
  }

  static UnreadableException json(String why) {
    return new UnreadableException("broken-json", why + "; repair it there");
  }

  static UnreadableException noText(String why) {
    return new UnreadableException("no-text", why);
  }

  static UnreadableException archive(String why) {
    return new UnreadableException(
        "broken-archive", "cannot unpack it (" + why + "); pack it again or give the files");
  }

  static UnreadableException emptyArchive() {
    return new UnreadableException(
        "empty-file",
        "it holds no file that could be an article (hidden files and such outside of the archive"
            + " do not count); pack the articles again");
  }

  static UnreadableException bomb() {
    return new UnreadableException(
        "archive-bomb",
        "it unpacks to more than 250 times its size, which articles do not; unpack it and give the"
            + " files if you trust it");
  }

  static UnreadableException nested() {
    return new UnreadableException(
        "nested-archive", "an archive within an archive is not opened; unpack the outer one");
  }

  /**
   * @param what a file that holds no article, with its article
   * @param advice in the imperative
   */
  static UnreadableException unsupported(String what, String advice) {
    return new UnreadableException(
        "unsupported-format", "this is " + what + ", not an article; " + advice);
  }

  static UnreadableException kind(Kind kind) {
    return kind.binary()
        ? new UnreadableException("binary-file", "this is " + kind.what() + "; " + kind.advice())
        : unsupported(kind.what(), kind.advice());
  }

  static UnreadableException of(DraftException draft) {
    return new UnreadableException(draft.code(), draft.getMessage());
  }

  static UnreadableException feed(String why) {
    return new UnreadableException(
        "not-a-feed", why + "; give the address or the file of an RSS, Atom or JSON feed");
  }

  static UnreadableException excerpt() {
    return new UnreadableException(
        "only-excerpt",
        "the feed has no more than its beginning; 'demarche watch --once URL' fetches the pages of"
            + " a feed");
  }

  static UnreadableException stub() {
    return new UnreadableException(
        "only-excerpt",
        "its text breaks off ('[+… chars]'), as services give it that sell the rest; 'demarche watch"
            + " --once URL' fetches pages");
  }

  /** Of a page that was read all the same. */
  static UnreadableException paid() {
    return new UnreadableException(
        "only-excerpt",
        "the page says that one has to pay for it, and shows little; it was read as it is, and may"
            + " lack its end");
  }

  static UnreadableException sidecar(String why) {
    return new UnreadableException(
        "broken-sidecar", why + "; it was ignored and the article read without it");
  }

  static UnreadableException fields(List<String> fields) {
    return new UnreadableException(
        "bad-field", String.join(", ", fields) + " cannot be used and was left out; mend it");
  }

  static UnreadableException io(Throwable cause) {
    String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : reason(cause);
    return new UnreadableException(
        "unreadable", "cannot read it (" + reason + "); check that it is there and may be read");
  }

  private static String reason(Throwable cause) {
    return cause instanceof java.nio.file.AccessDeniedException
        ? "access denied"
        : cause.getMessage();
  }

  /** This as the outcome of reading {@code where}. */
  Reading.Failed at(String where) {
    return new Reading.Failed(new Problem("read", code, where, getMessage()));
  }
}
