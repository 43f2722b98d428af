package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.ItemizedLists;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Candidates of lists after a colon: {@code demanded: (1) a truce; (2) the release of all}. */
final class ItemizedCandidates {
  /** A noun stands so near before the colon. */
  private static final int NEAR = 6;

  private static final Set<String> LEADING = WordClass.of("stances.before-lists");

  /** How a list can go on after a word of stance, the likeliest first. */
  private static final List<StanceFrame> NOMINAL =
      List.of(StanceFrame.OBJECT, StanceFrame.PREPOSITION, StanceFrame.GERUND);

  private static final List<StanceFrame> VERBAL =
      List.of(StanceFrame.INFINITIVE, StanceFrame.PREPOSITION, StanceFrame.OBJECT);

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final ArticleView tokens;
  private final ActionWords actions;
  private final StanceLexicon lexicon;
  private final NounCandidates nouns;

  ItemizedCandidates(
      SentenceSyntax syntax, ArticleView tokens, ActionWords actions, NounCandidates nouns) {
    this.nouns = nouns;
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
    this.tokens = tokens;
    this.actions = actions;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int colon = 1; colon < words.size(); colon++) {
      if (words.lower(colon).equals(":")) {
        found.addAll(after(colon));
      }
    }
    return found;
  }

  private List<Candidate> after(int colon) {
    Optional<VerbGroup> verb =
        syntax.groupBefore(colon).filter(g -> !g.passive() && leads(g.head(), colon));
    Optional<Range> holder = verb.flatMap(syntax.subjects()::before);
    List<Range> items = ItemizedLists.after(syntax.at(colon), tokens);
    List<Candidate> taken =
        holder.isEmpty()
            ? List.of()
            : items.stream()
                .flatMap(item -> candidate(verb.get(), colon, holder.get(), item).stream())
                .toList();
    return taken.isEmpty() ? wished(colon, items) : taken;
  }

  /** {@code The union's demands include:}, {@code our conditions:}. */
  private List<Candidate> wished(int colon, List<Range> items) {
    Optional<Candidate> wish =
        IntStream.iterate(colon - 1, i -> i >= Math.max(0, colon - NEAR), i -> i - 1)
            .mapToObj(nouns::ofItems)
            .flatMap(Optional::stream)
            .findFirst();
    return wish.stream()
        .flatMap(it -> items.stream().map(item -> it.with(it.stance(), item, isAct(item))))
        .toList();
  }

  private boolean isAct(Range item) {
    String tag = tokens.tag(item.from());
    return tag.equals("VB") || tag.equals("VBG");
  }

  /** {@code agreed on the following:}, {@code rejected three points:}. */
  private boolean leads(int verb, int colon) {
    return IntStream.range(verb + 1, colon)
        .allMatch(i -> words.isNumber(i) || LEADING.contains(words.lower(i)));
  }

  private Optional<Candidate> candidate(VerbGroup group, int colon, Range holder, Range item) {
    int from = tokens.tag(item.from()).equals("TO") ? item.from() + 1 : item.from();
    boolean verbal = tokens.tag(from).startsWith("VB") && !tokens.tag(from).equals("VBN");
    boolean act = tokens.tag(from).equals("VB");
    return use(group, colon, act ? VERBAL : NOMINAL)
        .flatMap(
            use ->
                use.stance(group.negated())
                    .map(stance -> candidate(group, use, stance, holder))
                    .map(it -> it.with(it.stance(), actions.from(from, item.to()), verbal)));
  }

  private Optional<StanceUse> use(VerbGroup group, int colon, List<StanceFrame> frames) {
    String lemma = words.lemma(group.head());
    String particle = words.lower(group.head() + 1);
    return Stream.concat(
            lexicon.of(PartOfSpeech.VERB, lemma + "-" + particle).stream(),
            lexicon.of(PartOfSpeech.VERB, lemma).stream())
        .filter(use -> frames.contains(use.frame()))
        .filter(use -> use.frame() != StanceFrame.PREPOSITION || has(use, group, colon))
        .min(Comparator.comparingInt(use -> frames.indexOf(use.frame())));
  }

  private boolean has(StanceUse use, VerbGroup group, int colon) {
    return IntStream.range(group.head() + 1, colon)
        .anyMatch(i -> use.prepositions().contains(words.lower(i)));
  }

  /** With the verb itself for a course. */
  private Candidate candidate(VerbGroup group, StanceUse use, Stance stance, Range holder) {
    boolean own = use.frame() == StanceFrame.INFINITIVE;
    Optional<Range> told = Optional.of(syntax.inArticle(holder));
    return new Candidate(
        syntax.index(),
        syntax.at(group.head()),
        use.lemma(),
        use,
        stance,
        group.negated(),
        told,
        Via.SUBJECT,
        syntax.inArticle(new Range(group.head(), group.end())),
        false,
        own ? told : Optional.empty(),
        CueForm.of(group.form() + "-" + words.tag(group.start()) + ">", ""));
  }
}
