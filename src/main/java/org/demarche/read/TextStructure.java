package org.demarche.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.model.Block;
import org.demarche.model.Block.Kind;
import org.demarche.model.Span;

/**
 * Tells the blocks of a plain text apart.
 *
 * <p>First what its form gives away (furniture, captions, bylines, items), then what its place does
 * (the headline before the body, headings between paragraphs); what is left is a paragraph.
 */
final class TextStructure {
  private static final int LONGEST_HEADLINE = 220;
  private static final int LONGEST_HEADING = 110;
  private static final int LONG_PROSE = 220;
  private static final int CAPTION_WORDS = 15;
  private static final int SHORT_QUESTION = 4;
  private static final Pattern SPEECH =
      Pattern.compile("(?<=[a-z”\"’] )(?:said|says|told|added)(?= [a-z])");

  private final String text;
  private final List<Stretches.Stretch> stretches;
  private final Kind[] kinds;
  private final boolean gaps;
  private long questions = -1;
  private Optional<Copyright> copyright = Optional.empty();

  private TextStructure(String text, List<Stretches.Stretch> stretches, Kind[] kinds) {
    this.text = text;
    this.stretches = stretches;
    this.kinds = kinds;
    this.gaps = stretches.stream().filter(Stretches.Stretch::gap).limit(3).count() > 2;
  }

  /**
   * The blocks of a text.
   *
   * @param headline the headline, where it is known from elsewhere
   */
  static List<Block> of(String text, Optional<String> headline) {
    List<Stretches.Stretch> stretches = Apart.parted(text, Stretches.of(text));
    return of(text, stretches, new Kind[stretches.size()], headline);
  }

  /** The same for stretches some of whose kinds are known from markup; the others are null. */
  static List<Block> of(
      String text, List<Stretches.Stretch> stretches, Kind[] known, Optional<String> headline) {
    TextStructure structure = new TextStructure(text, stretches, known.clone());
    structure.byForm();
    LinkLists.mark(text, stretches, structure.kinds);
    structure.copyright = structure.findCopyright();
    structure.byPlace(headline);
    return structure.blocks();
  }

  private void byForm() {
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kinds[i] == null ? form(i) : kinds[i];
    }
    for (int i = kinds.length - 1; i > 0; i--) {
      if (kinds[i] == Kind.CAPTION && kinds[i - 1] == null && captioned(i - 1)) {
        kinds[i - 1] = Kind.CAPTION;
      }
    }
  }

  private Kind form(int i) {
    String words = words(i);
    if (Furniture.is(words) || i > 0 && Furniture.announces(words)) {
      return Kind.FURNITURE;
    }
    if (Bylines.is(words)) {
      return Kind.BYLINE;
    }
    if (Captions.hasCredit(words) || Captions.describesPicture(words)) {
      return Kind.CAPTION;
    }
    if (words.startsWith("> ")) {
      return Kind.BLOCK_QUOTE;
    }
    return ListItems.begins(text, span(i)) ? Kind.ITEM : null;
  }

  /** Whether a stretch belongs to the caption or credit after it. */
  private boolean captioned(int i) {
    String caption = words(i + 1);
    boolean together = !stretches.get(i + 1).gap();
    boolean repeated = caption.startsWith(words(i)) && words(i).length() < LONGEST_HEADING;
    boolean credited = Captions.isCredit(caption) && stretches.get(i).gap() && gaps && i > 0;
    return together && (repeated || credited);
  }

  private void byPlace(Optional<String> known) {
    int body = bodyStart();
    int last = lastOpen();
    int headline = headline(known, body, last);
    if (headline >= 0) {
      kinds[headline] = Kind.HEADLINE;
    }
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null) {
        boolean head = i < body && i > headline && headline >= 0;
        kinds[i] = head ? headKind(i) : bodyKind(i, i < last);
      }
    }
  }

  /** The first stretch that reads as prose. */
  private int bodyStart() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null ? isProse(i) : kinds[i].isProse()) {
        return i;
      }
    }
    return kinds.length;
  }

  private boolean isProse(int i) {
    return span(i).length() > LONG_PROSE
        || Stretches.endsSentence(text, span(i)) && wordCount(i) >= 6
        || Datelines.prefix(text, span(i)).isPresent();
  }

  /** The last stretch that is prose or may become it. */
  private int lastOpen() {
    int last = kinds.length - 1;
    while (last >= 0 && kinds[last] != null && !kinds[last].isProse()) {
      last--;
    }
    return last;
  }

  private int headline(Optional<String> known, int body, int last) {
    if (Arrays.asList(kinds).contains(Kind.HEADLINE)) {
      return -1;
    }
    if (known.isPresent()) {
      return knownHeadline(new TitleMatcher(known.get()));
    }
    int first = nextOpen(0);
    int second = nextOpen(first + 1);
    if (second <= body && second < last && isMasthead(words(first)) && isHeadline(second)) {
      kinds[first] = Sections.is(words(first)) ? Kind.FURNITURE : Kind.BYLINE;
      return second;
    }
    return first <= body && first < last && isHeadline(first) ? first : -1;
  }

  /** The first stretch from here on whose kind is not known; the number of all where none is. */
  private int nextOpen(int from) {
    int next = from;
    while (next < kinds.length && kinds[next] != null) {
      next++;
    }
    return next;
  }

  /** Whether a line above what may be the headline is the publisher's name or a section. */
  private boolean isMasthead(String words) {
    return Houses.isMasthead(words) || Sections.is(words) || isOwner(words);
  }

  private boolean isOwner(String words) {
    return copyright.filter(right -> right.isOwner(words)).isPresent();
  }

  private Optional<Copyright> findCopyright() {
    for (int i = kinds.length - 1; i >= 0; i--) {
      Optional<Copyright> found =
          kinds[i] == Kind.FURNITURE ? Copyright.in(words(i)) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private int knownHeadline(TitleMatcher title) {
    for (int i = 0; i < kinds.length; i++) {
      if (title.matches(words(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHeadline(int i) {
    char last = text.charAt(span(i).end() - 1);
    return !words(i).startsWith("Q: ")
        && span(i).length() <= LONGEST_HEADLINE
        && last != '.'
        && last != ','
        && !(Stretches.endsSentence(text, span(i)) && last != '?' && last != '!')
        && Datelines.prefix(text, span(i)).isEmpty();
  }

  private Kind headKind(int i) {
    String words = words(i);
    boolean name = Bylines.isBareName(words) || Houses.isPublisher(words);
    if (Bylines.isPlaced(words) || isOwner(words) || name && besideByline(i)) {
      return Kind.BYLINE;
    }
    if (Character.isLowerCase(words.charAt(0)) && wordCount(i) <= CAPTION_WORDS) {
      return Kind.CAPTION;
    }
    return Stretches.endsSentence(text, span(i)) ? Kind.PARAGRAPH : Kind.HEADING;
  }

  private boolean besideByline(int i) {
    boolean underHeadline = i > 0 && kinds[i - 1] == Kind.HEADLINE;
    return i > 0 && kinds[i - 1] == Kind.BYLINE
        || i + 1 < kinds.length && kinds[i + 1] == Kind.BYLINE
        || underHeadline && text.indexOf(words(i)) == text.lastIndexOf(words(i));
  }

  private Kind bodyKind(int i, boolean precedesProse) {
    if (precedesProse && isOnlyQuestion(i)) {
      return Kind.HEADING;
    }
    if (!looksLikeHeading(i) || tellsSpeech(i)) {
      return Kind.PARAGRAPH;
    }
    if (precedesProse) {
      return Kind.HEADING;
    }
    return wordCount(i) <= 3 && i > 0 ? Kind.FURNITURE : Kind.PARAGRAPH;
  }

  private boolean looksLikeHeading(int i) {
    char first = text.charAt(span(i).start());
    char last = text.charAt(span(i).end() - 1);
    boolean introducesList = last == ':' && wordCount(i) <= 6 && next(i) == Kind.ITEM;
    return span(i).length() <= LONGEST_HEADING
        && wordCount(i) <= 16
        && !Character.isLowerCase(first)
        && !Stretches.endsSentence(text, span(i))
        && (",;:-–—".indexOf(last) < 0 || introducesList);
  }

  /**
   * Whether a stretch is a short question, such as {@code And the neighbours?}, in a text that is
   * not an interview.
   */
  private boolean isOnlyQuestion(int i) {
    return isQuestion(i) && wordCount(i) <= SHORT_QUESTION && questions() == 1;
  }

  private long questions() {
    if (questions < 0) {
      questions = IntStream.range(0, kinds.length).filter(this::isQuestion).count();
    }
    return questions;
  }

  private boolean isQuestion(int i) {
    return text.charAt(span(i).end() - 1) == '?';
  }

  /** Whether a line without a stop is a sentence all the same: somebody said something in it. */
  private boolean tellsSpeech(int i) {
    return wordCount(i) >= 8 && SPEECH.matcher(words(i)).find();
  }

  private Kind next(int i) {
    return i + 1 < kinds.length ? kinds[i + 1] : null;
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(kinds.length + 2);
    for (int i = 0; i < kinds.length; i++) {
      BlockCutter.cut(text, kinds[i], span(i), blocks);
    }
    return blocks;
  }

  private Span span(int i) {
    return stretches.get(i).span();
  }

  private String words(int i) {
    return span(i).of(text);
  }

  private int wordCount(int i) {
    int count = 1;
    for (int at = span(i).start(); at < span(i).end(); at++) {
      count += Lines.isSpace(text.charAt(at)) ? 1 : 0;
    }
    return count;
  }
}
