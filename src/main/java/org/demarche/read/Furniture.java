package org.demarche.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Span;

/** Recognises what belongs to the page and not to the article: buttons, links, legal lines. */
final class Furniture {
  private static final int LONGEST = 400;

  /** Whole lines of one to a few words. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:share(?: (?:this|the|our|full|it))?"
              + "(?: (?:full )?(?:article|story|post|page|news|text|video))?"
              + "(?: (?:on|via|with|to|by|now)\\b.{0,25})?|tweet|"
              + "(?:\\d+ )?(?:comments?|replies|shares|views|likes)(?: \\(?\\d+\\)?)?|"
              + "(?:leave|post|add|write) (?:a|your) (?:comment|reply)|no comments(?: yet)?|"
              + "(?:view|show|hide|read) (?:all )?(?:the )?(?:\\d+ )?comments|join the "
              + "conversation|source link|original source|(?:read )?(?:the )?(?:original|full) "
              + "(?:article|story|text)(?: here)?|none|null|n/a|ads?|advertise?ments?|sponsored"
              + "(?: content)?|promoted|continue reading.{0,30}|(?:read|show|load|see|view) "
              + "more|subscribe(?: now)?|sign (?:in|up)(?: here)?|log ?in|register|newsletters?|"
              + "print(?: this page)?|e-?mail(?: this)?|save(?: article)?|bookmark|copy link|link "
              + "copied!?|copied!?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|"
              + "instagram|youtube|flipboard|messenger|viber|vk|threads|bluesky|rss|pocket|"
              + "listen(?: to (?:this|the) (?:article|story))?|play|pause|video|gallery|watch "
              + "(?:live|now|video)|\\d+ ?min(?:ute)?s? read|(?:reading|read) time:? .{0,20}|"
              + "related(?: (?:articles?|stories|topics|news|posts|content))?|more (?:on this "
              + "story|stories|from .{1,30}|news)|recommended(?: for you)?|most (?:read|popular|"
              + "viewed)|trending(?: now)?|you (?:may|might) also like|latest(?: news)?|"
              + "next|previous|next article|previous article|back to top|"
              + "(?:skip to|jump to) .{1,20}|menu|home|search|close|loading\\W*|follow us(?: on "
              + ".{0,40})?|follow|image|photo|caption|toggle .{1,20}|expand.{0,20}|enlarge|"
              + "tags|topics|filed under|end(?: of article)?|story continues below"
              + "(?: advertisement)?|article continues .{0,40}|[#*=_~-]{3,}|-?30-?|"
              + "(?:our|editorial) standards)[.:!»>→\\s]*");

  /** Beginnings of whole lines. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)^(?:share (?:this|the|our) (?:article|story|post|page|news|text)\\s?:|read more\\s?:|read (?:also|next)\\b|also read\\b|see also\\s?:|related\\s?:|"
              + "more\\s?:|watch\\s?:|listen\\s?:|recommended\\s?:|"
              + "(?:tags|topics|categories|category|keywords|filed under)\\s?:|"
              + "sign up (?:for|to|here)|subscribe (?:to|for|now)|by (?:signing up|subscribing)|"
              + "get (?:the|our|all the) (?:latest|best|daily|morning)|join our\\b|"
              + "download (?:the|our) app|follow (?:us|.{1,30}) on (?:x|twitter|facebook|telegram|"
              + "instagram|whatsapp|google)|click here|this (?:website|site) uses cookies|"
              + "we use cookies|please (?:enable|disable|log in|subscribe)|"
              + "support (?:independent|our) journalism|"
              + "our standards:|(?:©|\\(c\\)|&copy;)\\s*\\S|copyright\\b.{0,6}(?:©|\\(c\\)|\\d{4})|"
              + "all rights reserved|distributed by\\b.{1,60}(?:agency|llc|inc)|"
              + "\\(?(?:additional )?(?:reporting|writing|editing) by\\b|"
              + "this (?:article|story|piece|material) (?:was (?:originally|first) )?"
              + "(?:published|appeared|originally appeared)\\b)");

  /** Endings of short lines. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:\\blogo|all rights reserved\\.?|click here\\.?|terms of (?:use|service)\\.?)$");

  /** Furniture that stuck to the last sentence when the page was flattened. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[.!?”\"’…)])\\s*(?:Source link|Source|C(?:omments|OMMENTS)|Share(?: this)?|Read "
              + "more|A(?:dvertisement|DVERTISEMENT)|Continue reading|(?:©|\\(c\\) ?\\d{4}|"
              + "Copyright ©?\\s?\\d{4}).{1,200})\\s*$");

  /** One of these is in whatever {@link #GLUED} finds before a full stop. */
  private static final List<String> LEGAL_MARKS = List.of("©", "(c)", "Copyright");

  private static final String SENTENCE_ENDS = ".!?”\"’…)";

  private Furniture() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return line.length() <= 60 && LABEL.matcher(line).matches()
        || isRowOfLabels(line)
        || OPENING.matcher(line).lookingAt()
        || line.length() <= 60 && CLOSING.matcher(line).find()
        || hasNoLetter(line);
  }

  /** Where furniture begins that is glued to the end of a stretch; its end where there is none. */
  static int gluedFrom(String text, Span stretch) {
    int from = Math.max(stretch.start(), stretch.end() - LONGEST);
    if (endsInSentence(text.substring(from, stretch.end()))) {
      return stretch.end();
    }
    Matcher matcher = GLUED.matcher(text).region(from, stretch.end()).useTransparentBounds(true);
    return matcher.find() ? matcher.start() : stretch.end();
  }

  /** {@code Facebook | X | Copy link}. */
  private static boolean isRowOfLabels(String line) {
    return line.indexOf('|') > 0
        && Segments.of(line).size() > 1
        && Segments.of(line).stream().allMatch(part -> LABEL.matcher(part).matches());
  }

  /** Spares most paragraphs the costly pattern. */
  private static boolean endsInSentence(String tail) {
    return SENTENCE_ENDS.indexOf(tail.charAt(tail.length() - 1)) >= 0
        && LEGAL_MARKS.stream().noneMatch(tail::contains);
  }

  private static boolean hasNoLetter(CharSequence line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }
}
