package org.demarche.resolve.actors;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Mention;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Namings.Found;
import org.demarche.resolve.offices.RolePhrases;
import org.demarche.resolve.offices.Roles;
import org.demarche.resolve.offices.TemporalAnchor;
import org.demarche.resolve.offices.TemporalAnchors;
import org.demarche.syntax.ArticleView;

/**
 * Decides whom a role denotes.
 *
 * <p>Whoever stands beside it, right after it or with a comma between, is the surest, as the
 * article says so itself; then whoever was called just so before; then the one named last who was
 * called so or holds such an office; and only then whoever the register says holds it. The office
 * itself ({@code candidate for president}) is nobody.
 */
final class RoleMentions {
  private static final Set<String> INDEFINITE = WordClass.of("sources.indefinite");
  private static final Set<String> AS_OFFICE = WordClass.of("offices.before-office");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "WDT", "WP$");
  private static final Set<String> POINTING = Set.of("DT", "PDT", "PRP$", "WP$", "POS");
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", "");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Roles roles;
  private final Contexts contexts;
  private final Namings namings;
  private final CalledBefore called;
  private final TemporalAnchors anchors;
  private final RolePhrases phrases;

  RoleMentions(
      ArticleView tokens,
      Cast cast,
      References references,
      Roles roles,
      Contexts contexts,
      Namings namings,
      CalledBefore called) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.roles = roles;
    this.contexts = contexts;
    this.namings = namings;
    this.called = called;
    this.anchors = new TemporalAnchors(tokens);
    this.phrases = new RolePhrases(tokens);
  }

  /**
   * Whom the role denotes, and by which rule.
   *
   * @param next the mention after it
   */
  Optional<Found> find(Mention role, Optional<Mention> next) {
    String words = phrases.around(role.span());
    Optional<Found> beside =
        titled(role, next)
            .or(() -> next.filter(n -> isEnclosed(role, n)).flatMap(this::nameAfter))
            .or(() -> nameBefore(role));
    beside.ifPresent(found -> note(role, words, found.id()));
    return beside.isPresent() || isOffice(role) || isNamed(role) ? beside : meant(role, words);
  }

  /** Takes in by what the person is called, and who that is if a table knows the same holder. */
  private void note(Mention role, String words, String person) {
    called.note(words, person);
    roles
        .holder(words, contexts.before(role.span().start()), anchors.of(role.span()))
        .flatMap(Roles.Holder::newcomer)
        .filter(holder -> holder.id().equals(person))
        .ifPresent(cast::take);
  }

  private Optional<Found> meant(Mention role, String words) {
    Optional<TemporalAnchor> anchor = anchors.of(role.span());
    return called
        .justSo(words)
        .map(id -> new Found(id, "called so before, with the name"))
        .or(() -> namedBefore(role, words, anchor))
        .or(
            () ->
                roles
                    .holder(words, contexts.before(role.span().start()), anchor)
                    .map(this::holder));
  }

  private Found holder(Roles.Holder holder) {
    holder.newcomer().ifPresent(cast::take);
    return new Found(holder.person(), new Why("holder of the office " + holder.why()));
  }

  private Optional<Found> titled(Mention role, Optional<Mention> next) {
    return next.filter(name -> isName(name) && isRightBefore(role, name))
        .flatMap(name -> namings.person(name, true))
        .map(id -> new Found(id, "title of the name that follows"));
  }

  private Optional<Found> nameAfter(Mention name) {
    return namings.person(name, true).map(id -> new Found(id, "the name between commas after it"));
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.NEW_NAME;
  }

  private boolean isRightBefore(Mention role, Mention name) {
    String between =
        tokens
            .article()
            .text()
            .substring(role.span().end(), Math.max(role.span().end(), name.span().start()));
    return between.isBlank() && between.length() <= 2;
  }

  /** {@code its prime minister, Jane Roe, said}. */
  private boolean isEnclosed(Mention role, Mention name) {
    int comma = tokens.after(role.span());
    int start = tokens.at(name.span().start());
    return isName(name)
        && tokens.isComma(comma)
        && start - comma <= 2
        && tokens.isComma(tokens.after(name.span()));
  }

  /** {@code Jane Roe, the president of Norland, said}. */
  private Optional<Found> nameBefore(Mention role) {
    int comma = phrases.start(role.span()) - 1;
    comma = tokens.tag(comma).equals("DT") ? comma - 1 : comma;
    boolean apposition =
        tokens.isComma(comma) && CLOSING.contains(tokens.lower(phrases.end(role.span())));
    return apposition
        ? references
            .at(tokens.token(comma - 1).span().start())
            .filter(reference -> reference.resolvedBy() == By.NAME)
            .map(Reference::denotes)
            .filter(cast::isPerson)
            .map(id -> new Found(id, "what the name before it is said to be"))
        : Optional.empty();
  }

  /** {@code served as president}, {@code running for president}: nobody in particular. */
  private boolean isOffice(Mention role) {
    int start = phrases.start(role.span());
    String before = tokens.lower(start - 1);
    boolean determined = DETERMINERS.contains(tokens.tag(start - 1));
    boolean as = before.equals("as") || determined && tokens.lower(start - 2).equals("as");
    return as || AS_OFFICE.contains(before) || INDEFINITE.contains(before) || isBare(role, before);
  }

  /** {@code during president's questions}: no article and nothing else that points to somebody. */
  private boolean isBare(Mention role, String before) {
    int at = tokens.at(role.span().start());
    boolean pointed = POINTING.contains(tokens.tag(phrases.start(role.span()) - 1));
    return !pointed
        && phrases.start(role.span()) == at
        && !beginsWithOwner(role)
        && !before.isEmpty()
        && tokens.sentenceStart(at) != at;
  }

  /** {@code French president}. */
  private boolean beginsWithOwner(Mention role) {
    String first = tokens.text(tokens.at(role.span().start()));
    return roles.organization(first + " president").isPresent();
  }

  /** {@code Secretary of State @JaneRoe}: somebody else's name follows. */
  private boolean isNamed(Mention role) {
    return tokens.lower(tokens.after(role.span())).startsWith("@");
  }

  /** The one named last who was called so or holds the office, as far as no country says more. */
  private Optional<Found> namedBefore(Mention role, String words, Optional<TemporalAnchor> anchor) {
    Set<String> persons = called.called(words);
    boolean told = roles.isDated() && roles.organization(words).isPresent();
    int seen = 0;
    for (Reference reference : references.before(role.span().start())) {
      Optional<Found> found = told ? Optional.empty() : holding(reference, words, anchor);
      if (found.isPresent() || ++seen == Contexts.NEAREST) {
        return found;
      }
      if (persons.contains(reference.denotes())) {
        return Optional.of(new Found(reference.denotes(), "called so before, with the name"));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> holding(
      Reference reference, String words, Optional<TemporalAnchor> anchor) {
    return reference.resolvedBy() == By.METONYM
        ? Optional.empty()
        : roles.holds(reference.denotes(), words, anchor).map(this::holder);
  }
}
