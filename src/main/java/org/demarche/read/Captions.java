package org.demarche.read;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises captions and picture credits. */
final class Captions {
  private static final int LONGEST = 700;
  private static final int TAIL = 90;

  private static final String SITE = "[\\w-]{2,30}(?:\\.[\\w-]{2,20}){1,2}";

  /** A credit at the end of a line, or filling it. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\b(?:REUTERS|Reuters|AFP|EPA|EPA-EFE|TASS|SPUTNIK|Sputnik|AP|Anadolu|DPA|dpa|PA|SOPA "
              + "Images|Pool|POOL|Getty|NurPhoto|Xinhua|Kyodo|UNIAN|Ukrinform)\\s?/\\s?[\\p{L}][^.]*"
              + "|(?:AP|Reuters|AFP|EPA|Pool|Getty) Photo\\b.*"
              + "|\\bGetty Images\\b.{0,30}"
              + "|\\bvia (?:AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?)\\b.{0,20}"
              + "|(?:[Ff]ile|FILE) (?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage)\\b.{0,20}"
              + "|(?:Shutterstock|iStock|Unsplash|Wikimedia Commons|Creative Commons|CC BY.{0,12})"
              + "|(?:^|[ .(])(?:Photo(?:graph|s)?|Picture|Image|Illustration|Graphic|Credit|Photo "
              + "credit|Image credit|Photo courtesy|Screenshot|Map)(?:\\s?:\\s?| by | courtesy of "
              + "|/)\\s?\\p{Lu}.{0,70}"
              + ("|(?<=[.!?”\"] )(?:Video|Audio|image|photo):(?: (?:\\p{Lu}[\\p{L}.'’-]*|&|and)){1,5}")
              + ("|\\s[/|]\\s?" + SITE)
              + ")[.)\\]]*$");

  private static final List<String> CREDIT_WORDS =
      List.of(
          "/",
          "|",
          "hoto",
          "PHOTO",
          "icture",
          "mage",
          "Getty",
          "via ",
          "stock",
          "Unsplash",
          "Commons",
          "CC BY",
          "llustration",
          "raphic",
          "redit",
          "creenshot",
          "Map",
          "Video:",
          "Audio:");

  private static final Pattern BARE_AGENCY =
      Pattern.compile(
          "(?:Getty(?: Images)?|AP|AFP|EPA(?:-EFE)?|Reuters|REUTERS|TASS|Sputnik|Shutterstock|"
              + "(?:[\\p{L}' -]{3,40} ?/ ?)?(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|Pool))");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage)s?(?: [Cc]redits?)?"
              + "|Illustrations?|Captions?|Credits?|File photo|FILE PHOTO|FILE)\\s?[:–—-]"
              + "|Photos? by\\b|\\(?Photos?:).*");

  /** A picture told of in the present tense. */
  private static final Pattern SCENE =
      Pattern.compile(
          "\\b(?:is|are) (?:pictured|photographed)\\b|\\b(?:is|are) seen (?:in|at|during|on|with)\\b"
              + "|\\bpictured (?:left|right|centre|center|in|at|on|here|with)\\b"
              + "|\\b[Ii]n this (?:file |undated |handout |pool |still )*"
              + "(?:photo|picture|image|photograph|screengrab|grab)\\b"
              + "|\\((?:[Ff]ile|left|right|centre|center|L|R|C)\\)");

  private static final List<String> SCENE_WORDS =
      List.of("pictured", "photographed", " seen ", "n this ", "(");

  private static final Pattern FILE = Pattern.compile("(?i)\\b(?:file|archives?)\\b");

  private static final Pattern STAGED =
      Pattern.compile(
          "\\b(?:speaks?|talks?|attends?|walks?|shakes? hands|poses?|meets?|addresses|gestures?|"
              + "listens?|looks? on|arrives?|delivers?|waves?|holds?|stands?|sits?|chairs|greets?|"
              + "visits?)\\b");

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
