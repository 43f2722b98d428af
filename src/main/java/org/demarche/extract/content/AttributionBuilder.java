package org.demarche.extract.content;

import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Span;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Builds an attribution that knows neither parent nor relay yet. What is not set is as where only
 * the layout attributes: something is said, without a cue, by nobody known to nobody known.
 */
public final class AttributionBuilder {
  private final Construction construction;
  private final Content content;
  private Kind kind = Kind.SAY;
  private String lemma = "quote";
  private Optional<Span> cue = Optional.empty();
  private Optional<Span> source = Optional.empty();
  private Optional<Span> addressee = Optional.empty();
  private boolean negated;

  public AttributionBuilder(Construction construction, Content content) {
    this.construction = construction;
    this.content = content;
  }

  public AttributionBuilder kind(Kind kind) {
    this.kind = kind;
    return this;
  }

  /** The lemma of a cue that stands elsewhere. */
  public AttributionBuilder lemma(String lemma) {
    this.lemma = lemma;
    return this;
  }

  public AttributionBuilder cue(String lemma, Span cue) {
    this.cue = Optional.of(cue);
    return lemma(lemma);
  }

  /** The verb as cue, negated or not. */
  public AttributionBuilder cue(SentenceView words, VerbGroup verb) {
    return cue(verb.lemma(), words.span(verb.start(), verb.end())).negated(verb.negated());
  }

  public AttributionBuilder source(Span source) {
    return source(Optional.of(source));
  }

  public AttributionBuilder source(Optional<Span> source) {
    this.source = source;
    return this;
  }

  public AttributionBuilder addressee(Optional<Span> addressee) {
    this.addressee = addressee;
    return this;
  }

  public AttributionBuilder negated(boolean negated) {
    this.negated = negated;
    return this;
  }

  public Attribution build() {
    return new Attribution(
        kind,
        cue,
        lemma,
        content.pieces(),
        content.widePieces(),
        source,
        addressee,
        OptionalInt.empty(),
        Optional.empty(),
        negated,
        false,
        construction);
  }
}
