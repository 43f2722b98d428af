package org.demarche.resolve.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/**
 * Attributions inside another one's content that have not happened: {@code demanded that Kyiv
 * accept a truce} does not say that Kyiv does, {@code asked whether Kyiv would accept it} neither.
 */
public final class Irrealis {
  private static final Set<String> BASE_FORMS = Set.of("VB", "VBP");
  private static final Set<String> OPENERS = Set.of("whether", "if");

  private final ArticleView tokens;
  private final List<Attribution> attributions;

  public Irrealis(ArticleView tokens, List<Attribution> attributions) {
    this.tokens = tokens;
    this.attributions = attributions;
  }

  /** {@code wants Kyiv to accept}, {@code insisted that Kyiv accept}. */
  public boolean isWanted(int attribution) {
    return outer(attribution).filter(o -> o.kind() == Kind.WANT).isPresent()
        && cue(attribution).filter(i -> BASE_FORMS.contains(tokens.tag(i))).isPresent();
  }

  /** {@code declined to say whether Kyiv would accept}. */
  public boolean isLeftOpen(int attribution) {
    Optional<Attribution> outer = outer(attribution);
    Optional<Span> source = attributions.get(attribution).source();
    if (outer.isEmpty() || source.isEmpty()) {
      return false;
    }
    return OPENERS.contains(tokens.lower(tokens.at(source.get().start()) - 1));
  }

  private Optional<Attribution> outer(int attribution) {
    var parent = attributions.get(attribution).parent();
    return parent.isPresent() ? Optional.of(attributions.get(parent.getAsInt())) : Optional.empty();
  }

  private Optional<Integer> cue(int attribution) {
    return attributions.get(attribution).cue().map(cue -> tokens.at(cue.start()));
  }
}
