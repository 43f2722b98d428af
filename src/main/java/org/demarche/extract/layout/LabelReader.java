package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.layout.TurnLabel.Style;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Block;
import org.demarche.model.Mention;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.syntax.Overlaps;

/** Reads what may be a label at the beginning of a paragraph; who is one is decided later. */
final class LabelReader {
  /** In words: a name with title, office and bracket; what else stands before a colon is longer. */
  private static final int LONGEST_LABEL = 12;

  /** The marks by which Markdown and wikis write bold. */
  private static final String BOLD = "(?:\\*{1,3}|__|''')?";

  private static final String END = BOLD + "\\s*(?=\\S|$)";

  private static final Pattern BRACKETED =
      Pattern.compile(
          BOLD
              + "(?:\\(\\((?<wiki>[^()\\v]{2,60})\\)\\)|\\[(?<square>\\p{Lu}[^\\[\\]\\v]{1,40})\\]"
              + "|<(?<chat>[\\p{L}_][^<>\\v]{1,30})>)\\s*:?"
              + END);

  private static final Pattern ASKING =
      Pattern.compile(
          BOLD
              + "(?<name>Q|A|Question|Answer|QUESTION|ANSWER)"
              + ("(?:" + BOLD + "\\s?[:.]|(?<=Q)\\s)")
              + END);

  /** {@code Answer}, alone in its paragraph. */
  private static final Pattern ALONE =
      Pattern.compile(BOLD + "(?<name>Q|A|Question|Answer|QUESTION|ANSWER)" + BOLD + "$");

  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]+";
  private static final Pattern DASHED =
      Pattern.compile(BOLD + "(?<name>" + WORD + "(?: " + WORD + "){0,3})" + BOLD + "\\s+[—–]\\s+");

  /** In characters: a label of pairs, the marks around it and a space are no longer. */
  private static final int FARTHEST_COLON = 240;

  private static final Pattern COLON =
      Pattern.compile(
          BOLD + "(?<label>\\p{Lu}[^:?!;“”\"\\v]{0,110}?)" + BOLD + "\\s?:(?=\\s|\\*|_|$)" + END);

  /** A full stop that ends more than {@code Mr.} or {@code J.}. */
  private static final Pattern STOP = Pattern.compile("\\p{L}{5,}\\.\\s");

  private final AnnotatedArticle article;
  private final Layout layout;

  LabelReader(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  /** What may be a label of that paragraph. */
  Optional<TurnLabel> read(Block block) {
    Span paragraph = block.span();
    return bracketed(paragraph)
        .or(() -> matched(ASKING, paragraph, Style.ASKING))
        .or(() -> matched(ALONE, paragraph, Style.ASKING))
        .or(() -> beforeColon(paragraph))
        .or(() -> matched(DASHED, paragraph, Style.DASHED));
  }

  private Matcher at(Pattern pattern, Span paragraph) {
    return pattern.matcher(article.text()).region(paragraph.start(), paragraph.end());
  }

  private Optional<TurnLabel> bracketed(Span paragraph) {
    Matcher label = at(BRACKETED, paragraph);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    String group =
        label.group("wiki") != null ? "wiki" : label.group("square") != null ? "square" : "chat";
    Span name = new Span(label.start(group), label.end(group));
    Style style = group.equals("square") ? Style.SQUARE : Style.BRACKETED;
    return Optional.of(new TurnLabel(name, label.end(), style));
  }

  private Optional<TurnLabel> matched(Pattern pattern, Span paragraph, Style style) {
    Matcher label = at(pattern, paragraph);
    return label.lookingAt()
        ? Optional.of(
            new TurnLabel(new Span(label.start("name"), label.end("name")), label.end(), style))
        : Optional.empty();
  }

  private Optional<TurnLabel> beforeColon(Span paragraph) {
    Matcher found = at(COLON, paragraph);
    if (!hasColon(paragraph) || !found.lookingAt()) {
      return Optional.empty();
    }
    Span label = new Span(found.start("label"), found.end("label"));
    Span name = new Span(label.start(), nameEnd(label));
    return canBeName(label, name)
        ? Optional.of(new TurnLabel(name, found.end(), Style.COLON))
        : Optional.empty();
  }

  /**
   * Whether a colon stands where one may end a label; spares most paragraphs the costly pattern.
   */
  private boolean hasColon(Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + FARTHEST_COLON);
    int i = paragraph.start();
    while (i < end && article.text().charAt(i) != ':') {
      i++;
    }
    return i < end;
  }

  /** The end of the name in {@code PLUMER (voice-over)} and {@code ANN ROE, MAYOR OF OSK}. */
  private int nameEnd(Span label) {
    String words = label.of(article.text());
    int bracket = words.endsWith(")") ? words.indexOf('(') : -1;
    int comma = words.indexOf(',');
    int end = bracket > 0 ? bracket : words.length();
    if (comma > 0 && comma < end && isNamed(new Span(label.start(), label.start() + comma))) {
      end = comma;
    }
    return label.start() + words.substring(0, end).stripTrailing().length();
  }

  private boolean isNamed(Span name) {
    return SureLabels.isInCapitals(name.of(article.text())) || endsInName(name);
  }

  private boolean endsInName(Span label) {
    return Overlaps.of(article.mentions(), Mention::span, label).stream()
        .anyMatch(m -> m.form() != Mention.Form.ADJECTIVE && m.span().end() == label.end());
  }

  /** Few words without a verb, a full stop or a bracket that opens. */
  private boolean canBeName(Span label, Span name) {
    String words = label.of(article.text());
    return words.split("\\s+").length <= LONGEST_LABEL
        && name.of(article.text()).indexOf('(') < 0
        && !STOP.matcher(words).find()
        && !hasVerb(name);
  }

  /** A tagger may take a name for a verb; a verb begins with a capital where it comes first. */
  private boolean hasVerb(Span name) {
    return Layout.hasVerb(
        layout.sentencesIn(name).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.span().overlaps(name))
            .filter(token -> !isCapitalised(token, name))
            .toList());
  }

  private static boolean isCapitalised(Token token, Span name) {
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    return capital
        && (token.span().start() > name.start() || SureLabels.isInCapitals(token.text()));
  }

  /** A paragraph's label beside the index of the paragraph. */
  record At(int block, TurnLabel label) {}

  /** What may be labels, in the order of the paragraphs. */
  List<At> all() {
    List<At> all = new ArrayList<>();
    List<Block> blocks = layout.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int index = i;
      Block block = blocks.get(i);
      if (block.kind().isProse() || block.kind() == Block.Kind.HEADING) {
        read(block)
            .filter(label -> label.words() < block.span().end() || isFollowed(index))
            .ifPresent(label -> all.add(new At(index, label)));
      }
    }
    return all;
  }

  /** Whether prose follows that a label without words can be about. */
  private boolean isFollowed(int block) {
    List<Block> blocks = layout.blocks();
    return block + 1 < blocks.size() && blocks.get(block + 1).kind().isProse();
  }
}
