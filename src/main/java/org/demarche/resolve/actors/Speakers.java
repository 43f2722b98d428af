package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.model.Why;
import org.demarche.resolve.offices.Moments;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/** Decides whom the words of a source mean. */
public final class Speakers {
  /** The label of whoever is behind an impersonal statement. */
  private static final String NOT_NAMED = "not named";

  private static final Set<String> DOCUMENTS = WordClass.of("sources.documents");
  private static final Set<String> CONJUNCTIONS = WordClass.of("sources.conjunctions");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Roles roles;
  private final Pronouns pronouns;
  private final Contexts contexts;
  private final Descriptions descriptions;
  private final Map<Span, String> knownSources = new HashMap<>();
  private final SourcePhrases phrases;
  private final BorderingName bordering;
  private final Moments moments;

  Speakers(ArticleView tokens, Cast cast, References references, Roles roles, Contexts contexts) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.roles = roles;
    this.contexts = contexts;
    this.pronouns = new Pronouns(tokens, cast, references);
    this.descriptions = new Descriptions(tokens, cast, references, pronouns);
    this.phrases = new SourcePhrases(tokens, references);
    this.moments = new Moments(tokens);
    this.bordering = new BorderingName(tokens, cast, references, phrases);
  }

  /** Who says the words in which a source stands. */
  public record Around(Optional<String> speaker, boolean direct, Optional<Span> content) {
    public static final Around NOBODY = new Around(Optional.empty(), false, Optional.empty());
  }

  /** The actors that {@code source} names, at least one; several when it is a list. */
  public List<String> of(Span source, Around around) {
    int from = tokens.at(source.start());
    int to = tokens.after(source);
    Optional<String> before =
        knownSources.containsKey(source) ? Optional.of(knownSources.get(source)) : Optional.empty();
    boolean pronoun = to == from + 1 && Pronouns.isPronoun(tokens.lower(from));
    if (pronoun && before.isPresent()) {
      return List.of(before.get());
    }
    if (pronoun) {
      String meant = pronoun(tokens.token(from).span(), around);
      knownSources.put(source, meant);
      return List.of(meant);
    }
    List<Span> parts = phrases.parts(from, to);
    boolean list = parts.size() > 1 && phrases.hasConjunction(from, to);
    Optional<String> apart = list ? Optional.empty() : bordering.of(parts.get(0), source);
    if (apart.isPresent()) {
      return List.of(apart.get());
    }
    List<String> resolved = found(parts, around);
    if (list) {
      return resolved.isEmpty()
          ? List.of(described(source))
          : resolved.stream().distinct().toList();
    }
    return resolved.stream()
        .filter(cast::isPerson)
        .findFirst()
        .or(() -> resolved.stream().findFirst())
        .map(List::of)
        .orElseGet(() -> List.of(described(new Span(source.start(), parts.get(0).end()), source)));
  }

  /** Remembers who was found to speak in a sentence, which makes him prominent afterwards. */
  public void noteSpeaker(int sentence, String actor) {
    pronouns.spoke(sentence, actor);
  }

  /** Whose aim {@code words} name: a possessive means the nearest fitting actor of the content. */
  public String owner(Span words, Span content, String speaker) {
    return nearest(words, content, reference -> true)
        .orElseGet(
            () -> of(words, new Around(Optional.of(speaker), false, Optional.empty())).get(0));
  }

  /** The nearest subject before a possessive pronoun that it can mean, within {@code range}. */
  public Optional<String> nearestSubject(Span words, Span range) {
    return nearest(words, range, reference -> isSubject(reference.span()));
  }

  private boolean isSubject(Span span) {
    String next = tokens.tag(tokens.after(span));
    if (tokens.tag(tokens.at(span.start()) - 1).equals("IN") && !isAfterConjunction(span)) {
      return false;
    }
    return next.equals("MD") || next.startsWith("VB") && !next.equals("VBG");
  }

  private boolean isAfterConjunction(Span span) {
    return CONJUNCTIONS.contains(tokens.lower(tokens.at(span.start()) - 1));
  }

  private Optional<String> nearest(Span words, Span range, Predicate<Reference> candidate) {
    String word = tokens.lower(tokens.at(words.start()));
    if (!Pronouns.isPronoun(word) || Pronouns.isFirst(word)) {
      return Optional.empty();
    }
    for (Reference reference : references.before(words.start())) {
      boolean fits = range.contains(reference.span()) && candidate.test(reference);
      if (fits && pronouns.mayMean(word, reference)) {
        String why = "\"" + word + "\": the nearest fitting actor before it";
        note(words, reference.denotes(), By.PRONOUN, why);
        return Optional.of(reference.denotes());
      }
    }
    return Optional.empty();
  }

  private List<String> found(List<Span> parts, Around around) {
    List<String> found = new ArrayList<>();
    for (Span part : parts) {
      head(part, around).ifPresent(found::add);
    }
    return found;
  }

  /** Whom the head noun of a phrase means; empty when that is a mere description. */
  private Optional<String> head(Span part, Around around) {
    int from = tokens.at(part.start());
    int head = phrases.headToken(from, tokens.after(part));
    if (head < 0) {
      return Optional.empty();
    }
    Optional<Reference> named =
        references
            .at(tokens.token(head).span().start())
            .filter(r -> !SourcePhrases.isMereAdjective(r));
    if (named.isPresent() && cast.enrol(named.get().denotes()).isPresent()) {
      return Optional.of(named.get().denotes());
    }
    Optional<String> issuer = issuer(from, head, tokens.after(part));
    if (issuer.isPresent()) {
      return issuer;
    }
    if (Pronouns.isPronoun(tokens.lower(head))) {
      return Optional.of(pronoun(tokens.token(head).span(), around));
    }
    return institution(from, head)
        .or(() -> role(from, head))
        .or(() -> sameAsBefore(from, head))
        .or(() -> definite(from, head));
  }

  /**
   * {@code reports from CNN}, {@code the ministry's statement}, {@code the report}: whose it is.
   */
  private Optional<String> issuer(int from, int head, int to) {
    if (!DOCUMENTS.contains(tokens.lemma(head))) {
      return Optional.empty();
    }
    for (int i = from; i < to; i++) {
      String next = tokens.lower(i);
      boolean owner = i < head && tokens.tag(i).equals("POS");
      boolean sender =
          i > head
              && (next.equals("from")
                  || next.equals("by")
                  || next.equals("of")
                  || next.equals("in"));
      int at = owner ? i - 1 : i + 1;
      at += sender && tokens.tag(at).equals("DT") ? 1 : 0;
      if ((owner || sender) && at < to) {
        Optional<String> named =
            references
                .at(tokens.token(at).span().start())
                .map(Reference::denotes)
                .flatMap(cast::enrol)
                .map(Actor::id);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    boolean definite = DEFINITE.contains(tokens.lower(from)) && head == from + 1;
    return definite ? pronouns.lastSpeaker(tokens.sentence(head)) : Optional.empty();
  }

  /** {@code the Russian side}, {@code Trump's administration}: whom it belongs to. */
  private Optional<String> institution(int from, int head) {
    if (!Roles.INSTITUTION_NOUNS.contains(tokens.lemma(head))) {
      return Optional.empty();
    }
    for (int i = head - 1; i >= from; i--) {
      Optional<Reference> owner = references.at(tokens.token(i).span().start());
      if (owner.isPresent() && cast.enrol(owner.get().denotes()).isPresent()) {
        Span span = tokens.span(from, head + 1);
        note(
            span,
            owner.get().denotes(),
            By.COLLECTIVE,
            "those who act for " + owner.get().span().of(tokens.article().text()));
        return Optional.of(owner.get().denotes());
      }
    }
    return Optional.empty();
  }

  private Optional<String> role(int from, int head) {
    Span span = tokens.span(from, head + 1);
    boolean anyone = tokens.tag(head).equals("NNS") || phrases.isIndefinite(from, head);
    Optional<Roles.Holder> holder =
        anyone
            ? Optional.empty()
            : bareRole(span)
                .or(
                    () ->
                        roles.holder(
                            span.of(tokens.article().text()),
                            contexts.before(span.start()),
                            moments.of(span)));
    holder.ifPresent(h -> note(span, h.person(), By.ROLE, "holder of the office " + h.why()));
    return holder.map(Roles.Holder::person).filter(id -> cast.enrol(id).isPresent());
  }

  /** {@code the people}, {@code the official}: an unnamed source described before. */
  private Optional<String> sameAsBefore(int from, int head) {
    if (!DEFINITE.contains(tokens.lower(from)) || head > from + 1) {
      return Optional.empty();
    }
    String noun = tokens.lower(head);
    for (Actor actor : cast.unnamedSoFar()) {
      if (actor
          .label()
          .toLowerCase(java.util.Locale.ROOT)
          .matches("(.*\\b)?" + java.util.regex.Pattern.quote(noun) + "\\b.*")) {
        note(
            tokens.span(from, head + 1),
            actor.id(),
            By.DESCRIPTION,
            "described before as \"" + actor.label() + "\"");
        return Optional.of(actor.id());
      }
    }
    return Optional.empty();
  }

  /** {@code the newspaper}: an actor named before. */
  private Optional<String> definite(int from, int head) {
    if (!tokens.lower(from).equals("the") || head != from + 1 || !tokens.tag(head).equals("NN")) {
      return Optional.empty();
    }
    Optional<String> found = descriptions.antecedent(head);
    found.ifPresent(
        id ->
            note(
                tokens.span(from, head + 1),
                id,
                By.DESCRIPTION,
                "the last one before it that can be called so"));
    return found.flatMap(cast::enrol).map(Actor::id);
  }

  private String pronoun(Span span, Around around) {
    Optional<String> speaker = around.speaker();
    String word = tokens.lower(tokens.at(span.start()));
    boolean first = Pronouns.isFirst(word);
    Optional<String> inside = around.direct() && !first ? Optional.empty() : speaker;
    Optional<String> excluded = around.direct() ? speaker : Optional.empty();
    Optional<String> found = pronouns.antecedent(span, inside, excluded, around.content());
    found.ifPresent(
        id ->
            note(
                span,
                id,
                By.PRONOUN,
                "\"" + word + "\": the most prominent fitting actor before it"));
    return found.flatMap(cast::enrol).map(Actor::id).orElseGet(() -> described(span));
  }

  /** Of {@code it is believed that …}: an actor of this article that nothing describes. */
  public String nobody(Span cue) {
    return cast.unnamed(NOT_NAMED, cue, Optional.empty()).id();
  }

  private String described(Span span) {
    return described(span, span);
  }

  /** An actor of this article alone, for a source without a name. */
  private String described(Span words, Span source) {
    String text = words.of(tokens.article().text());
    Optional<String> affiliation =
        references.within(source).stream()
            .map(Reference::denotes)
            .filter(id -> cast.peek(id).filter(a -> a.kind() != Kind.PERSON).isPresent())
            .findFirst();
    affiliation.ifPresent(cast::enrol);
    return cast.unnamed(text, words, affiliation).id();
  }

  private void note(Span span, String id, By by, String why) {
    if (references.within(span).isEmpty()) {
      references.add(new Reference(span, id, Optional.empty(), by, false, new Why(why)));
    }
  }

  /**
   * {@code the president} without a country: whoever of those named before holds such an office.
   */
  private Optional<Roles.Holder> bareRole(Span span) {
    String words = span.of(tokens.article().text());
    return roles.organization(words).isPresent()
        ? Optional.empty()
        : pronouns
            .mostProminent(span, id -> roles.holds(id, words, moments.of(span)).isPresent())
            .flatMap(id -> roles.holds(id, words, moments.of(span)));
  }
}
