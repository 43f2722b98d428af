package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Mention;
import org.demarche.syntax.ArticleView;

/**
 * Finds two names that the words between them give to one bearer: {@code the Institute for the
 * Study of War (ISW)}, {@code Meta, formerly known as Facebook}.
 */
final class OtherNames {
  private static final int LONGEST_GAP = 80;

  /** Between two names of one bearer that are both in use. */
  private static final Pattern ALSO =
      Pattern.compile(
          "(?i)\\s*[,(]?\\s*(which is |who is |is )?(also |better |commonly |widely )*"
              + "(known (as|by (its|the|his|her) ([\\p{L}-]+ )*(acronym|initials|abbreviation|name)( as| of)?)"
              + "|a\\.?k\\.?a\\.?|alias|or simply)[,:]?\\s*(the )?[“\"(]?\\s*");

  /** Between the present name and a past one. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\s*[,(]?\\s*(which was |who was |was )?"
              + "((formerly|previously|originally|once|earlier|until [\\p{L}\\d ]+)"
              + "( (known|called|named|branded))( (as|by the name( of)?))?"
              + "|(known|called|named) (until [\\p{L}\\d ]+|before [\\p{L}\\d ]+|previously|formerly) as"
              + ")\\s*(the )?[“\"]?\\s*");

  /** The same where brackets or commas make it plain that a name follows. */
  private static final Pattern FORMERLY =
      Pattern.compile("(?i)\\s*[,(]\\s*(formerly|previously|originally|ex-?)\\s*(the )?[“\"]?");

  /** Between a past name and the present one. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)\\s*[,(]?\\s*((which|who) )?(is |are |was |has been |have been |had been |were )?"
              + "((since|now|later|recently|then|today)( been)? )*"
              + "((known|called|named|renamed|rebranded|rechristened)( itself)?( as| to)?"
              + "|(renamed|rebranded|renames|rebrands) itself( as| to)?"
              + "|(has |had )?(changed|changes|changing) its name to"
              + "|now)\\s*(the )?[“\"]?\\s*");

  private static final Pattern NOW =
      Pattern.compile(
          "(?i).*\\b(now|renam\\w*|rebrand\\w*|rechristen\\w*|chang\\w+ its name|since|later|today)\\b.*");

  private final ArticleView tokens;

  OtherNames(ArticleView tokens) {
    this.tokens = tokens;
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
    if (ALSO.matcher(gap).matches()) {
      return Optional.of(Order.BOTH);
    }
    if (BEFORE.matcher(gap).matches() || FORMERLY.matcher(gap).matches()) {
      return Optional.of(Order.PRESENT_FIRST);
    }
    boolean after = AFTER.matcher(gap).matches() && NOW.matcher(gap).matches();
    return after ? Optional.of(Order.PAST_FIRST) : Optional.empty();
  }

  /** {@code (ISW)} after its long form or before it, {@code , or KIIS,}. */
  private boolean isAcronymOf(Mention one, Mention other, String gap) {
    boolean bracket = gap.matches("\\s*[“”\"]?\\s*\\(\\s*(the\\s+|or\\s+)?[“\"]?");
    boolean or = gap.matches(",?\\s+or\\s+(the\\s+)?[“\"]?");
    if (!bracket && !or) {
      return false;
    }
    String first = words(one);
    String second = words(other);
    return Acronym.isAcronym(second) && Acronym.fits(second, first)
        || Acronym.isAcronym(first) && Acronym.fits(first, second);
  }

  private String words(Mention mention) {
    return mention.span().of(tokens.article().text());
  }
}
