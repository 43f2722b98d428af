package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.syntax.ArticleView;

/** Finds who speaks through a document: {@code reports from CNN}, {@code the ministry's letter}. */
final class Issuers {
  private static final Set<String> DOCUMENTS = WordClass.of("sources.documents");

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
    if (!DOCUMENTS.contains(tokens.lemma(phrase.head()))) {
      return Optional.empty();
    }
    return IntStream.range(phrase.from(), phrase.to())
        .mapToObj(i -> i < phrase.head() ? owner(i) : sender(i, phrase))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> lastSpeaker(phrase));
  }

  private Optional<String> owner(int i) {
    return tokens.tag(i).equals("POS") ? named(i - 1) : Optional.empty();
  }

  private Optional<String> sender(int i, SourcePhrase phrase) {
    if (i == phrase.head() || !SENDING.contains(tokens.lower(i))) {
      return Optional.empty();
    }
    int name = tokens.tag(i + 1).equals("DT") ? i + 2 : i + 1;
    return name < phrase.to() ? named(name) : Optional.empty();
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
