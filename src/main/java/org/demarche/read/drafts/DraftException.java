package org.demarche.read.drafts;

/** Says why a file, or one record of it, gives no article. */
public final class DraftException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final boolean last;

  /**
   * @param code a heading of docs/problems.md
   * @param message what is wrong, and after a semicolon what to do
   * @param last whether it is of the whole file
   */
  private DraftException(String code, String message, boolean last) {
    super(message);
    this.code = code;
    this.last = last;
  }

  /** A file that is damaged. */
  public static DraftException broken(String what) {
    return new DraftException(
        "broken-file", what + "; get it anew, or give the article as text or HTML", true);
  }

  /** A file of a kind that holds no article. */
  public static DraftException noArticle(String what, String advice) {
    return new DraftException("unsupported-format", "this is " + what + "; " + advice, true);
  }

  /** Of one article; the next one may be read. */
  public static DraftException noText(String why) {
    return new DraftException("no-text", why, false);
  }

  /** Of a file in which nothing has words. */
  public static DraftException silent(String why) {
    return new DraftException("no-text", why, true);
  }

  public static DraftException tooLarge(String why) {
    return new DraftException("too-large", why, true);
  }

  /** Of a part of a document that unpacks to more than one believes. */
  public static DraftException bomb(String why) {
    return new DraftException("archive-bomb", why, true);
  }

  /** Of XML that defines entities. */
  public static DraftException documentType() {
    return new DraftException(
        "document-type",
        "it defines words of its own in a DOCTYPE, which are not read; take it out",
        true);
  }

  /** Of a table that lacks a column that the user named. */
  public static DraftException noColumn(String why) {
    return new DraftException("no-such-column", why, true);
  }

  public static DraftException json(String why) {
    return new DraftException("broken-json", why, true);
  }

  /** Of one record that is damaged; the next one may be read. */
  public static DraftException damaged(String why) {
    return new DraftException("broken-archive", why, false);
  }

  /** Of one record; the next one may be read. */
  public static DraftException longRecord(String why) {
    return new DraftException("too-large", why, false);
  }

  /** Of one record; the next one may be read. */
  public static DraftException encoding(String why) {
    return new DraftException("unknown-encoding", why, false);
  }

  /** Whether the file gives nothing more. */
  public boolean isLast() {
    return last;
  }

  public String code() {
    return code;
  }
}
