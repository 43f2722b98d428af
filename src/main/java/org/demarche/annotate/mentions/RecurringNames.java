package org.demarche.annotate.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.knowledge.NameIndex;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.TokenView;
import org.demarche.names.FirstNames;
import org.demarche.names.NameKey;
import org.demarche.names.PersonName;

/**
 * Finds further mentions of names that an article gives in full and that look like other words:
 * {@code Hunt said}, after {@code Petra Hunt}.
 */
final class RecurringNames {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What a name that opens a sentence may do there; {@code Snow is} may be the weather. */
  private static final Set<String> DOING = Set.of("VBD", "VBZ");

  private static final Set<String> WEEKDAYS = WordClass.of("calendar.weekdays");

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+\\.?)\\s*$");

  private static final Pattern APPOSITION =
      Pattern.compile(", (?:a|an|the)(?: \\p{Ll}+)? (\\p{Ll}+)\\b");

  /** In characters. */
  private static final int LONGEST_TITLE = 30;

  private static final Set<String> BEING = Set.of("be", "have", "do");

  private final NameIndex names;
  private final Article article;
  private final List<Sentence> sentences;

  RecurringNames(NameIndex names, Article article, List<Sentence> sentences) {
    this.names = names;
    this.article = article;
    this.sentences = sentences;
  }

  /** These mentions and the further ones, in the order of the text. */
  List<Mention> with(List<Mention> mentions) {
    Set<String> known = new HashSet<>();
    mentions.forEach(mention -> learn(mention, known));
    if (known.isEmpty()) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>(mentions);
    BitSet taken = new BitSet();
    mentions.forEach(mention -> taken.set(mention.span().start(), mention.span().end()));
    sentences.stream().filter(this::isProse).forEach(it -> find(it, known, taken, all));
    all.sort(Comparator.comparing(mention -> mention.span().start()));
    return all;
  }

  private boolean isProse(Sentence sentence) {
    return article.blocks().get(sentence.block()).kind().isProse()
        || article.blocks().get(sentence.block()).kind() == Block.Kind.CAPTION;
  }

  private void learn(Mention mention, Set<String> known) {
    String[] words = SPACE.split(mention.span().of(article.text()));
    String last = words[words.length - 1];
    if (words.length == 1 && mention.form() == Form.NEW_NAME && !Titles.isSure(last)) {
      known.add(last);
    }
    if (words.length > 1 && words.length < 5 && isPerson(mention)) {
      boolean familyFirst = PersonName.isFamilyFirst(words[0].toLowerCase(Locale.ROOT));
      String called = familyFirst ? words[0] : last;
      boolean first = FirstNames.gender(NameKey.spelling(words[0])) != Gender.UNKNOWN;
      if (first
          || isTitled(mention)
          || isExplained(mention)
          || NewNameFinder.mayBeFamilyName(called)) {
        known.add(called);
      }
    }
  }

  private boolean isTitled(Mention mention) {
    Matcher word = LAST_WORD.matcher(before(mention));
    return word.find() && PersonSigns.isTitle(word.group(1).toLowerCase(Locale.ROOT));
  }

  /** {@code Georgia Mills, the minister,}. */
  private boolean isExplained(Mention mention) {
    int end = mention.span().end();
    String after =
        article.text().substring(end, Math.min(article.text().length(), end + LONGEST_TITLE));
    Matcher apposition = APPOSITION.matcher(after);
    return apposition.lookingAt() && PersonSigns.isTitle(apposition.group(1));
  }

  private String before(Mention mention) {
    int start = mention.span().start();
    return article.text().substring(Math.max(0, start - LONGEST_TITLE), start);
  }

  private boolean isPerson(Mention mention) {
    return mention.form() == Form.NEW_NAME
        || mention.form() == Form.NAME && names.isPerson(mention.candidates().get(0));
  }

  private static void find(Sentence sentence, Set<String> known, BitSet taken, List<Mention> all) {
    if (sentence.tokens().stream().noneMatch(token -> known.contains(token.text()))) {
      return;
    }
    TokenView words = new TokenView(sentence.tokens());
    for (int i = 0; i < words.size(); i++) {
      if (known.contains(words.text(i))
          && isAlone(words, i)
          && isFree(words.span(i, i + 1), taken)) {
        all.add(new Mention(words.span(i, i + 1), Form.NEW_NAME, List.of()));
      }
    }
  }

  private static boolean isFree(Span span, BitSet taken) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }

  /** Whether the word is no part of a longer name, and no common word that opens a sentence. */
  private static boolean isAlone(TokenView words, int at) {
    boolean day = WEEKDAYS.contains(words.lower(at - 1));
    boolean before = words.isCapitalised(at - 1) && !words.isFirst(at - 1) && !day;
    boolean after =
        words.isCapitalised(at + 1) || words.isNumber(at + 1) || words.lower(at + 1).equals("-");
    return !before && !after && (!words.isFirst(at) || isActing(words, at + 1));
  }

  private static boolean isActing(TokenView words, int at) {
    int verb = words.isAdverb(at) ? at + 1 : at;
    boolean doing = DOING.contains(words.tag(verb)) || words.tag(verb).equals("VBN");
    boolean relative = words.isComma(at) && words.lower(at + 1).equals("who");
    return doing && !BEING.contains(words.lemma(verb)) || relative;
  }
}
