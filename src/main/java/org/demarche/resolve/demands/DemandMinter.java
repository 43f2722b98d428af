package org.demarche.resolve.demands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.knowledge.Knowledge;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Demand;
import org.demarche.model.Demand.Details;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.model.TimeExpression;
import org.demarche.names.Slug;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Makes a demand of a course of action that no register knows. Its notation, IRI and label depend
 * on the normal form of the words and on nothing else, so that the same wording is the same demand
 * in all articles.
 */
public final class DemandMinter {
  private static final Set<String> PARTS = Set.of("end", "of");
  private static final Set<String> PLACING = WordClass.of("demands.placing");
  private static final Set<String> DUE = Set.of("by", "before", "within");
  private static final int LONGEST_NOTATION = 70;

  private final Knowledge knowledge;
  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final NormalForm normal;
  private final IssueFinder issues;

  public DemandMinter(Knowledge knowledge, ArticleView tokens, Cast cast, References references) {
    this.knowledge = knowledge;
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.normal = new NormalForm(tokens, cast, references);
    this.issues = new IssueFinder(tokens, knowledge.demands().issues().keySet());
  }

  /** The demand, registered where its notation is; empty where its words say too little. */
  public Optional<Demand> mint(Course course) {
    List<String> words = normal.of(course.action(), course.verbal());
    if (words.isEmpty() || words.size() == 1 && course.verbal()) {
      return Optional.empty();
    }
    Optional<LocalDate> deadline = deadline(course.action());
    String performer = performer(course);
    List<String> key = new ArrayList<>();
    if (!performer.isEmpty()) {
      key.add(performer);
    }
    key.addAll(words);
    deadline.ifPresent(day -> key.addAll(List.of("by", day.toString())));
    String notation = notation(key);
    return knowledge
        .demands()
        .byNotation(notation)
        .or(
            () ->
                Optional.of(
                    demand(course, notation, label(course, performer, words, deadline), deadline)));
  }

  private Demand demand(
      Course course, String notation, String label, Optional<LocalDate> deadline) {
    Span span = course.action().span(tokens);
    String worded = span.of(tokens.article().text()).replaceAll("\\s+", " ");
    List<String> performers =
        course.performers().stream().filter(this::isNamed).distinct().toList();
    Details details =
        new Details(beneficiaries(course), places(course.action()), deadline, Optional.of(worded));
    return new Demand(
        "demand/" + notation,
        notation,
        label,
        issues.of(course.action()),
        Optional.empty(),
        performers,
        List.of(),
        details);
  }

  private boolean isNamed(String id) {
    return cast.enrol(id).filter(actor -> actor.kind() != Actor.Kind.UNNAMED).isPresent();
  }

  /** Who would act: the names, or the words where there is none. */
  private String performer(Course course) {
    List<String> names =
        course.performers().stream()
            .filter(this::isNamed)
            .flatMap(id -> cast.peek(id).stream())
            .map(Actor::label)
            .distinct()
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      return String.join(" and ", names);
    }
    return course.performer().map(p -> String.join(" ", normal.of(p, false))).orElse("");
  }

  private String label(
      Course course, String performer, List<String> words, Optional<LocalDate> deadline) {
    List<String> clause = new ArrayList<>();
    if (course.verbal()) {
      boolean several = performer.contains(" and ");
      clause.add(performer.isEmpty() ? "to" : performer);
      clause.add(performer.isEmpty() || several ? words.get(0) : thirdPerson(words.get(0)));
      clause.addAll(words.subList(1, words.size()));
    } else {
      clause.addAll(words);
    }
    deadline.ifPresent(day -> clause.addAll(List.of("by", day.toString())));
    String text = String.join(" ", clause);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String thirdPerson(String verb) {
    if (verb.equals("be")) {
      return "is";
    }
    if (verb.matches(".*(s|x|z|ch|sh|o)")) {
      return verb + "es";
    }
    return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
  }

  /** The words joined by hyphens; a long one is cut and told apart by a hash of all its words. */
  private static String notation(List<String> key) {
    String all = Slug.of(String.join(" ", key).toLowerCase(Locale.ROOT));
    if (all.length() <= LONGEST_NOTATION) {
      return all;
    }
    String cut = all.substring(0, all.lastIndexOf('-', LONGEST_NOTATION - 9));
    return cut + "-" + hash(all);
  }

  private static String hash(String text) {
    return DigestUtils.sha256Hex(text).substring(0, 8);
  }

  /** The last day of a time that stands after {@code by}, {@code before} or {@code until}. */
  private Optional<LocalDate> deadline(Range action) {
    Span span = action.span(tokens);
    for (TimeExpression time : tokens.article().times()) {
      if (span.contains(time.span())) {
        int before = tokens.at(time.span().start()) - 1;
        while (tokens.tag(before).equals("DT") || PARTS.contains(tokens.lower(before))) {
          before--;
        }
        if (DUE.contains(tokens.lower(before))) {
          return time.latest();
        }
      }
    }
    return Optional.empty();
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
