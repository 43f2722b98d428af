package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** A noun that carries speech: {@code his claim that …}, {@code a warning by Kyiv that …}. */
public final class NounRule implements Rule {
  private static final Set<String> BEFORE_SOURCE = Set.of("by", "among", "from", "within");

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final Set<String> NONE = Set.of("no", "little", "any", "few");

  /** Whose office or body a name after them tells: {@code the ministry of Norland's plan}. */
  private static final Set<String> OWNERS =
      Stream.of("descriptions.people", "descriptions.organizations", "offices.institutions")
          .flatMap(name -> WordClass.of(name).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** In words: adjectives between a noun and its possessor. */
  private static final int FAR = 8;

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    SentenceView words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.isNoun(i) && !words.isProper(i)) {
        int noun = i;
        sentence
            .words()
            .lexicon()
            .noun(words.lemma(i))
            .flatMap(cue -> attribution(sentence, noun, cue))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Syntax s, int noun, Cue cue) {
    Optional<Range> source = possessor(s, noun).or(() -> NounCarriers.subject(s, noun));
    int from = noun + 1;
    if (source.isEmpty() && BEFORE_SOURCE.contains(s.words().lower(from))) {
      source = s.phrases().startingAt(from + 1);
      from = source.map(Range::to).orElse(from);
    }
    Optional<Complement> complement = complement(s, from, cue);
    boolean known = source.isPresent() || isThere(s, noun, cue);
    if (Supporters.areAmong(s, noun, cue)) {
      return Supporters.attribution(s, noun, source.get());
    }
    if (complement.isEmpty()
        || !known
        || isUnasserted(s, cue, complement.get(), source)
        || isAnyone(s, source, complement.get())) {
      return Optional.empty();
    }
    return build(s, noun, cue, complement.get(), source);
  }

  /** {@code Do you have plans to go?}. */
  private static boolean isUnasserted(
      Syntax s, Cue cue, Complement complement, Optional<Range> source) {
    return Unasserted.holds(s.words(), cue.kind(complement.frame()).orElse(Kind.SAY), source);
  }

  /** {@code an owner's decision to sell}: of whoever it is, nobody in particular. */
  private static boolean isAnyone(Syntax s, Optional<Range> source, Complement complement) {
    return complement.frame() == Frame.INFINITIVE
        && source
            .filter(it -> INDEFINITE.contains(s.words().lower(it.from())))
            .filter(it -> s.words().tag(it.to()).equals("POS"))
            .isPresent();
  }

  private Optional<Attribution> build(
      Syntax s, int noun, Cue cue, Complement complement, Optional<Range> source) {
    VerbGroup asGroup =
        new VerbGroup(noun, noun, noun + 1, cue.lemma(), VerbGroup.Form.FINITE, false, false);
    Kind kind = cue.kind(complement.frame()).orElse(Kind.SAY);
    Construction construction = Construction.of(Form.NOUN, complement.frame());
    int from = complement.from();
    return s.contents()
        .of(from, end(s, complement, s.end().after(from, asGroup, complement.frame())))
        .map(
            content ->
                new AttributionBuilder(construction, content)
                    .kind(kind)
                    .cue(s.words(), asGroup)
                    .source(source.map(r -> r.span(s.words())))
                    .build());
  }

  /** Before the verb of which the noun is the subject: {@code his call for talks was heard}. */
  private int end(Syntax s, Complement complement, int end) {
    int from = complement.from();
    return switch (complement.frame()) {
      case IS -> end;
      case CLAUSE -> isSubject(s, from) ? Math.min(end, mainVerb(s, from)) : end;
      default -> beforeVerb(s, from, end);
    };
  }

  /** Before a finite verb, or the comma before it, unless it stands in a clause of its own. */
  private static int beforeVerb(Syntax s, int from, int end) {
    SentenceView words = s.words();
    int comma = -1;
    for (int i = from; i < end && !opensInside(words, i); i++) {
      if (words.tag(i).equals("CC") && words.tag(i + 1).equals("VB")) {
        return i;
      }
      if (s.groups().startingAt(i).filter(VerbGroup::finite).isPresent()) {
        return comma > 0 ? comma : i;
      }
      comma = words.isComma(i) ? i : comma;
    }
    return end;
  }

  /** A subordinate clause or a quotation, which belongs to the content. */
  private static boolean opensInside(SentenceView words, int i) {
    boolean subordinate =
        words.isRelative(i) || words.pos(i) == Pos.SCONJ || words.lower(i).equals("that");
    return subordinate || words.isMark(i);
  }

  /** Whether no finite verb comes before: the noun can be the subject of the sentence. */
  private static boolean isSubject(Syntax s, int from) {
    return s.groups().all().stream().noneMatch(g -> g.finite() && g.start() < from);
  }

  /** The last finite verb that no conjunction or relative pronoun leads in, after the first one. */
  private static int mainVerb(Syntax s, int from) {
    SentenceView words = s.words();
    int last = words.size();
    int between = -1;
    for (int i = from + 1; i < words.size(); i++) {
      boolean leads =
          words.isRelative(i)
              || words.pos(i) == Pos.SCONJ
              || words.tag(i).equals("CC")
              || words.isMark(i);
      Optional<VerbGroup> verb = s.groups().startingAt(i).filter(VerbGroup::finite);
      if (leads) {
        between = Integer.MAX_VALUE;
      } else if (verb.isPresent()) {
        last = between == 0 ? i : last;
        between = 0;
      }
    }
    return last;
  }

  private Optional<Complement> complement(Syntax s, int from, Cue cue) {
    if (cue.takes(Frame.IS)) {
      Optional<Complement> is = isClause(s, from);
      if (is.isPresent()) {
        return is;
      }
    }
    if (from >= s.words().size()) {
      return Optional.empty();
    }
    boolean bare = !s.words().isPersonal(from) && !s.words().lower(from).equals("that");
    Optional<Complement> found = s.complements().find(cue, from, s.words().level(from));
    return found
        .filter(c -> c.from() == from || c.frame() == Frame.PREPOSITION && c.from() == from + 1)
        .filter(c -> c.frame() != Frame.CLAUSE || !bare && !isRelative(s, c.from()));
  }

  /** {@code proposals that included …}: no content. */
  private boolean isRelative(Syntax s, int that) {
    return s.words().lower(that).equals("that") && s.words().isVerbTag(that + 1);
  }

  /** {@code his view, an aide said, is that …}: past a parenthesis to the copula. */
  private Optional<Complement> isClause(Syntax s, int from) {
    SentenceView words = s.words();
    int i = from;
    if (words.isComma(i)) {
      i++;
      while (i < words.size() && !words.isComma(i)) {
        i++;
      }
      i++;
    }
    boolean to = words.lower(i + 1).equals("to") && words.tag(i + 2).equals("VB");
    boolean is = words.lemma(i).equals("be") && (words.lower(i + 1).equals("that") || to);
    return is ? Optional.of(new Complement(Frame.IS, i + 1, Optional.empty())) : Optional.empty();
  }

  private Optional<Range> possessor(Syntax s, int noun) {
    SentenceView words = s.words();
    if (words.isProper(noun - 1)) {
      return Optional.of(new Range(firstProper(words, noun - 1), noun));
    }
    for (int i = noun - 1; i >= 0 && noun - i < FAR; i--) {
      if (words.tag(i).equals("PRP$")) {
        return Optional.of(new Range(i, i + 1));
      }
      if (words.tag(i).equals("POS")) {
        return s.phrases().endingAt(i - 1).map(phrase -> owner(s, phrase));
      }
      String tag = words.tag(i);
      if (!tag.startsWith("JJ")
          && !words.isNoun(i)
          && !tag.startsWith("RB")
          && !tag.equals("VBN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Bell} of {@code in the face of Bell's threat}; but the leader of the leader of Osk's.
   */
  private static Range owner(Syntax s, Range phrase) {
    SentenceView words = s.words();
    int last = s.phrases().baseStart(phrase.to() - 1);
    boolean of = last > phrase.from() && words.lower(last - 1).equals("of");
    return of
            && words.isNoun(last - 2)
            && !canOwn(words, last - 2)
            && words.isProper(phrase.to() - 1)
        ? new Range(last, phrase.to())
        : phrase;
  }

  private static boolean canOwn(SentenceView words, int noun) {
    String lemma = words.lemma(noun);
    return words.isProper(noun) || words.lexicon().isPeople(lemma) || OWNERS.contains(lemma);
  }

  /** Of {@code the Bush plan}: Bush. */
  private static int firstProper(SentenceView words, int last) {
    int first = last;
    while (words.isProper(first - 1)) {
      first--;
    }
    return first;
  }

  /** {@code There are fears that …}: somebody's, who is not named; not {@code There is no fear}. */
  private static boolean isThere(Syntax s, int noun, Cue cue) {
    int start = s.phrases().baseStart(noun);
    boolean exists =
        s.words().tag(start - 2).equals("EX") && !NONE.contains(s.words().lower(start));
    boolean held = cue.takes(Frame.CLAUSE) && !cue.kinds().containsValue(Kind.SHOW);
    return exists && held && s.words().lemma(start - 1).equals("be");
  }
}
