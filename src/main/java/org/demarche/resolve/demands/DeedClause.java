package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Reads the verb or the noun of a course of action with its phrases. */
final class DeedClause {
  private static final Set<String> ENACTMENTS = WordClass.of("demands.enactments");

  private final ArticleView tokens;
  private final DeedPhrases phrases;
  private final DeedWords words;
  private final ActNouns acts;

  DeedClause(ArticleView tokens, DeedPhrases phrases, DeedWords words) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.words = words;
    this.acts = new ActNouns(tokens, phrases);
  }

  void nominal(DeedDraft draft, Range action) {
    draft.nominal();
    int enacting = enacting(action);
    if (enacting < action.to()) {
      active(draft, enacting, action.to());
    } else {
      noun(draft, phrases.of(action.from(), action.to()));
    }
  }

  void verbal(DeedDraft draft, Range action, Optional<Range> subject) {
    verb(draft, action.from(), action.to(), subject);
  }

  /** {@code the mine closed}: what is to be done to a thing. */
  void undergone(DeedDraft draft, Range thing, int to) {
    draft.noPerformers();
    passive(
        draft, thing.to(), phrases.of(thing.from(), thing.to()), phrases.of(thing.to() + 1, to));
  }

  boolean isPassive(int be) {
    int participle = afterAdverbs(be + 1);
    return tokens.lemma(be).equals("be") && tokens.tag(participle).equals("VBN");
  }

  private int afterAdverbs(int from) {
    int i = from;
    while (tokens.isAdverb(i)) {
      i++;
    }
    return i;
  }

  private void verb(DeedDraft draft, int verb, int to, Optional<Range> subject) {
    if (isPassive(verb)) {
      draft.noPerformers();
      List<DeedPhrase> undergoing =
          subject.map(s -> phrases.of(s.from(), s.to())).orElse(List.of());
      int participle = afterAdverbs(verb + 1);
      passive(draft, participle, undergoing, phrases.of(participle + 1, to));
    } else {
      active(draft, verb, to);
    }
  }

  /** {@code an inquiry be held}, {@code the mine be closed}. */
  private void passive(DeedDraft draft, int verb, List<DeedPhrase> subject, List<DeedPhrase> rest) {
    List<DeedPhrase> all = new ArrayList<>(subject);
    all.addAll(rest);
    carried(draft, tokens.lemma(verb), all, true);
  }

  private void active(DeedDraft draft, int verb, int to) {
    int after = verb + 1;
    Optional<String> idiom = idiom(verb, to);
    if (idiom.isPresent()) {
      draft.verb(idiom.get());
      arguments(draft, phrases.of(after + 1, to), 0, false);
      return;
    }
    if (DeedVerbs.isPhase(tokens.lemma(verb)) && tokens.tag(after).equals("VBG")) {
      draft.verb(tokens.lemma(verb));
      active(draft, after, to);
      return;
    }
    int particle = particle(after, to);
    String name = tokens.lemma(verb) + (particle < 0 ? "" : " " + tokens.lower(particle));
    carried(draft, name, phrases.of(particle < 0 ? after : particle + 1, to), false);
  }

  /** {@code down} of {@code strike down} and of {@code strike it down}; -1 for none. */
  private int particle(int after, int to) {
    int at = tokens.isPersonal(after) ? after + 1 : after;
    return at < to && tokens.tag(at).equals("RP") ? at : -1;
  }

  private Optional<String> idiom(int verb, int to) {
    if (verb + 1 >= to) {
      return Optional.empty();
    }
    String two = tokens.lemma(verb) + " " + tokens.lower(verb + 1);
    return DeedVerbs.idiom(two);
  }

  /** A verb with its phrases, which may only carry what its object names. */
  private void carried(DeedDraft draft, String verb, List<DeedPhrase> all, boolean passive) {
    String simple = verb.split(" ")[0];
    boolean light = DeedVerbs.isLight(simple);
    if (light && acts.isClosedByAct(all)) {
      closing(draft, all);
      return;
    }
    Optional<String> act = acts.carried(all, light);
    boolean carries = act.isPresent() && (light || DeedVerbs.isPhase(verb));
    if (carries && DeedVerbs.isPhase(verb)) {
      draft.verb(verb);
    }
    if (carries || acts.isHeld(simple, all)) {
      noun(draft, all);
    } else {
      draft.verb(verb);
      arguments(draft, all, 0, passive);
    }
  }

  private void closing(DeedDraft draft, List<DeedPhrase> all) {
    String act = acts.act(all, 1).orElseThrow();
    List<DeedPhrase> rest = new ArrayList<>(all);
    rest.remove(1);
    carried(draft, act, rest, false);
  }

  private void noun(DeedDraft draft, List<DeedPhrase> all) {
    if (all.isEmpty()) {
      return;
    }
    Optional<String> act = acts.act(all, 0);
    if (act.isEmpty()) {
      arguments(draft, ActNouns.asObject(all, 0), 0, false);
    } else if (acts.leadsToAct(act.get(), all)) {
      if (DeedVerbs.isPhase(act.get())) {
        draft.verb(act.get());
      }
      inner(draft, all);
    } else {
      act(draft, act.get(), all);
    }
  }

  /** The act that a noun names, with what stands before and after it. */
  private void act(DeedDraft draft, String verb, List<DeedPhrase> all) {
    Range first = all.get(0).words();
    Range modifiers = new Range(first.from(), phrases.head(first));
    draft.verb(verb);
    boolean object = all.size() > 1 && all.get(1).preposition().equals("of");
    before(draft, modifiers);
    if (!object) {
      owner(draft, modifiers);
    }
    arguments(draft, all, 1, true);
    if (object) {
      owner(draft, modifiers);
    }
  }

  /** {@code freezing} of {@code a bill freezing wages}; the end where there is none. */
  private int enacting(Range action) {
    return IntStream.range(action.from() + 1, action.to() - 1)
        .filter(i -> tokens.tag(i).equals("VBG") || phrases.isReduced(i))
        .filter(i -> tokens.isNoun(i - 1) && ENACTMENTS.contains(tokens.lemma(i - 1)))
        .findFirst()
        .orElse(action.to());
  }

  private void inner(DeedDraft draft, List<DeedPhrase> all) {
    Range words = all.get(1).words();
    List<DeedPhrase> rest = ActNouns.asObject(all, 1);
    if (tokens.tag(words.from()).equals("VBG")) {
      active(draft, words.from(), all.get(all.size() - 1).words().to());
    } else {
      noun(draft, rest);
    }
  }

  /** {@code wage} in {@code a wage freeze}, {@code early} in {@code an early end}. */
  private void before(DeedDraft draft, Range modifiers) {
    int from = afterOwner(modifiers);
    int noun = modifiers.to();
    while (noun > from && isCompound(noun - 1)) {
      noun--;
    }
    draft.modifier(words.of(new Range(from, noun)));
    Range compound = new Range(noun, modifiers.to());
    if (draft.isIntransitive() && !isSomebody(modifiers.to() - 1)) {
      draft.modifier(words.of(compound)); // air strikes
    } else {
      draft.undergoer(words.of(compound));
    }
  }

  private boolean isSomebody(int noun) {
    return tokens.isProper(noun) || tokens.lexicon().isPeople(tokens.lemma(noun));
  }

  /** {@code wage} in {@code wage freeze}, which a tagger may take for a verb. */
  private boolean isCompound(int i) {
    return tokens.isNoun(i) || tokens.tag(i).equals("VB") || tokens.tag(i).equals("VBP");
  }

  private void owner(DeedDraft draft, Range modifiers) {
    draft.owner(words.of(new Range(modifiers.from(), afterOwner(modifiers))));
  }

  private int afterOwner(Range modifiers) {
    for (int i = modifiers.to() - 1; i >= modifiers.from(); i--) {
      if (tokens.tag(i).equals("POS")) {
        return i + 1;
      }
    }
    return modifiers.from();
  }

  /** The phrases from one on; what follows in {@code of} belongs to the phrase before. */
  private void arguments(DeedDraft draft, List<DeedPhrase> all, int first, boolean nominal) {
    int i = first;
    while (i < all.size()) {
      List<String> folded = new ArrayList<>(words.of(all.get(i).words()));
      int next = i + 1;
      while (next < all.size() && all.get(next).preposition().equals("of")) {
        folded.addAll(0, words.of(all.get(next).words()));
        next++;
      }
      draft.argument(all.get(i).preposition(), folded, nominal);
      i = next;
    }
  }
}
