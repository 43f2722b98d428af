package org.demarche.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;

/** Recognises captions and picture credits. */
final class Captions {
  private static final int LONGEST = 700;
  private static final int TAIL = 90;

  private static final String AGENCY = Alternatives.of("captions.agencies");
  private static final String SITE = "[\\w-]{2,30}(?:\\.[\\w-]{2,20}){1,2}";

  /** A credit at the end of a line, or filling it. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\b"
              + AGENCY
              + "\\s?/\\s?[\\p{L}][^.]*"
              + ("|" + AGENCY + " Photo\\b.*")
              + "|\\bGetty Images\\b.{0,30}"
              + ("|\\bvia " + AGENCY + "\\b.{0,20}")
              + "|(?:[Ff]ile|FILE) (?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage)\\b.{0,20}"
              + ("|" + Alternatives.of("captions.stocks"))
              + ("|(?:^|[ .(])" + Alternatives.of("captions.pictures"))
              + "(?:\\s?:\\s?| by | courtesy of "
              + "|/)\\s?\\p{Lu}.{0,70}"
              + ("|(?<=[.!?”\"] )(?:Video|Audio|image|photo):(?: (?:\\p{Lu}[\\p{L}.'’-]*|&|and)){1,5}")
              + ("|\\s[/|]\\s?" + SITE)
              + ")[.)\\]]*$");

  private static final Set<String> CREDIT_WORDS = WordClass.of("captions.hints");

  private static final Pattern BARE_AGENCY =
      Pattern.compile(
          "(?:"
              + AGENCY
              + "|Getty Images|Shutterstock|"
              + ("(?:[\\p{L}' -]{3,40} ?/ ?)?(?:" + AGENCY + "|Getty Images))"));

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:"
              + Alternatives.of("captions.labels")
              + "\\s?[:–—-]"
              + "|Photos? by\\b|\\(?Photos?:).*");

  /** A picture told of in the present tense. */
  private static final Pattern SCENE = Pattern.compile(Alternatives.of("captions.scenes"));

  private static final List<String> SCENE_WORDS =
      List.of("pictured", "photographed", " seen ", "n this ", "(");

  private static final Pattern FILE = Pattern.compile("(?i)\\b(?:file|archives?)\\b");

  private static final Pattern STAGED =
      Pattern.compile("\\b" + Alternatives.of("captions.staged") + "\\b");

  private Captions() {}

  /** Whether the line is a credit or ends in one. */
  static boolean hasCredit(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return line.length() <= 60 && BARE_AGENCY.matcher(line).matches()
        || line.length() <= 300 && LABEL.matcher(line).matches()
        || endsInCredit(line.substring(Math.max(0, line.length() - TAIL)));
  }

  /** Looks for the words that every credit has before it tries the costly pattern. */
  private static boolean endsInCredit(String tail) {
    return CREDIT_WORDS.stream().anyMatch(tail::contains) && CREDIT.matcher(tail).find();
  }

  /** Whether the line is nothing but a credit, so that a caption may stand before it. */
  static boolean isCredit(String line) {
    return line.length() <= 60 && hasCredit(line) && !line.endsWith(".");
  }

  /** Whether the line tells what a picture shows. */
  static boolean describesPicture(String line) {
    if (line.length() > LONGEST || hasSpeech(line)) {
      return false;
    }
    return tellsOfPicture(line) && SCENE.matcher(line).find()
        || line.length() <= 300 && endsWithDay(line) && STAGED.matcher(line).find();
  }

  /** Whether the picture may be of another day than the article. */
  static boolean isFilePicture(String line) {
    return FILE.matcher(line).find();
  }

  private static boolean hasSpeech(String line) {
    return line.indexOf('“') >= 0 || line.indexOf('"') >= 0 || line.contains(" said");
  }

  /** Looks for the words that every scene has before it tries the costly pattern. */
  private static boolean tellsOfPicture(String line) {
    return SCENE_WORDS.stream().anyMatch(line::contains);
  }

  private static boolean endsWithDay(String line) {
    return Dates.all(line).stream().anyMatch(date -> line.length() - date.end() <= 40);
  }
}
