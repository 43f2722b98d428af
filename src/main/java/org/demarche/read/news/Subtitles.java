package org.demarche.read.news;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.DraftException;

/**
 * The transcript in subtitles (SubRip, WebVTT): what is shown, without times, in paragraphs; a
 * speaker who is named, or announced by {@code >>}, begins a new one.
 */
public final class Subtitles {
  private static final Pattern CUE =
      Pattern.compile(
          "(?m)^(?:(?<h>\\d{1,3}):)?(?<m>\\d\\d):(?<s>\\d\\d)[,.]\\d{3}[ \\t]+-->[ \\t]+\\S.*$");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)? (?<who>[^>]{1,80})>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][^>]{0,80}>|<[\\d:.]+>|\\{\\\\[^}]*\\}");
  private static final Pattern TURN =
      Pattern.compile("^(?:>>|- )\\s*|^(?=[\\p{Lu}][\\p{L}.'’ -]{1,40}:\\s)");
  private static final int PARAGRAPH = 600;

  private Subtitles() {}

  public static Draft of(String file) throws DraftException {
    String subtitles = file.replace("\r\n", "\n").replace('\r', '\n');
    Matcher cue = CUE.matcher(subtitles);
    StringBuilder text = new StringBuilder();
    int paragraph = 0;
    String last = "";
    int from = cue.find() ? cue.end() : -1;
    while (from >= 0) {
      boolean more = cue.find();
      String shown = shown(subtitles.substring(from, more ? cue.start() : subtitles.length()));
      if (!shown.isEmpty() && !shown.equals(last)) {
        boolean begins =
            TURN.matcher(shown).find() || ended(text) && text.length() - paragraph > PARAGRAPH;
        text.append(text.isEmpty() ? "" : begins ? "\n\n" : " ");
        paragraph = begins ? text.length() : paragraph;
        text.append(TURN.matcher(shown).replaceFirst(""));
        last = shown;
      }
      from = more ? cue.end() : -1;
    }
    if (text.isEmpty()) {
      throw DraftException.silent("the subtitles show no words");
    }
    return Draft.plain(text.toString());
  }

  private static boolean ended(CharSequence text) {
    return !text.isEmpty() && ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The words of a cue: without the number of the next one, tags and notes in WebVTT. */
  private static String shown(String cue) {
    String lines = cue.replaceFirst("\\R\\s*\\R(?s:.*)$", "").replaceFirst("^\\R", "");
    String named = VOICE.matcher(lines).replaceAll("${who}: ");
    return TAG.matcher(named).replaceAll("").replaceAll("\\s+", " ").strip();
  }
}
