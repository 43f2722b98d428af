package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/**
 * Reads by which words beside a name an article says what somebody is: {@code Labour MP} before Ann
 * Lee, {@code the harbour's director} behind.
 */
final class RoleWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> TITLES = union("persons.titles", "new-names.titles");
  private static final Set<String> PEOPLE = union("descriptions.people", "new-names.trades");
  private static final Set<String> COURTESY = WordClass.of("persons.courtesy");
  private static final Set<String> TIES = Set.of("of", "for", "at", "in", "to");
  private static final Set<String> JOINING = Set.of("and", "the", "&", "-");

  /** In words. */
  private static final int LONGEST = 9;

  private final ArticleView tokens;

  RoleWords(ArticleView tokens) {
    this.tokens = tokens;
  }

  private static Set<String> union(String... classes) {
    return Stream.of(classes)
        .flatMap(name -> WordClass.of(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What stands right before the name and between commas after it. */
  List<String> beside(Span name) {
    List<String> found = new ArrayList<>();
    before(tokens.at(name.start())).ifPresent(found::add);
    after(tokens.after(name)).ifPresent(found::add);
    return found;
  }

  private Optional<String> before(int name) {
    boolean titled = isRole(name - 1);
    int from = name;
    while (name - from < LONGEST && isInside(from - 1, titled) && isSameSentence(from - 1, name)) {
      from--;
    }
    while (from < name && !isWord(from)) {
      from++;
    }
    return isHeaded(from, name) ? Optional.of(words(from, name)) : Optional.empty();
  }

  /** Past {@code for} only where the title is not the last word: {@code minister for Sport}. */
  private boolean isInside(int at, boolean titled) {
    String word = tokens.lower(at);
    boolean links = JOINING.contains(word) || TIES.contains(word) && tokens.isNoun(at - 1);
    return isWord(at) || tokens.tag(at).equals("POS") || !titled && links;
  }

  private boolean isWord(int at) {
    boolean word = tokens.isNoun(at) || tokens.isAdjective(at) && !tokens.isAdverb(at);
    return at >= 0 && word && !tokens.isTime(at);
  }

  private boolean isSameSentence(int at, int other) {
    return at >= 0 && tokens.sentence(at) == tokens.sentence(other);
  }

  private Optional<String> after(int comma) {
    int from = tokens.tag(comma + 1).equals("DT") ? comma + 2 : comma + 1;
    int end = from;
    while (end - from < LONGEST && isOfApposition(end)) {
      end++;
    }
    boolean closes = tokens.isComma(end) || tokens.isPunctuation(end) && isSentenceEnd(end);
    boolean role = tokens.isComma(comma) && closes && isHeaded(from, end);
    return role ? Optional.of(words(from, end)) : Optional.empty();
  }

  private boolean isOfApposition(int at) {
    String word = tokens.lower(at);
    boolean links = JOINING.contains(word) || TIES.contains(word);
    return isWord(at) || links || tokens.tag(at).equals("POS");
  }

  private boolean isSentenceEnd(int at) {
    return at + 1 >= tokens.size() || tokens.sentence(at) != tokens.sentence(at + 1);
  }

  /** Whether the last noun before a preposition is what a person can be. */
  private boolean isHeaded(int from, int end) {
    int head = end - 1;
    for (int i = from + 1; i < end; i++) {
      if (TIES.contains(tokens.lower(i))) {
        head = i - 1;
        break;
      }
    }
    boolean courtesy = end - from == 1 && COURTESY.contains(plain(from));
    boolean open = TIES.contains(tokens.lower(end - 1)) || JOINING.contains(tokens.lower(end - 1));
    return from < end && isRole(head) && !courtesy && !open;
  }

  private boolean isRole(int at) {
    String word = plain(at);
    boolean common = !tokens.isProper(at) || tokens.sentenceStart(at) == at;
    boolean scholar = common && tokens.isNoun(at) && word.endsWith("ist");
    return TITLES.contains(word) || PEOPLE.contains(word) || scholar;
  }

  private String plain(int at) {
    String word = tokens.lower(at);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private String words(int from, int end) {
    return SPACE.matcher(tokens.words(tokens.span(from, end))).replaceAll(" ");
  }
}
