package org.demarche.read.feeds;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Tells an article's whole text from a beginning that invites to read on. */
final class Whole {
  /** What is given as the article's content is believed to be, if it is more than a sentence. */
  private static final int CONTENT = 200;

  /** What is given as a description has to be as long as articles are. */
  private static final int DESCRIPTION = 1500;

  private static final int END = 80;
  private static final Pattern CUT =
      Pattern.compile(
          "(?i)(…|\\.\\.\\.|\\b(read|continue) (more|on|reading|the (full|whole|rest))\\b.*)"
              + "[\\s\\])»→]*$");

  private Whole() {}

  /** The content if it is whole, else nothing. */
  static String content(String html) {
    return of(html, CONTENT);
  }

  /** The description if it is whole, else nothing. */
  static String description(String html) {
    return of(html, DESCRIPTION);
  }

  private static String of(String html, int least) {
    if (html.length() < least) {
      return "";
    }
    String text = Jsoup.parseBodyFragment(html).text();
    String end = text.substring(Math.max(0, text.length() - END));
    return text.length() < least || CUT.matcher(end).find() ? "" : html;
  }
}
