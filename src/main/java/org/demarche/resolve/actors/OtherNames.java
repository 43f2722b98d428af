package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Mention;
import org.demarche.syntax.ArticleView;

/**
 * Finds two names that the words between them give to one bearer: {@code the Institute for the
 * Study of War (ISW)}, {@code Meta, formerly known as Facebook}.
 */
final class OtherNames {
  /** In characters; what ties two names in more words speaks of something else, too. */
  private static final int LONGEST_GAP = 80;

  /** Between two names of one bearer that are both in use. */
  private static final Pattern ALSO = gap("(?:(?:which|who) is |is )?", "also");

  /** Between the present name and a past one. */
  private static final Pattern BEFORE = gap("(?:(?:which|who) was |was )?", "was");

  /** The same where brackets or commas make it plain that a name follows. */
  private static final Pattern FORMERLY =
      Pattern.compile("(?i)\\s*[,(]\\s*" + expression("formerly") + "\\s*(the )?[“\"]?");

  /** Between a past name and the present one. */
  private static final Pattern AFTER =
      gap(
          "(?:(?:which|who) )?(?:%s )?(?:%s(?: been)? )*"
              .formatted(expression("auxiliaries"), expression("since")),
          "is");

  private static final Pattern BRACKET =
      Pattern.compile("\\s*[“”\"]?\\s*\\(\\s*(the\\s+|or\\s+)?[“\"]?");

  private static final Pattern OR = Pattern.compile(",?\\s+or\\s+(the\\s+)?[“\"]?");

  private static final Pattern NOW = Pattern.compile("(?i)\\b" + expression("present") + "\\b");

  private final ArticleView tokens;

  OtherNames(ArticleView tokens) {
    this.tokens = tokens;
  }

  private static Pattern gap(String opening, String tie) {
    return Pattern.compile(
        "(?i)\\s*[,(]?\\s*" + opening + expression(tie) + "[,:]?\\s*(the )?[“\"(]?\\s*");
  }

  private static String expression(String name) {
    return "(?:" + String.join("|", WordClass.of("other-names." + name)) + ")";
  }

  /** Which of two names comes first in a bearer's life. */
  enum Order {
    /** One is the acronym of the other. */
    ACRONYM,
    /** Both are in use. */
    BOTH,
    /** The first one in the text is the present one. */
    PRESENT_FIRST,
    /** The first one in the text is the past one. */
    PAST_FIRST
  }

  /** How the names are tied together; empty where they are two bearers'. */
  Optional<Order> between(Mention one, Mention other) {
    int from = one.span().end();
    int to = other.span().start();
    if (to <= from || to - from > LONGEST_GAP) {
      return Optional.empty();
    }
    String gap = tokens.article().text().substring(from, to);
    if (isAcronymOf(one, other, gap)) {
      return Optional.of(Order.ACRONYM);
    }
    if (ALSO.matcher(gap).matches() || isFullerInBrackets(one, other, gap)) {
      return Optional.of(Order.BOTH);
    }
    if (BEFORE.matcher(gap).matches() || FORMERLY.matcher(gap).matches()) {
      return Optional.of(Order.PRESENT_FIRST);
    }
    boolean after = AFTER.matcher(gap).matches() && NOW.matcher(gap).find();
    return after ? Optional.of(Order.PAST_FIRST) : Optional.empty();
  }

  /** {@code (ISW)} after its long form or before it, {@code , or KIIS,}. */
  private boolean isAcronymOf(Mention one, Mention other, String gap) {
    boolean bracket = gap.indexOf('(') >= 0 && BRACKET.matcher(gap).matches();
    if (!bracket && !(gap.contains("or") && OR.matcher(gap).matches())) {
      return false;
    }
    String first = tokens.words(one.span());
    String second = tokens.words(other.span());
    return Acronym.isAcronym(second) && Acronym.fits(second, first)
        || Acronym.isAcronym(first) && Acronym.fits(first, second);
  }

  /** {@code Marie-Claire of Norden (Marie-Claire Luise}. */
  private boolean isFullerInBrackets(Mention one, Mention other, String gap) {
    if (!gap.strip().equals("(") || !tokens.words(one.span()).contains(" ")) {
      return false;
    }
    String first = tokens.words(one.span()).split(" ")[0];
    return first.equals(tokens.words(other.span()).split(" ")[0]);
  }
}
