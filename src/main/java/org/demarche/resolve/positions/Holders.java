package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Attribution;
import org.demarche.model.Span;
import org.demarche.resolve.actors.Pronouns;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds who takes the stance that a candidate shows, and in whose statement. */
public final class Holders {
  private static final Set<String> FIRST = WordClass.of("pronouns.first");
  private static final Set<String> NOBODIES = WordClass.of("holders.nobodies");
  private static final Set<String> INDEFINITE = WordClass.of("pronouns.indefinite");
  private static final Set<String> LANDS = Set.of("country", "nation");
  private static final Set<String> PERSON = Set.of("he", "she", "his", "her");
  private static final Set<String> ANY = Set.of("a", "an", "one", "some", "another");

  private final ArticleView tokens;
  private final Statements statements;
  private final Tellers tellers;
  private final Somebody somebody;
  private final Members members;
  private final Principals principals;
  private final Appositions appositions;
  private final Identities identities;
  private final EarlierSubjects subjects;

  public Holders(Statements statements, Tellers tellers) {
    this.tokens = statements.discourse().view();
    this.statements = statements;
    this.tellers = tellers;
    this.somebody = new Somebody(statements.discourse());
    this.members = new Members(statements.discourse(), somebody);
    this.principals = new Principals(statements.discourse(), somebody, members);
    this.appositions = new Appositions(statements.discourse());
    this.identities = new Identities(statements.discourse(), members, principals);
    this.subjects = new EarlierSubjects(statements.discourse(), somebody, members);
  }

  /**
   * Somebody who takes a stance.
   *
   * @param words that name him
   * @param statement the index of the statement in which he or somebody else tells it
   */
  public record Holder(String id, Optional<Span> words, OptionalInt statement) {}

  /** Whom some words of the article name, taken as they are; empty where they name nobody. */
  public List<Holder> called(Span words) {
    return one(range(words), tellers.at(words.start()));
  }

  /** All holders; empty where nobody is told. */
  List<Holder> of(Candidate candidate) {
    Span cue = tokens.token(candidate.cue()).span();
    OptionalInt teller = tellers.at(cue.start());
    if (candidate.via() == Candidate.Via.TELLER) {
      return tellersOf(teller);
    }
    OptionalInt own = tellers.ofCue(cue, candidate.course().span(tokens));
    List<Holder> sources = own.isPresent() ? known(speakersOf(own.getAsInt())) : List.of();
    if (sources.isEmpty() && isFirst(candidate)) {
      return tellersOf(teller);
    }
    return candidate
        .holder()
        .map(words -> of(words, candidate.cue(), teller, sources))
        .orElse(sources);
  }

  private List<Holder> tellersOf(OptionalInt teller) {
    return teller.isPresent()
        ? speakersOf(teller.getAsInt()).stream()
            .flatMap(it -> isNamed(it) ? Stream.of(it) : authors(it, teller).stream())
            .toList()
        : List.of();
  }

  /** Whoever stands behind a text that is the source: {@code the letter says they must leave}. */
  private List<Holder> authors(Holder text, OptionalInt teller) {
    return text.words()
        .flatMap(words -> principals.behind(range(words)))
        .map(author -> known(named(author, teller)))
        .orElse(List.of());
  }

  private List<Holder> of(Range words, int cue, OptionalInt teller, List<Holder> sources) {
    if (isThey(words) && teller.isPresent() && tellers.statementsOf(teller.getAsInt()).size() > 1) {
      return known(speakersOf(teller.getAsInt())); // Norland and Sudland say they will leave
    }
    List<Holder> described = described(words, cue, teller);
    if (described.isEmpty() && !sources.isEmpty() && !isOther(words)) {
      return ofLand(words, sources, teller);
    }
    List<Holder> found = described.isEmpty() ? nearest(words, teller) : described;
    return ofLand(words, found, teller).stream()
        .filter(it -> !isIt(words) || !statements.discourse().cast().isPerson(it.id()))
        .map(it -> told(it, sources))
        .toList();
  }

  /** None of those who said {@code it would}, where several did. */
  private List<Holder> nearest(Range words, OptionalInt teller) {
    return subjects.isSaidBySeveral(words) ? List.of() : known(named(words, teller));
  }

  private boolean isThey(Range words) {
    return words.to() == words.from() + 1 && tokens.lower(words.from()).equals("they");
  }

  /** Nobody is called {@code it}. */
  private boolean isIt(Range words) {
    return words.to() == words.from() + 1 && tokens.lower(words.from()).equals("it");
  }

  /** Who is the source of a statement tells it there. */
  private static Holder told(Holder holder, List<Holder> sources) {
    return sources.stream().filter(s -> s.id().equals(holder.id())).findFirst().orElse(holder);
  }

  /** Whether the words mean somebody else than the source of a statement would be. */
  private boolean isOther(Range words) {
    return !principals.of(words).equals(words)
        || subjects.ofPeople(words).isPresent()
        || members.of(members.widened(words)).size() > 1
        || members.isJoint(words);
  }

  private List<Holder> known(List<Holder> all) {
    return all.stream()
        .filter(it -> isKnown(it.id()) || isPeople(it) || isDescribed(it))
        .distinct()
        .toList();
  }

  /** {@code The drivers}, and neither {@code the truce} nor a pronoun that means nobody known. */
  private boolean isPeople(Holder holder) {
    return holder.words().map(this::range).filter(somebody::isNamed).isPresent();
  }

  /** {@code He}, who is somebody that the article only describes. */
  private boolean isDescribed(Holder holder) {
    boolean person =
        holder
            .words()
            .map(this::range)
            .filter(w -> PERSON.contains(tokens.lower(w.from())))
            .isPresent();
    return person
        && label(holder).filter(l -> !Pronouns.isPronoun(l.toLowerCase(Locale.ROOT))).isPresent();
  }

  private Optional<String> label(Holder holder) {
    return statements.discourse().cast().peek(holder.id()).map(Actor::label);
  }

  private Range range(Span words) {
    return new Range(tokens.at(words.start()), tokens.after(words));
  }

  /** Also a speaker of whom only one name or what he is is told: {@code the minister}. */
  private boolean isNamed(Holder holder) {
    return isKnown(holder.id())
        || isDescribed(holder)
        || holder.words().map(this::range).filter(w -> isOneName(w) || isCertain(w)).isPresent();
  }

  private boolean isCertain(Range words) {
    boolean any = ANY.contains(tokens.lower(words.from()));
    boolean nobody = NOBODIES.contains(tokens.lemma(CourseHead.of(words, tokens)));
    return !(any && nobody) && somebody.isNamed(words);
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
    List<Holder> found = new ArrayList<>();
    Range whole = principals.behind(words).orElse(words);
    for (Range member : members.of(members.widened(whole))) {
      Range principal = principals.of(member);
      Optional<Range> earlier = subjects.of(principal);
      List<Holder> all =
          earlier.isPresent() ? named(earlier.get(), teller) : one(principal, teller);
      boolean unknown = known(all).isEmpty() && !principal.equals(member);
      found.addAll(unknown ? one(member, teller) : all);
    }
    return found;
  }

  /** Of {@code his country}, where nobody tells which it is, himself. */
  private List<Holder> ofLand(Range words, List<Holder> all, OptionalInt teller) {
    boolean unnamed = all.stream().noneMatch(it -> isKnown(it.id()));
    boolean own = tokens.tag(words.from()).equals("PRP$");
    List<Holder> owner =
        unnamed && own && LANDS.contains(tokens.lower(words.to() - 1))
            ? known(named(new Range(words.from(), words.from() + 1), teller))
            : List.of();
    return owner.isEmpty() ? all : owner;
  }

  private List<Holder> one(Range words, OptionalInt teller) {
    if (!isSomebody(words)) {
      return List.of(); // a thing is nobody of whom the article speaks
    }
    Span span = words.span(tokens);
    OptionalInt statement = statementOf(teller);
    Optional<String> speaker =
        statement.isPresent()
            ? Optional.of(statements.statement(statement.getAsInt()).speaker())
            : Optional.empty();
    Optional<Attribution> told = tellers.attribution(teller);
    Speakers.Around around =
        new Speakers.Around(
            speaker,
            tokens.isQuoted(span.start()),
            told.map(Attribution::content),
            told.flatMap(Attribution::source));
    return identities.of(words, around).stream()
        .map(id -> new Holder(id, Optional.of(span), statement))
        .toList();
  }

  private boolean isSomebody(Range words) {
    if (words.to() == words.from() + 1 && INDEFINITE.contains(tokens.lower(words.from()))) {
      return false; // nobody wants to pay
    }
    return tokens.tag(words.from()).startsWith("PRP")
        || members.endsWithName(words)
        || somebody.isNamed(words);
  }

  /** Whom words that do not name them describe: by a name after them, or as the subject before. */
  private List<Holder> described(Range words, int cue, OptionalInt teller) {
    List<Holder> earlier =
        subjects.ofIt(words).map(subject -> known(named(subject, teller))).orElse(List.of());
    return earlier.isEmpty() ? apposed(words, cue, teller) : earlier;
  }

  private List<Holder> apposed(Range words, int cue, OptionalInt teller) {
    boolean itself = principals.of(words).to() > words.from();
    return itself
        ? appositions.after(words, cue).stream()
            .flatMap(name -> members.of(name).stream())
            .flatMap(name -> one(name, teller).stream())
            .toList()
        : List.of();
  }

  private OptionalInt statementOf(OptionalInt teller) {
    return teller.isPresent()
        ? OptionalInt.of(tellers.statementsOf(teller.getAsInt()).get(0))
        : OptionalInt.empty();
  }
}
