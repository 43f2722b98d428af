package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Mention;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.syntax.Overlaps;

/**
 * The turns of an interview or debate that is printed without quotation marks: {@code Roe: We will
 * not pay.} At least two names take turns as labels; paragraphs without a label in between go on
 * with the turn before.
 */
final class Transcript {
  /** In words: a name with title, office and bracket; what else stands before a colon is longer. */
  private static final int LONGEST_LABEL = 12;

  /** A label that does not come back may be any heading. */
  private static final int FEWEST_TURNS = 2;

  private static final Pattern BRACKETED =
      Pattern.compile("\\(\\(([^()\\v]{2,60})\\)\\)\\s*:?\\s*(?=\\S)");

  /** One label alone may be a rubric. */
  private static final int FEWEST_SPEAKERS = 2;

  private final AnnotatedArticle article;
  private final Layout layout;

  Transcript(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  List<Attribution> turns() {
    TreeMap<Integer, Span> all = labels();
    TreeMap<Integer, Span> labels = recurrent(all);
    return labels.isEmpty() ? single(new SureLabels(article, all.values()), all) : turns(labels);
  }

  /** Turns that do not come back, of labels that surely name somebody. */
  private List<Attribution> single(SureLabels sure, TreeMap<Integer, Span> labels) {
    List<Attribution> turns = new ArrayList<>();
    labels.forEach(
        (i, label) -> {
          if (sure.holds(label)) {
            turns.add(labelled(label, layout.blocks().get(i)));
          }
        });
    return turns;
  }

  private Attribution labelled(Span label, Block block) {
    Construction construction = Construction.of(Form.SPEAKER_LABEL);
    return turn(label, afterLabel(label, block.span()), construction);
  }

  private List<Attribution> turns(TreeMap<Integer, Span> labels) {
    List<Attribution> turns = new ArrayList<>();
    for (int i = labels.firstKey(); i <= labels.lastKey(); i++) {
      Block block = layout.blocks().get(i);
      if (labels.containsKey(i)) {
        turns.add(labelled(labels.get(i), block));
      } else if (block.kind().isProse()) {
        turns.add(
            turn(
                labels.floorEntry(i).getValue(),
                block.span(),
                Construction.of(Form.PULLED_QUOTATION)));
      }
    }
    return turns;
  }

  /** The label of each paragraph that has one, by the index of the paragraph. */
  private TreeMap<Integer, Span> labels() {
    TreeMap<Integer, Span> labels = new TreeMap<>();
    for (int i = 0; i < layout.blocks().size(); i++) {
      int index = i;
      Block block = layout.blocks().get(i);
      if (block.kind().isProse()) {
        label(block.span()).ifPresent(label -> labels.put(index, label));
      }
    }
    return labels;
  }

  /** Those of names that come back; none where only one does. */
  private TreeMap<Integer, Span> recurrent(TreeMap<Integer, Span> labels) {
    Map<String, Integer> turns = new HashMap<>();
    labels.values().forEach(label -> turns.merge(words(label), 1, Integer::sum));
    turns.values().removeIf(count -> count < FEWEST_TURNS);
    Set<String> names = new HashSet<>();
    labels.values().stream()
        .filter(l -> isBracketed(l) || isName(l) || SureLabels.isAsking(words(l)))
        .map(this::words)
        .forEach(names::add);
    turns.keySet().retainAll(names);
    TreeMap<Integer, Span> recurrent = new TreeMap<>(labels);
    recurrent.values().removeIf(label -> !turns.containsKey(words(label)));
    return turns.size() < FEWEST_SPEAKERS ? new TreeMap<>() : recurrent;
  }

  /** At least once: a tagger may take a name for a noun where a sentence begins with it. */
  private boolean isName(Span label) {
    return Overlaps.of(article.mentions(), Mention::span, label).stream()
        .anyMatch(m -> m.form() != Mention.Form.ADJECTIVE && m.span().end() == label.end());
  }

  private String words(Span label) {
    return label.of(article.text());
  }

  /** What may be a name at the beginning of a paragraph, before a colon and more words. */
  private Optional<Span> label(Span paragraph) {
    return bracketed(paragraph).or(() -> beforeColon(paragraph));
  }

  /** {@code ((Ann Roe)) We will not pay.}, as wikis print interviews. */
  private Optional<Span> bracketed(Span paragraph) {
    Matcher label = BRACKETED.matcher(article.text()).region(paragraph.start(), paragraph.end());
    return label.lookingAt()
        ? Optional.of(new Span(label.start(1), label.end(1)))
        : Optional.empty();
  }

  private boolean isBracketed(Span label) {
    return article.text().startsWith("))", label.end());
  }

  private Optional<Span> beforeColon(Span paragraph) {
    List<Token> tokens =
        layout.sentencesIn(paragraph).stream()
            .limit(2)
            .map(Sentence::tokens)
            .flatMap(List::stream)
            .toList();
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST_LABEL); i++) {
      if (tokens.get(i).is(":")) {
        int end = nameEnd(tokens.subList(0, i));
        return canBeName(tokens.subList(0, end))
            ? Optional.of(tokens.get(0).span().union(tokens.get(end - 1).span()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The end of the name in {@code PLUMER (voice-over)} and {@code ANN ROE, MAYOR OF OSK}. */
  private static int nameEnd(List<Token> label) {
    for (int i = 1; i < label.size(); i++) {
      boolean capitals = SureLabels.isInCapitals(label.get(i - 1).text());
      boolean bracket = label.get(i).is("(") && label.get(label.size() - 1).is(")");
      if (bracket || capitals && label.get(i).is(",")) {
        return i;
      }
    }
    return label.size();
  }

  /** Begins with a capital, has no verb and opens no bracket. */
  private static boolean canBeName(List<Token> tokens) {
    boolean open = tokens.stream().anyMatch(token -> token.is("("));
    return !open
        && Character.isUpperCase(tokens.get(0).text().codePointAt(0))
        && !Layout.hasVerb(tokens);
  }

  private Span afterLabel(Span label, Span paragraph) {
    if (isBracketed(label)) {
      Matcher whole = BRACKETED.matcher(article.text()).region(paragraph.start(), paragraph.end());
      return new Span(whole.lookingAt() ? whole.end() : label.end(), paragraph.end());
    }
    int colon = article.text().indexOf(':', label.end());
    return new Span(colon + 1, paragraph.end());
  }

  private Attribution turn(Span label, Span words, Construction construction) {
    Span spoken = layout.trimmed(words);
    return new AttributionBuilder(construction, Content.of(spoken, spoken)).source(label).build();
  }
}
