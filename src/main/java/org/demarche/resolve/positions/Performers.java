package org.demarche.resolve.positions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.model.Statement;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.resolve.statements.Statements;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Finds who would do what a candidate is about. */
final class Performers {
  private static final Set<String> FIRST = WordClass.of("pronouns.first");
  private static final Set<String> OF_PERSONS = WordClass.of("deeds.of-persons");
  private static final Set<String> MALE = Set.of("him", "he");
  private static final Set<String> FEMALE = Set.of("her", "she");
  private static final Set<String> PLURAL = Set.of("them", "they");

  /** So many sentences back. */
  private static final int REACH = 2;

  private final ArticleView tokens;
  private final Statements statements;
  private final Discourse discourse;
  private final Clauses clauses;
  private final Somebody somebody;

  Performers(Statements statements) {
    this.statements = statements;
    this.discourse = statements.discourse();
    this.tokens = discourse.view();
    this.clauses = new Clauses(tokens, discourse.phrases());
    this.somebody = new Somebody(discourse);
  }

  /** Their ids; empty where nobody is told. */
  List<String> of(Candidate it, Holders.Holder holder) {
    boolean own = it.performer().isPresent() && it.performer().equals(it.holder());
    return own
        ? List.of(holder.id())
        : it.performer()
            .filter(p -> clauses.canAct(p) || isOneOf(p.from(), it.use().frame()))
            .map(p -> isAsked(p, it) ? asked(p, holder) : called(p, holder))
            .orElse(List.of());
  }

  /** The last words that name whom {@code her} means in {@code her release}; not the holder. */
  Optional<Range> owner(Range course, Holders.Holder holder) {
    int from = course.from();
    boolean own =
        tokens.tag(from).equals("PRP$")
            && OF_PERSONS.contains(tokens.lemma(CourseHead.of(course, tokens)));
    Optional<String> meant =
        own
            ? called(new Range(from, from + 1), holder).stream()
                .filter(id -> discourse.cast().isPerson(id) && !id.equals(holder.id()))
                .findFirst()
            : Optional.empty();
    return meant.flatMap(id -> named(id, tokens.token(from).span().start()));
  }

  private Optional<Range> named(String id, int offset) {
    return StreamSupport.stream(discourse.references().before(offset).spliterator(), false)
        .filter(r -> r.denotes().equals(id) && r.resolvedBy() == Reference.By.NAME)
        .map(r -> new Range(tokens.at(r.span().start()), tokens.after(r.span())))
        .findFirst();
  }

  private List<String> called(Range words, Holders.Holder holder) {
    return discourse.speakers().enrol(words.span(tokens), around(holder, words));
  }

  /** {@code him} in {@code Bo Holm urged him to leave}, {@code he} in {@code demanded he leave}. */
  private boolean isAsked(Range words, Candidate it) {
    String word = tokens.lower(words.from());
    boolean one = MALE.contains(word) || FEMALE.contains(word) || PLURAL.contains(word);
    boolean asked =
        it.use().frame() == StanceFrame.OBJECT_INFINITIVE
            || it.use().frame() == StanceFrame.CLAUSE && it.word().equals("demand");
    return one && words.to() == words.from() + 1 && asked;
  }

  /** Somebody who is asked is not who asks. */
  private List<String> asked(Range pronoun, Holders.Holder holder) {
    List<String> found = called(pronoun, holder);
    boolean known = found.stream().anyMatch(discourse.cast()::isNamed);
    if (known && found.stream().noneMatch(id -> isHolder(id, holder))) {
      return found;
    }
    Optional<Range> told = described(pronoun);
    return told.isPresent() ? called(told.get(), holder) : other(pronoun, holder).stream().toList();
  }

  /** Whether it is the holder, or in the words for it: the UN in {@code the UN mission}. */
  private boolean isHolder(String id, Holders.Holder holder) {
    return id.equals(holder.id())
        || holder
            .words()
            .filter(
                words ->
                    discourse.references().within(words).stream()
                        .anyMatch(r -> r.denotes().equals(id)))
            .isPresent();
  }

  /** The minister in {@code accused the minister of lying and urged him to resign}. */
  private Optional<Range> described(Range pronoun) {
    boolean many = PLURAL.contains(tokens.lower(pronoun.from()));
    int start = tokens.sentenceStart(pronoun.from());
    return IntStream.iterate(pronoun.from() - 1, i -> i > start, i -> i - 1)
        .filter(i -> isPeople(i) && tokens.tag(i).equals("NNS") == many)
        .mapToObj(i -> new Range(discourse.phrases().baseStart(i, start), i + 1))
        .filter(phrase -> phrase.from() > start && !tokens.isFinite(phrase.to()))
        .findFirst();
  }

  /** A common noun for people that ends its phrase. */
  private boolean isPeople(int i) {
    return tokens.isNoun(i)
        && !tokens.isProper(i)
        && !tokens.isNoun(i + 1)
        && !somebody.isBody(i)
        && tokens.lexicon().isPeople(tokens.lemma(i));
  }

  /** Whoever was named last, beside the holder. */
  private Optional<String> other(Range pronoun, Holders.Holder holder) {
    int offset = tokens.token(pronoun.from()).span().start();
    int sentence = tokens.sentence(pronoun.from());
    return StreamSupport.stream(discourse.references().before(offset).spliterator(), false)
        .filter(r -> sentence - tokens.sentenceAt(r.span().start()) <= REACH)
        .filter(r -> r.resolvedBy() == Reference.By.NAME && !isHolder(r.denotes(), holder))
        .map(Reference::denotes)
        .filter(id -> fits(id, tokens.lower(pronoun.from())))
        .findFirst();
  }

  private boolean fits(String id, String pronoun) {
    Optional<Actor> actor = discourse.cast().peek(id);
    Actor.Gender other = MALE.contains(pronoun) ? Actor.Gender.FEMALE : Actor.Gender.MALE;
    return actor
        .filter(a -> (a.kind() == Actor.Kind.PERSON) != PLURAL.contains(pronoun))
        .filter(a -> a.gender() != other)
        .isPresent();
  }

  /** A pronoun that means somebody; {@code it} may be the bill in {@code wants it to pass}. */
  private boolean isOneOf(int i, StanceFrame frame) {
    boolean asked = frame == StanceFrame.OBJECT_INFINITIVE || frame == StanceFrame.PREPOSITION;
    return tokens.tag(i).equals("PRP") && !(asked && tokens.lower(i).equals("it"));
  }

  private Speakers.Around around(Holders.Holder holder, Range performer) {
    boolean first = FIRST.contains(tokens.lower(performer.from()));
    if (first || holder.statement().isEmpty()) {
      return Speakers.Around.NOBODY;
    }
    Statement told = statements.statement(holder.statement().getAsInt());
    boolean quoted = tokens.isQuoted(tokens.token(performer.from()).span().start());
    return new Speakers.Around(
        Optional.of(told.speaker()),
        quoted,
        Optional.of(told.attribution().content()),
        told.attribution().source());
  }
}
