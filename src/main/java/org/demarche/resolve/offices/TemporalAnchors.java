package org.demarche.resolve.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.syntax.ArticleView;

/** Finds the past time of which the words for an office speak: {@code in 2019 the president}. */
public final class TemporalAnchors {
  /** What lies less far back is news, of which the day of the article is true enough. */
  private static final int NEWS_DAYS = 30;

  /** A time right after the role: {@code the president at the time, in 2019}. */
  private static final int NEAR = 3;

  /** In longer sentences a time at the other end is rather that of another verb. */
  private static final int FAR = 15;

  private static final Set<String> OPEN = WordClass.of("offices.open-times");

  private final ArticleView tokens;
  private final Optional<LocalDate> day;
  private final Map<Integer, List<TimeExpression>> pastBySentence;

  public TemporalAnchors(ArticleView tokens) {
    this.tokens = tokens;
    this.day = tokens.article().article().metadata().published();
    this.pastBySentence =
        tokens.article().times().stream()
            .filter(this::isPast)
            .collect(Collectors.groupingBy(time -> tokens.sentenceAt(time.span().start())));
  }

  /** The time in the sentence of the role at {@code span} that is the role's time, too. */
  public Optional<TemporalAnchor> of(Span span) {
    RoleTime time = RoleTime.of(tokens.words(span));
    if (time != RoleTime.NOW && time != RoleTime.THEN) {
      return Optional.empty();
    }
    return pastBySentence.getOrDefault(tokens.sentenceAt(span.start()), List.of()).stream()
        .filter(expression -> isOfRole(expression.span(), span, time))
        .findFirst()
        .map(
            expression ->
                new TemporalAnchor(expression.earliest().get(), expression.latest().get()));
  }

  private boolean isPast(TimeExpression expression) {
    return expression.earliest().isPresent()
        && expression
            .latest()
            .filter(last -> day.map(d -> last.isBefore(d.minusDays(NEWS_DAYS))).orElse(true))
            .isPresent();
  }

  /** At the start of its sentence or right after the role; with {@code then} anywhere near. */
  private boolean isOfRole(Span expression, Span role, RoleTime time) {
    int start = tokens.at(expression.start());
    int at = tokens.at(role.start());
    boolean apart =
        OPEN.contains(tokens.lower(start))
            || OPEN.contains(tokens.lower(start - 1))
            || tokens.isQuoted(expression.start()) != tokens.isQuoted(role.start());
    if (apart) {
      return false;
    }
    boolean fronted = start == 0 || tokens.sentence(start - 1) != tokens.sentence(start);
    int after = start - tokens.after(role);
    boolean follows = after >= 0 && after <= NEAR;
    boolean near = Math.abs(start - at) <= FAR;
    return near && (fronted || follows || time == RoleTime.THEN);
  }
}
