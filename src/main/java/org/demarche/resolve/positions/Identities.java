package org.demarche.resolve.positions;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Span;
import org.demarche.resolve.actors.DescriptionHeads;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Decides as which actors the words for one holder are kept. */
final class Identities {
  private static final String AND = " and ";

  private final ArticleView tokens;
  private final Discourse discourse;
  private final Speakers speakers;
  private final Members members;
  private final Principals principals;

  Identities(Discourse discourse, Members members, Principals principals) {
    this.tokens = discourse.view();
    this.discourse = discourse;
    this.speakers = discourse.speakers();
    this.members = members;
    this.principals = principals;
  }

  /** Their ids. */
  List<String> of(Range words, Speakers.Around around) {
    Span span = words.span(tokens);
    List<String> ids =
        members.isJoint(words)
            ? List.of(speakers.describe(span))
            : principals
                .called(words)
                .map(List::of)
                .orElseGet(() -> withoutDescription(speakers.enrol(span, around)));
    return ids.stream().map(id -> isOther(id, words) ? speakers.describe(span) : id).toList();
  }

  /** {@code The government} is not who was described as {@code a government motion}. */
  private boolean isOther(String id, Range words) {
    String head = tokens.lower(CourseHead.of(words, tokens));
    Optional<String> label =
        discourse.cast().peek(id).filter(a -> a.kind() == Actor.Kind.UNNAMED).map(Actor::label);
    boolean joint = tokens.words(words.span(tokens)).contains(AND);
    return tokens.lower(words.from()).equals("the")
        && label
            .filter(l -> !DescriptionHeads.of(l).contains(head) || l.contains(AND) && !joint)
            .isPresent();
  }

  /** Of {@code two members, Ann Roe and Bo Holm}: the two names. */
  private List<String> withoutDescription(List<String> ids) {
    List<String> named = ids.stream().filter(discourse.cast()::isNamed).toList();
    boolean apposition = ids.size() > 2 && named.size() == ids.size() - 1;
    return apposition && !named.contains(ids.get(0)) ? named : ids;
  }
}
