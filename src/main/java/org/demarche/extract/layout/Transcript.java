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
import org.demarche.extract.layout.TurnLabel.Style;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Span;

/**
 * The turns of an interview or debate that is printed without quotation marks: {@code Roe: We will
 * not pay.} At least two speakers take turns as labels, or one does between questions; paragraphs
 * without a label in between go on with the turn before, and after the last one while somebody
 * speaks of himself.
 */
final class Transcript {
  /** A label that does not come back may be any heading. */
  private static final int FEWEST_TURNS = 2;

  /** One label alone may be a rubric. */
  private static final int FEWEST_SPEAKERS = 2;

  /** {@code (laughs)}, {@code [applause]}: no words of a speaker. */
  private static final Pattern STAGE = Pattern.compile("\\s*[(\\[]\\p{Ll}[^()\\[\\]]{0,40}[)\\]]$");

  private final AnnotatedArticle article;
  private final Layout layout;
  private final TreeMap<Integer, TurnLabel> all = new TreeMap<>();
  private final LabelNames names;
  private final SureLabels sure;

  Transcript(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
    new LabelReader(article, layout).all().forEach(it -> all.put(it.block(), it.label()));
    List<Span> labels = all.values().stream().map(TurnLabel::name).toList();
    this.names = new LabelNames(article, labels);
    this.sure = new SureLabels(article, labels);
  }

  List<Attribution> turns() {
    TreeMap<Integer, TurnLabel> labels = recurrent();
    return labels.isEmpty() ? single() : turns(labels);
  }

  /** Turns that do not come back, of labels that surely name somebody. */
  private List<Attribution> single() {
    List<Attribution> turns = new ArrayList<>();
    all.forEach(
        (i, label) -> {
          Block block = layout.blocks().get(i);
          if (sure.holds(label.name()) && label.words() < block.span().end()) {
            labelled(label, block).ifPresent(turns::add);
          }
        });
    return turns;
  }

  private Optional<Attribution> labelled(TurnLabel label, Block block) {
    return label.words() < block.span().end()
        ? turn(label, new Span(label.words(), block.span().end()), Form.SPEAKER_LABEL)
        : Optional.empty();
  }

  private List<Attribution> turns(TreeMap<Integer, TurnLabel> labels) {
    List<Attribution> turns = new ArrayList<>();
    int last = labels.lastKey();
    for (int i = labels.firstKey(); i <= last || isSpoken(i, last, labels); i++) {
      Block block = layout.blocks().get(i);
      if (labels.containsKey(i)) {
        labelled(labels.get(i), block).ifPresent(turns::add);
      } else if (block.kind().isProse() && !isQuestion(i, labels)) {
        TurnLabel label = labels.floorEntry(i).getValue();
        turn(label, block.span(), Form.PULLED_QUOTATION).ifPresent(turns::add);
      }
    }
    return turns;
  }

  /** {@code That is all we can say}; or what a label that fills its paragraph is about. */
  private boolean isSpoken(int block, int last, TreeMap<Integer, TurnLabel> labels) {
    boolean alone = labels.get(last).words() == layout.blocks().get(last).span().end();
    return block < layout.blocks().size()
        && (alone && block == last + 1 || layout.speaksOfItself(layout.blocks().get(block)));
  }

  /** A question without a label, before whoever spoke last speaks again. */
  private boolean isQuestion(int block, TreeMap<Integer, TurnLabel> labels) {
    TurnLabel next = labels.get(block + 1);
    String before = key(labels.floorEntry(block).getValue());
    return next != null
        && layout.endsInQuestion(layout.blocks().get(block))
        && key(next).equals(before);
  }

  /** Those of names that come back; none where only one does, unless others ask. */
  private TreeMap<Integer, TurnLabel> recurrent() {
    Set<String> speakers = speakers();
    Map<String, Integer> turns = new HashMap<>();
    all.forEach((i, label) -> turns.merge(key(label), weight(i, label), Integer::sum));
    turns.values().removeIf(count -> count < FEWEST_TURNS);
    Set<String> named = new HashSet<>(turns.keySet());
    named.retainAll(speakers);
    boolean several = named.size() >= FEWEST_SPEAKERS || named.size() == 1 && isAnswered(named);
    TreeMap<Integer, TurnLabel> recurrent = new TreeMap<>(all);
    recurrent.values().removeIf(label -> !turns.containsKey(key(label)));
    return several ? withGuests(recurrent, speakers) : new TreeMap<>();
  }

  /** A name in brackets, or alone before a colon, need not come back. */
  private int weight(int block, TurnLabel label) {
    boolean alone = label.words() == layout.blocks().get(block).span().end();
    boolean name = sure.isNameEnd(label.name()) && label.style() != Style.ASKING;
    boolean bracket = label.style() == Style.BRACKETED || label.style() == Style.SQUARE;
    return name && (alone || bracket) ? FEWEST_TURNS : 1;
  }

  /** With those who speak once among them. */
  private TreeMap<Integer, TurnLabel> withGuests(
      TreeMap<Integer, TurnLabel> recurrent, Set<String> speakers) {
    all.subMap(recurrent.firstKey(), recurrent.lastKey())
        .forEach(
            (i, label) -> {
              if (speakers.contains(key(label))) {
                recurrent.put(i, label);
              }
            });
    return recurrent;
  }

  /** The keys of labels that name somebody. */
  private Set<String> speakers() {
    Set<String> speakers = new HashSet<>();
    for (TurnLabel label : all.values()) {
      boolean marked = label.style() == Style.BRACKETED || label.style() == Style.ASKING;
      if (marked || sure.mayName(label.name())) {
        speakers.add(key(label));
      }
    }
    return speakers;
  }

  /** Whether somebody who surely speaks does so beside the only one who does so again. */
  private boolean isAnswered(Set<String> named) {
    return isAsked(named)
        || all.values().stream()
            .anyMatch(label -> !named.contains(key(label)) && sure.holds(label.name()));
  }

  /** Whether unlabelled questions stand before turns of the only speaker. */
  private boolean isAsked(Set<String> named) {
    return all.entrySet().stream()
            .filter(it -> named.contains(key(it.getValue())))
            .filter(it -> it.getKey() > 0 && !all.containsKey(it.getKey() - 1))
            .filter(it -> layout.endsInQuestion(layout.blocks().get(it.getKey() - 1)))
            .count()
        >= FEWEST_TURNS;
  }

  private String key(TurnLabel label) {
    return names.key(label.name());
  }

  /** Empty where nothing but a stage direction is left. */
  private Optional<Attribution> turn(TurnLabel label, Span words, Form form) {
    Span spoken = layout.trimmed(words);
    Matcher stage = STAGE.matcher(article.text()).region(spoken.start(), spoken.end());
    if (stage.find()) {
      if (stage.start() <= spoken.start()) {
        return Optional.empty();
      }
      spoken = new Span(spoken.start(), stage.start());
    }
    return Optional.of(
        new AttributionBuilder(Construction.of(form), Content.of(spoken, spoken))
            .source(names.source(label.name()))
            .build());
  }
}
