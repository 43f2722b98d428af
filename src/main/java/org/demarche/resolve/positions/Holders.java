package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds who takes the stance that a candidate shows, and in whose statement. */
final class Holders {
  private static final Set<String> UTTERANCES = WordClass.of("stances.utterances");
  private static final Set<String> FIRST = WordClass.of("pronouns.first");

  private final ArticleView tokens;
  private final Statements statements;
  private final Speakers speakers;
  private final Tellers tellers;
  private final Somebody somebody;
  private final EarlierSubjects subjects;

  Holders(Statements statements, Tellers tellers) {
    this.tokens = statements.discourse().view();
    this.statements = statements;
    this.speakers = statements.discourse().speakers();
    this.tellers = tellers;
    this.somebody = new Somebody(statements.discourse());
    this.subjects = new EarlierSubjects(statements.discourse(), somebody);
  }

  /**
   * Somebody who takes a stance.
   *
   * @param words that name him
   * @param statement the index of the statement in which he or somebody else tells it
   */
  record Holder(String id, Optional<Span> words, OptionalInt statement) {}

  /** All holders; empty where nobody is told. */
  List<Holder> of(Candidate candidate) {
    Span cue = tokens.token(candidate.cue()).span();
    OptionalInt own = tellers.ofCue(cue, candidate.course().span(tokens));
    OptionalInt teller = tellers.at(cue.start());
    List<Holder> described =
        candidate.holder().map(w -> described(w, candidate.cue(), teller)).orElse(List.of());
    if (!described.isEmpty()) {
      return described;
    }
    boolean owned = candidate.holder().filter(somebody::isOwnBody).isPresent();
    if (own.isPresent() && candidate.via() != Candidate.Via.TELLER && !owned) {
      return orEarlier(known(speakersOf(own.getAsInt())), candidate, teller);
    }
    if (candidate.via() == Candidate.Via.TELLER || isFirst(candidate)) {
      return teller.isPresent()
          ? speakersOf(teller.getAsInt()).stream().filter(this::isNamed).toList()
          : List.of();
    }
    List<Holder> named =
        known(candidate.holder().map(words -> named(words, teller)).orElse(List.of()));
    return orEarlier(named, candidate, teller);
  }

  /** Where a pronoun means nobody with a name: the people spoken of before. */
  private List<Holder> orEarlier(List<Holder> named, Candidate candidate, OptionalInt teller) {
    return named.isEmpty()
        ? candidate.holder().flatMap(subjects::of).map(w -> named(w, teller)).orElse(List.of())
        : named;
  }

  private List<Holder> known(List<Holder> all) {
    return all.stream().filter(holder -> isKnown(holder.id()) || isPeople(holder)).toList();
  }

  /** {@code The drivers}, and neither {@code the truce} nor a pronoun that means nobody known. */
  private boolean isPeople(Holder holder) {
    return holder.words().map(this::range).filter(somebody::isNamed).isPresent();
  }

  private Range range(Span words) {
    return new Range(tokens.at(words.start()), tokens.after(words));
  }

  /** Also a speaker of whom only one name is told. */
  private boolean isNamed(Holder holder) {
    return isKnown(holder.id())
        || holder.words().map(this::range).filter(this::isOneName).isPresent();
  }

  private boolean isOneName(Range words) {
    return words.to() == words.from() + 1
        && tokens.isProper(words.from())
        && tokens.isCapitalised(words.from());
  }

  /** {@code An analyst said they must leave}: no stance of anybody. */
  private boolean isKnown(String id) {
    return statements.discourse().cast().isNamed(id);
  }

  /** {@code I}, {@code our findings}. */
  private boolean isFirst(Candidate candidate) {
    return candidate
        .holder()
        .filter(h -> tokens.tag(h.from()).startsWith("PRP"))
        .filter(h -> FIRST.contains(tokens.lower(h.from())))
        .isPresent();
  }

  private List<Holder> speakersOf(int attribution) {
    Optional<Span> source = statements.attributions().get(attribution).source();
    List<Holder> found = new ArrayList<>();
    for (int s : tellers.statementsOf(attribution)) {
      found.add(new Holder(statements.statement(s).speaker(), source, OptionalInt.of(s)));
    }
    return found;
  }

  private List<Holder> named(Range words, OptionalInt teller) {
    Span span = bearer(words).span(tokens);
    Optional<Attribution> told = tellers.attribution(teller);
    OptionalInt statement = statementOf(teller);
    Optional<String> speaker =
        statement.isPresent()
            ? Optional.of(statements.statement(statement.getAsInt()).speaker())
            : Optional.empty();
    Speakers.Around around =
        new Speakers.Around(speaker, tokens.isQuoted(span.start()), told.map(Attribution::content));
    List<Holder> found = new ArrayList<>();
    listedBefore(words)
        .forEach(r -> found.add(new Holder(r.denotes(), Optional.of(r.span()), statement)));
    withoutDescription(speakers.enrol(span, around))
        .forEach(id -> found.add(new Holder(id, Optional.of(span), statement)));
    return found;
  }

  /** Whom words that do not name them describe: by a name after them, or as the subject before. */
  private List<Holder> described(Range words, int cue, OptionalInt teller) {
    List<Holder> earlier =
        subjects.ofIt(words).map(subject -> known(named(subject, teller))).orElse(List.of());
    return earlier.isEmpty() ? apposed(words, cue, teller) : earlier;
  }

  /**
   * Of {@code two members, Ann Roe of Osk and Bo Holm, voted}: the two persons; of {@code the
   * sponsor, Senator Ann Roe of Osk, vowed}: her.
   */
  private List<Holder> apposed(Range words, int cue, OptionalInt teller) {
    if (!tokens.isComma(words.to()) || cue <= words.to() + 1 || isNamed(words)) {
      return List.of();
    }
    boolean many = tokens.tag(CourseHead.of(words, tokens)).equals("NNS");
    Range between = new Range(words.to() + 1, cue);
    List<Holder> names =
        references(between).stream()
            .filter(r -> !many || statements.discourse().cast().isPerson(r.denotes()))
            .map(r -> new Holder(r.denotes(), Optional.of(r.span()), statementOf(teller)))
            .distinct()
            .toList();
    boolean opens = !names.isEmpty() && isName(between.from(), names.get(0));
    return many && names.size() > 1 ? names : !many && opens ? names.subList(0, 1) : List.of();
  }

  private List<Reference> references(Range words) {
    return statements.discourse().references().within(words.span(tokens)).stream()
        .filter(r -> !r.adjective() && isKnown(r.denotes()))
        .toList();
  }

  private boolean isNamed(Range words) {
    return references(words).stream().anyMatch(r -> r.span().end() == words.span(tokens).end());
  }

  /** Whether the words from a token on are a name with titles, and nothing follows but a comma. */
  private boolean isName(int from, Holder holder) {
    Range name = range(holder.words().orElseThrow());
    return tokens.isComma(name.to())
        && IntStream.range(from, name.from()).allMatch(i -> tokens.isProper(i) || tokens.isNoun(i));
  }

  private OptionalInt statementOf(OptionalInt teller) {
    return teller.isPresent()
        ? OptionalInt.of(tellers.statementsOf(teller.getAsInt()).get(0))
        : OptionalInt.empty();
  }

  /** Of {@code Norland's remarks} and {@code its government}: Norland. */
  private Range bearer(Range words) {
    boolean utterance = UTTERANCES.contains(tokens.lemma(words.to() - 1));
    if (somebody.isOwnBody(words)) {
      return new Range(words.from(), words.from() + 1);
    }
    int owner = words.to() - 2;
    while (utterance && owner > words.from() && !tokens.tag(owner).equals("POS")) {
      owner--;
    }
    return utterance && owner > words.from() ? new Range(words.from(), owner) : words;
  }

  /** Of {@code Norland, Sudland and Estland}, where only the last is known: the others. */
  private List<Reference> listedBefore(Range words) {
    List<Reference> found = new ArrayList<>();
    int joint = words.from() - 1;
    boolean listed = tokens.isConjunction(joint);
    while (listed) {
      int last = tokens.isComma(joint) || !tokens.isComma(joint - 1) ? joint - 1 : joint - 2;
      Optional<Reference> name = name(last);
      name.ifPresent(found::add);
      joint = name.map(r -> tokens.at(r.span().start()) - 1).orElse(-1);
      listed = joint > 0 && tokens.isComma(joint);
    }
    return found;
  }

  private Optional<Reference> name(int last) {
    return last < 0
        ? Optional.empty()
        : statements
            .discourse()
            .references()
            .at(tokens.token(last).span().start())
            .filter(r -> !r.adjective() && tokens.after(r.span()) == last + 1);
  }

  /** Of {@code two members, Ann Roe and Bo Holm}: the two names. */
  private List<String> withoutDescription(List<String> ids) {
    List<String> named = ids.stream().filter(statements.discourse().cast()::isNamed).toList();
    boolean apposition = ids.size() > 2 && named.size() == ids.size() - 1;
    return apposition && !named.contains(ids.get(0)) ? named : ids;
  }
}
