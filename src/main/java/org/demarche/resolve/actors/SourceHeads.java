package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.resolve.offices.RolePhrases;
import org.demarche.resolve.offices.Roles;
import org.demarche.resolve.offices.TemporalAnchor;
import org.demarche.resolve.offices.TemporalAnchors;
import org.demarche.syntax.ArticleView;

/**
 * Decides whom the head noun of a source means.
 *
 * <p>The surer a rule, the earlier it is asked. What the article names is sure, and so is the
 * institution that a name owns; an office has one holder on a day; but {@code the official} and
 * {@code the newspaper} mean somebody before only as long as nothing else explains the words, and a
 * description of the same source again is closer than a noun that many can be called by. Documents
 * come before roles and institutions, since {@code the leader's statement} has its own head.
 */
final class SourceHeads {
  private static final Set<String> INSTITUTIONS = WordClass.of("offices.institutions");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Roles roles;
  private final Contexts contexts;
  private final CalledBefore called;
  private final Pronouns pronouns;
  private final UnnamedSources unnamed;
  private final SourcePhrases phrases;
  private final Descriptions descriptions;
  private final Issuers issuers;
  private final TemporalAnchors anchors;
  private final RolePhrases rolePhrases;
  private final OwnCountries countries;

  SourceHeads(
      ArticleView tokens,
      Cast cast,
      References references,
      Roles roles,
      Contexts contexts,
      CalledBefore called,
      Pronouns pronouns,
      UnnamedSources unnamed,
      SourcePhrases phrases) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.roles = roles;
    this.contexts = contexts;
    this.called = called;
    this.pronouns = pronouns;
    this.unnamed = unnamed;
    this.phrases = phrases;
    this.descriptions = new Descriptions(tokens, cast, references, pronouns, roles);
    this.issuers = new Issuers(tokens, cast, references, pronouns);
    this.anchors = new TemporalAnchors(tokens);
    this.rolePhrases = new RolePhrases(tokens);
    this.countries = new OwnCountries(tokens, cast, references, roles);
  }

  /** The actor whom the head names by itself. */
  Optional<String> named(SourcePhrase phrase) {
    return references
        .at(tokens.token(phrase.head()).span().start())
        .filter(reference -> !reference.adjective())
        .map(Reference::denotes)
        .filter(id -> cast.enrol(id).isPresent())
        .or(() -> issuers.of(phrase));
  }

  /** Whom a head means that neither is a name nor a pronoun; empty for a mere description. */
  Optional<String> meant(SourcePhrase phrase) {
    return institution(phrase)
        .or(() -> region(phrase))
        .or(() -> role(phrase))
        .or(() -> describedBefore(phrase))
        .or(() -> definite(phrase));
  }

  /** {@code the Russian side}, {@code Trump's administration}: whom it belongs to. */
  private Optional<String> institution(SourcePhrase phrase) {
    Optional<String> own = countries.of(phrase, pronouns);
    if (own.isPresent()) {
      return Optional.of(note(phrase, own.get(), By.COLLECTIVE, "the country of the one before"));
    }
    if (!INSTITUTIONS.contains(tokens.lemma(phrase.head()))) {
      return Optional.empty();
    }
    for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
      Optional<Reference> owner =
          references
              .at(tokens.token(i).span().start())
              .filter(reference -> cast.enrol(reference.denotes()).isPresent());
      if (owner.isPresent()) {
        String why = "those who act for " + tokens.words(owner.get().span());
        return Optional.of(note(phrase, owner.get().denotes(), By.COLLECTIVE, why));
      }
    }
    return Optional.empty();
  }

  /** {@code Scotland said}: a region that the register knows as a place alone. */
  private Optional<String> region(SourcePhrase phrase) {
    String words = tokens.words(phrase.upToHead(tokens));
    return references
        .at(tokens.token(phrase.head()).span().start())
        .filter(it -> it.resolvedBy() == By.NAME && NameEvidence.isRegion(words))
        .filter(it -> cast.peek(it.denotes()).isEmpty())
        .map(it -> cast.named(words, Kind.STATE, Gender.UNKNOWN).id());
  }

  /** The holder of an office; several or {@code an} official are not the one who holds it. */
  private Optional<String> role(SourcePhrase phrase) {
    if (tokens.tag(phrase.head()).equals("NNS") || phrases.isIndefinite(phrase)) {
      return Optional.empty();
    }
    Span span = phrase.upToHead(tokens);
    String words = rolePhrases.around(span);
    return calledBefore(span, words)
        .map(id -> note(phrase, id, By.ROLE, "called so before, with the name"))
        .or(
            () ->
                bareRole(span, words)
                    .or(() -> roles.holder(words, contexts.before(span.start()), anchors.of(span)))
                    .map(holder -> held(phrase, holder)))
        .filter(id -> cast.enrol(id).isPresent());
  }

  private String held(SourcePhrase phrase, Roles.Holder holder) {
    holder.newcomer().ifPresent(cast::take);
    return note(phrase, holder.person(), By.ROLE, "holder of the office " + holder.why());
  }

  private Optional<String> calledBefore(Span span, String words) {
    Set<String> persons = called.called(words);
    return persons.isEmpty()
        ? Optional.empty()
        : called.justSo(words).or(() -> pronouns.mostProminent(span, persons::contains));
  }

  /**
   * {@code the president} without a country: whoever of those named before holds such an office.
   */
  private Optional<Roles.Holder> bareRole(Span span, String words) {
    if (roles.organization(words).isPresent()) {
      return Optional.empty();
    }
    Optional<TemporalAnchor> anchor = anchors.of(span);
    return pronouns
        .mostProminent(span, id -> roles.holds(id, words, anchor).isPresent())
        .flatMap(id -> roles.holds(id, words, anchor));
  }

  /** {@code the people}, {@code the official}: an unnamed source described before. */
  private Optional<String> describedBefore(SourcePhrase phrase) {
    Optional<Actor> before =
        phrase.isDefinite(tokens)
            ? unnamed.describedBefore(tokens.lower(phrase.head()))
            : Optional.empty();
    return before.map(
        actor ->
            note(
                phrase,
                actor.id(),
                By.DESCRIPTION,
                "described before as \"" + actor.label() + "\""));
  }

  /** {@code the newspaper}: an actor named before. */
  private Optional<String> definite(SourcePhrase phrase) {
    boolean definite = phrase.isBareDefinite(tokens) && tokens.lower(phrase.from()).equals("the");
    boolean narrowed =
        tokens.tag(phrase.head() + 1).equals("IN") && phrase.to() > phrase.head() + 1;
    if (!definite || narrowed || !tokens.tag(phrase.head()).equals("NN")) {
      return Optional.empty();
    }
    int name = phrase.to() + 1;
    if (isSetApart(name)) { // the operator, Nord Grid, is none that was named before
      return references
          .at(tokens.token(name).span().start())
          .map(Reference::denotes)
          .filter(id -> cast.enrol(id).isPresent());
    }
    return descriptions
        .antecedent(phrase.head())
        .map(id -> note(phrase, id, By.DESCRIPTION, "the last one before it that can be called so"))
        .filter(id -> cast.enrol(id).isPresent())
        .or(() -> fullerBefore(phrase));
  }

  /** Whether a name stands there between commas. */
  private boolean isSetApart(int from) {
    int to = from;
    while (to < tokens.size() && tokens.isProper(to)) {
      to++;
    }
    return to > from && tokens.isComma(from - 1) && tokens.isComma(to);
  }

  /** {@code the union}, after {@code the San Pedro teachers union}. */
  private Optional<String> fullerBefore(SourcePhrase phrase) {
    String noun = tokens.lower(phrase.head());
    if (!descriptions.isBody(noun)) {
      return Optional.empty();
    }
    int sentence = tokens.sentence(phrase.head());
    for (int i = phrase.from() - 1;
        i > 1 && sentence - tokens.sentence(i) <= Descriptions.REACH;
        i--) {
      if (tokens.lower(i).equals(noun) && tokens.tag(i).equals("NN") && tokens.isNoun(i - 1)) {
        return Optional.of(
            unnamed.enrol(tokens.span(firstNoun(i), i + 1), phrase.upToHead(tokens)));
      }
    }
    return Optional.empty();
  }

  private int firstNoun(int head) {
    int first = head;
    while (first > 0 && (tokens.isNoun(first - 1) || tokens.isAdjective(first - 1))) {
      first--;
    }
    return first;
  }

  private String note(SourcePhrase phrase, String id, By by, String why) {
    references.note(phrase.upToHead(tokens), id, by, why);
    return id;
  }

  /** The state of which somebody speaks as of his own. */
  Optional<String> stateOf(String person, int offset) {
    return countries.state(person, offset);
  }
}
