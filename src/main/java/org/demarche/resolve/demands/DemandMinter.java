package org.demarche.resolve.demands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Deed;
import org.demarche.model.Demand;
import org.demarche.model.Demand.Details;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Makes a demand of a course of action that no register knows. Its notation and IRI depend on the
 * normal form of the words and on nothing else, so that the same wording is the same demand in all
 * articles; its label is that form where it says all, else the words of the article.
 */
public final class DemandMinter {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What a demand is called whose words are those of a registered one that does not hold. */
  private static final String ELSEWHERE = "-elsewhere";

  /** {@code wants none of this} names nothing that is wanted. */
  private static final Set<String> NONE = Set.of("none", "nothing");

  private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither");
  private static final Set<String> PARTS = Set.of("end", "of");
  private static final Set<String> PLACING = WordClass.of("demands.placing");
  private static final Set<String> WEEKDAYS = WordClass.of("calendar.weekdays");
  private static final Set<String> DUE = Set.of("by", "before", "within");

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final DeedReader reader;
  private final IssueFinder issues;
  private final DemandLabel labels;
  private final DemandScope scope;
  private final ToldWords told;

  public DemandMinter(Knowledge knowledge, ArticleView tokens, Cast cast, References references) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.reader = new DeedReader(tokens, cast, references);
    this.scope = new DemandScope(knowledge);
    this.labels = new DemandLabel(tokens);
    this.told = new ToldWords(tokens, references);
    this.issues = new IssueFinder(tokens, knowledge.demands().issues().keySet());
  }

  /** The demand, registered where its notation is; empty where its words say too little. */
  public Optional<Demand> mint(Course course) {
    boolean none = NONE.contains(tokens.lower(course.action().from()));
    return none ? Optional.empty() : reader.read(course).map(deed -> minted(course, deed));
  }

  private Demand minted(Course course, Deed deed) {
    Optional<LocalDate> deadline = deadline(course.action());
    Deed kept = NamedDeeds.withoutIdlePerformer(deed);
    String notation = NamedDeeds.notation(kept, deadline);
    Optional<Demand> registered = knowledge.demands().byNotation(notation);
    return registered
        .filter(demand -> scope.holds(demand, course.action().span(tokens), references))
        .filter(demand -> !isOwned(course)) // defended its independence, of a court
        .orElseGet(
            () ->
                demand(
                    course,
                    deed,
                    kept,
                    registered.map(d -> notation + ELSEWHERE).orElse(notation)));
  }

  private boolean isOwned(Course course) {
    return tokens.tag(course.action().from()).equals("PRP$");
  }

  /** A label still says who would act where that is nobody with a name. */
  private Demand demand(Course course, Deed whole, Deed deed, String notation) {
    Deed told = NamedDeeds.isByNobody(whole) ? whole : deed;
    Optional<LocalDate> deadline = deadline(course.action());
    List<String> performers =
        course.performers().stream().filter(this::isNamed).distinct().toList();
    Details details =
        new Details(
            beneficiaries(course),
            places(course.action()),
            deadline,
            Optional.of(words(course.action())),
            Optional.of(deed));
    return new Demand(
        "demand/" + notation,
        notation,
        label(course, performers, told, deadline),
        issues.of(course.action()),
        Optional.empty(),
        performers,
        List.of(),
        details);
  }

  /**
   * What somebody does, as worded here; else a short deed in its normal form, which all articles
   * share, unless the words say more.
   */
  private String label(
      Course course, List<String> performers, Deed deed, Optional<LocalDate> deadline) {
    Optional<String> performer = performer(course, performers);
    if (course.object().isPresent() && DeedLabel.isPlain(deed)) {
      return NamedDeeds.label(deed, plurals(course), deadline);
    }
    boolean clause = course.verbal() && performer.isPresent();
    if (!clause && DeedLabel.isPlain(deed)) {
      String plain = NamedDeeds.label(deed, plurals(course), deadline);
      Range action = course.action();
      int predicate = reader.joinedModal(action.from(), action.to());
      if (told.isWhole(plain, new Range(predicate, action.to()))) {
        return plain;
      }
    }
    int participle = reader.participle(course);
    String worded =
        participle < course.action().to()
            ? labels.ofOutcome(course.action(), participle)
            : labels.of(course.action(), course.verbal(), performer);
    boolean dated = deadline.filter(day -> worded.contains("" + day.getYear())).isPresent();
    return dated ? worded : worded + NamedDeeds.until(deadline);
  }

  private Set<String> plurals(Course course) {
    return Stream.of(Optional.of(course.action()), course.performer(), course.object())
        .flatMap(Optional::stream)
        .flatMapToInt(words -> IntStream.range(words.from(), words.to()))
        .filter(i -> tokens.tag(i).equals("NNS"))
        .mapToObj(tokens::lemma)
        .collect(Collectors.toSet());
  }

  /** Those who would act, by name, else in the words of the article. */
  private Optional<String> performer(Course course, List<String> performers) {
    List<String> names =
        performers.stream().flatMap(id -> cast.peek(id).stream()).map(Actor::label).toList();
    return names.isEmpty()
        ? course
            .performer()
            .filter(this::isSomebody)
            .map(this::inside)
            .or(() -> course.performer().flatMap(p -> course.unnamed(cast)))
        : Optional.of(String.join(" and ", names));
  }

  /** As inside of a sentence: {@code prices} of {@code Prices must fall}. */
  private String inside(Range words) {
    String text = words(words);
    boolean letters = text.length() > 1 && Character.isUpperCase(text.charAt(1)); // MPs
    return letters || tokens.isProper(words.from()) || !tokens.tag(words.from()).startsWith("NN")
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private boolean isSomebody(Range words) {
    return !NOBODY.contains(tokens.lower(words.from()))
        && !tokens.tag(words.from()).startsWith("PRP")
        && !tokens.tag(words.to() - 1).equals("DT");
  }

  private String words(Range words) {
    return SPACE.matcher(tokens.words(words.span(tokens))).replaceAll(" ");
  }

  private boolean isNamed(String id) {
    return cast.enrol(id).filter(actor -> actor.kind() != Actor.Kind.UNNAMED).isPresent();
  }

  /** The last day of a time that stands after {@code by}, {@code before} or {@code until}. */
  private Optional<LocalDate> deadline(Range action) {
    Span span = action.span(tokens);
    for (TimeExpression time : tokens.times(span)) {
      if (span.contains(time.span())) {
        int before = tokens.at(time.span().start()) - 1;
        while (tokens.tag(before).equals("DT") || PARTS.contains(tokens.lower(before))) {
          before--;
        }
        if (DUE.contains(tokens.lower(before))) {
          return time.latest().map(day -> isWeekday(time) ? notPast(day) : day);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isWeekday(TimeExpression time) {
    return WEEKDAYS.contains(tokens.words(time.span()).toLowerCase(Locale.ROOT));
  }

  /** A weekday alone is the last one: as a deadline it is the next. */
  private LocalDate notPast(LocalDate day) {
    return tokens
        .article()
        .article()
        .metadata()
        .published()
        .filter(day::isBefore)
        .map(published -> day.plusWeeks(1))
        .orElse(day);
  }

  private List<String> places(Range action) {
    List<String> found = new ArrayList<>();
    for (Reference reference : references.within(action.span(tokens))) {
      boolean region = knowledge.regions().byId(reference.denotes()).isPresent();
      if (region && PLACING.contains(before(reference))) {
        found.add(reference.denotes());
      }
    }
    return found.stream().distinct().toList();
  }

  /** Named actors after {@code to} or {@code for}, where something is given. */
  private List<String> beneficiaries(Course course) {
    boolean gives = false;
    for (int i = course.action().from(); i < course.action().to(); i++) {
      gives |= tokens.lexicon().is(CourseRole.GIVING, tokens.lemma(i));
    }
    List<String> found = new ArrayList<>();
    for (Reference reference :
        gives ? references.within(course.action().span(tokens)) : List.<Reference>of()) {
      String before = before(reference);
      boolean known =
          isNamed(reference.denotes()) || knowledge.regions().byId(reference.denotes()).isPresent();
      boolean recipient =
          before.equals("to")
              || before.equals("for")
              || tokens.lexicon().is(CourseRole.GIVING, before);
      if (recipient && known && !course.performers().contains(reference.denotes())) {
        found.add(reference.denotes());
      }
    }
    return found.stream().distinct().toList();
  }

  /** The preposition or verb before a name, past determiners and adjectives. */
  private String before(Reference reference) {
    int i = tokens.at(reference.span().start()) - 1;
    while (tokens.tag(i).equals("DT") || tokens.tag(i).startsWith("JJ")) {
      i--;
    }
    return tokens.tag(i).startsWith("VB") ? tokens.lemma(i) : tokens.lower(i);
  }
}
