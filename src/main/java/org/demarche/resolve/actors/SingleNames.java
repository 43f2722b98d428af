package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Mention;
import org.demarche.syntax.ArticleView;

/** Finds names of one word under which somebody acts of whom the article says no more. */
final class SingleNames {
  private final ArticleView tokens;
  private final NameShape shape;
  private final NameEvidence evidence;
  private final Places datelines;

  SingleNames(ArticleView tokens, NameShape shape) {
    this.tokens = tokens;
    this.shape = shape;
    this.evidence = new NameEvidence(tokens, shape);
    this.datelines = new Places(tokens);
  }

  /**
   * The kinds of those names, where something tells them.
   *
   * @param nobody whether no bearer of the name is known
   */
  Map<String, Optional<Kind>> acting(Predicate<Mention> nobody) {
    Map<String, List<Mention>> places = new LinkedHashMap<>();
    for (Mention mention : tokens.article().mentions()) {
      String words = tokens.words(mention.span());
      boolean opens = datelines.isInDateline(mention.span()); // PARIS - The party said
      if (NameEvidence.isNewWord(mention, words) && isSingular(mention) && !opens) {
        places.computeIfAbsent(words, w -> new ArrayList<>()).add(mention);
      }
    }
    Map<String, Optional<Kind>> kinds = new LinkedHashMap<>();
    places.forEach(
        (name, mentions) -> {
          boolean sure =
              NameEvidence.isRegion(name) || !mentions.stream().allMatch(this::opensSentence);
          if (mentions.stream().anyMatch(m -> evidence.acts(m, sure))
              && nobody.test(mentions.get(0))) {
            Optional<Kind> kind = kind(name, mentions);
            if (kind.isPresent() || !isCommon(name, mentions)) {
              kinds.put(name, kind);
            }
          }
        });
    return kinds;
  }

  /** {@code Witnesses} have a capital where they open a sentence. */
  private boolean isSingular(Mention mention) {
    return tokens.tag(tokens.at(mention.span().start())).equals("NNP");
  }

  private Optional<Kind> kind(String name, List<Mention> mentions) {
    return mentions.stream()
        .flatMap(mention -> shape.kind(mention).stream())
        .findFirst()
        .or(() -> evidence.kind(name, mentions));
  }

  /** {@code Eyewitnesses}: a plural that only has a capital because it opens sentences. */
  private boolean isCommon(String name, List<Mention> mentions) {
    boolean plural = name.matches(".*([^usioa]s|...men|people|folk)");
    return plural && mentions.stream().allMatch(this::opensSentence);
  }

  private boolean opensSentence(Mention mention) {
    int at = tokens.at(mention.span().start());
    int before = tokens.isPunctuation(at - 1) ? at - 2 : at - 1;
    return before < 0 || tokens.sentence(before) != tokens.sentence(at);
  }
}
