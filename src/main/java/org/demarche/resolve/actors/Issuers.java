package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.syntax.ArticleView;

/**
 * Finds who speaks through a document: {@code reports from CNN}, {@code the ministry's letter},
 * {@code the Norlandic proposal}.
 */
final class Issuers {
  private static final Set<String> DOCUMENTS = WordClass.of("sources.documents");
  private static final Set<String> DRAFTS = WordClass.of("sources.drafts");
  private static final Set<String> ISSUED = WordClass.of("sources.issued");
  private static final Set<String> ACTING = WordClass.of("offices.institutions");
  private static final Set<String> ITS = Set.of("its", "their");

  /** So many sentences back a document was told of that speaks again. */
  private static final int NEAR = 2;

  private static final Set<String> SENDING = Set.of("from", "by", "of", "in");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Pronouns pronouns;

  Issuers(ArticleView tokens, Cast cast, References references, Pronouns pronouns) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.pronouns = pronouns;
  }

  /** Whoever the phrase names as owner or sender; of a bare {@code the report} who spoke last. */
  Optional<String> of(SourcePhrase phrase) {
    String noun = tokens.lemma(phrase.head());
    boolean document = DOCUMENTS.contains(noun);
    if (!document && !DRAFTS.contains(noun)) {
      return Optional.empty();
    }
    return IntStream.range(phrase.from(), phrase.to())
        .mapToObj(i -> i < phrase.head() ? owner(i) : sender(i, phrase))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> possessor(phrase))
        .or(() -> document ? lastSpeaker(phrase) : nation(phrase));
  }

  private Optional<String> owner(int i) {
    return tokens.tag(i).equals("POS") ? named(i - 1) : Optional.empty();
  }

  /** {@code her plan}, not {@code her aunt's plan}. */
  private Optional<String> possessor(SourcePhrase phrase) {
    boolean own =
        tokens.tag(phrase.from()).equals("PRP$")
            && IntStream.range(phrase.from(), phrase.head())
                .noneMatch(i -> tokens.tag(i).equals("POS"));
    return own
        ? pronouns
            .antecedent(
                tokens.token(phrase.from()).span(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())
            .filter(id -> cast.isPerson(id) || ITS.contains(tokens.lower(phrase.from())))
            .flatMap(cast::enrol)
            .map(Actor::id)
        : Optional.empty();
  }

  /** {@code the new Norlandic proposal}: the adjective of a state, with no name after it. */
  private Optional<String> nation(SourcePhrase phrase) {
    int i = phrase.head() - 1;
    while (i > phrase.from() && !isReferred(i) && (tokens.isAdjective(i) || tokens.isNoun(i))) {
      i--;
    }
    return i >= phrase.from() && isAdjective(i) ? named(i) : Optional.empty();
  }

  private boolean isReferred(int i) {
    return references.covers(tokens.token(i).span().start());
  }

  private boolean isAdjective(int i) {
    return references.at(tokens.token(i).span().start()).filter(Reference::adjective).isPresent();
  }

  private Optional<String> sender(int i, SourcePhrase phrase) {
    if (i == phrase.head() || !SENDING.contains(tokens.lower(i))) {
      return Optional.empty();
    }
    int name = tokens.tag(i + 1).equals("DT") ? i + 2 : i + 1;
    return name < phrase.to() && sends(i) && isWhole(name) ? named(name) : Optional.empty();
  }

  /** Not {@code the letter seen by Kyiv}, {@code the plan rejected by Kyiv}. */
  private boolean sends(int preposition) {
    String before = tokens.lemma(preposition - 1);
    return !tokens.tag(preposition - 1).matches("VBN|VBD") || ISSUED.contains(before);
  }

  /** {@code the Norlandic government}, not {@code Norlandic soldiers}. */
  private boolean isWhole(int name) {
    return !isAdjective(name) || ACTING.contains(tokens.lemma(name + 1));
  }

  private Optional<String> named(int token) {
    return references
        .at(tokens.token(token).span().start())
        .map(Reference::denotes)
        .flatMap(cast::enrol)
        .map(Actor::id);
  }

  private Optional<String> lastSpeaker(SourcePhrase phrase) {
    return phrase.isBareDefinite(tokens)
        ? pronouns
            .lastSpeaker(tokens.sentence(phrase.head()))
            .filter(id -> cast.isOrganization(id) || isTold(phrase.head()))
        : Optional.empty();
  }

  /** Whether the noun stands near before, as states and persons issue only what was told of. */
  private boolean isTold(int head) {
    int sentence = tokens.sentence(head);
    for (int i = head - 1; i >= 0 && sentence - tokens.sentence(i) <= NEAR; i--) {
      if (tokens.lemma(i).equals(tokens.lemma(head))) {
        return true;
      }
    }
    return false;
  }
}
