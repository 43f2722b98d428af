package org.demarche.resolve.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.NameIndex.Match;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Mention;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.model.Why;
import org.demarche.syntax.ArticleView;

/**
 * Finds whom the words of a longer reference name besides: the state in {@code Russian president}
 * and {@code President of the United States}, the person in {@code the Biden administration}, the
 * owner in {@code Norway's parliament}.
 *
 * <p>A name that is part of another proper name, such as the country in {@code Bank of England}, is
 * nobody's mention.
 */
final class NestedNames {
  private static final Set<String> BODIES = WordClass.of("offices.bodies");

  private static final Set<String> LOCAL = WordClass.of("offices.local");

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;

  NestedNames(Knowledge knowledge, ArticleView tokens, Cast cast) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
  }

  /**
   * These references and those inside them and inside the roles that denote nobody, in the order of
   * the text, the longer one first.
   */
  List<Reference> with(List<Reference> references) {
    List<Reference> all = new ArrayList<>(references);
    references.forEach(reference -> all.addAll(inside(reference)));
    Set<Integer> starts =
        references.stream().map(it -> it.span().start()).collect(Collectors.toSet());
    tokens.article().mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.ROLE)
        .filter(mention -> !starts.contains(mention.span().start()))
        .forEach(mention -> all.addAll(inside(nobody(mention.span()))));
    all.sort(
        Comparator.comparing((Reference it) -> it.span().start())
            .thenComparing(it -> -it.span().end()));
    return all;
  }

  private static Reference nobody(Span role) {
    return new Reference(role, "", Optional.empty(), By.ROLE, false, new Why(""));
  }

  private List<Reference> inside(Reference outer) {
    int from = tokens.at(outer.span().start());
    int to = tokens.after(outer.span());
    List<Reference> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      int length = nameAt(outer, from, at, to, found);
      at += Math.max(1, length);
    }
    return found;
  }

  /** Adds the reference of the name that begins at the token; gives its length in tokens. */
  private int nameAt(Reference outer, int from, int at, int to, List<Reference> found) {
    // The whole reference may be a name of the register; the name inside it is shorter.
    List<String> words = words(at, at == from && to - from > 1 ? to - 1 : to);
    Optional<Match> match = knowledge.names().longestAt(words, 0);
    int length = match.map(Match::length).orElse(1);
    if (!isOwner(outer, at + length, to)) {
      return length;
    }
    Optional<String> id =
        match.isPresent() ? best(match.get(), isLocal(from, to)) : newcomer(words.get(0));
    Span span = tokens.span(at, at + length);
    id.filter(other -> !other.equals(outer.denotes()))
        .ifPresent(other -> found.add(reference(outer, span, other)));
    return length;
  }

  private boolean isOwner(Reference outer, int after, int to) {
    boolean possessed = after < to && tokens.tag(after).equals("POS");
    boolean body = after == to - 1 && BODIES.contains(tokens.lower(after));
    return outer.resolvedBy() == By.ROLE || possessed || body;
  }

  /** {@code the mayor of Moscow}: of the city, not of what it stands for. */
  private boolean isLocal(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> LOCAL.contains(tokens.lower(i)));
  }

  /** Of several bearers the one of this article's cast. */
  private Optional<String> best(Match match, boolean local) {
    List<String> ids =
        match.senses().stream()
            .map(sense -> sense.literally().filter(place -> local).orElse(sense.id()))
            .filter(id -> knowledge.offices().byId(id).isEmpty())
            .toList();
    return ids.stream().filter(cast::isOfArticle).findFirst().or(() -> ids.stream().findFirst());
  }

  private Optional<String> newcomer(String word) {
    return cast.alreadyNamed(word).map(Actor::id).map(cast::id);
  }

  private static Reference reference(Reference outer, Span span, String id) {
    String why =
        outer.resolvedBy() == By.ROLE ? "whose office it is" : "the owner inside a longer name";
    return new Reference(span, id, Optional.empty(), By.NAME, false, new Why(why));
  }

  private List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      words.add(tokens.token(i).text());
    }
    return words;
  }
}
