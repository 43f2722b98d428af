package org.demarche.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;
import org.demarche.link.Register.Hit;

/**
 * Judges subjects, those that are one together: all of a store, or some that share no name and no
 * item with others.
 */
final class Judging {
  /** From this confidence on an item tells of which state an article speaks. */
  private static final double SURE = 0.9;

  private final Known known;
  private final StoreTexts texts;
  private final Register register;
  private final Linker linker;
  private final Decisions decisions;
  private final Surroundings surroundings;
  private final Map<String, Optional<String>> certain = new HashMap<>();
  private final Map<List<Subject>, Judgement> firstJudged = new HashMap<>();
  private final Scene firstScene;

  /**
   * @param names names and adjectives of states whose items are certain
   */
  Judging(Known known, StoreTexts texts, Register register, Decisions decisions, StateNames names) {
    this.known = known;
    this.texts = texts;
    this.register = register;
    this.linker = new Linker(register);
    this.decisions = decisions;
    this.firstScene = new Scene(known, texts, register, this::certain);
    this.surroundings = new Surroundings(known, texts, names, this::certain);
  }

  /**
   * What came of the first round, in which nobody's item is known but those that seeds or a person
   * state.
   *
   * @param items subject → its item
   * @param sure those of them that tell where an article takes place
   */
  record FirstRound(
      Collection<Subject> subjects,
      Identity identity,
      Map<List<Subject>, Judgement> judged,
      Map<String, String> items,
      Map<String, String> sure) {}

  /**
   * What came of it, and what others depend on.
   *
   * @param first what came of the first round
   * @param open those on whom the second round has decided
   */
  record Rounds(Linked linked, FirstRound first, Set<String> open) {}

  /** Judges, takes those together that turn out to be the same item, and judges these again. */
  Rounds judge(Collection<Subject> subjects) {
    return second(first(subjects), elsewhere -> Optional.empty());
  }

  /** Judges by what is certain. */
  FirstRound first(Collection<Subject> subjects) {
    Identity identity = new Identity(subjects, decisions);
    Map<Subject, Judgement> first = judgements(identity, firstJudged, firstScene);
    Map<List<Subject>, Judgement> judged = new HashMap<>();
    identity.members().forEach(it -> judged.put(it, firstJudged.get(it)));
    judged.values().removeIf(it -> it == null || isOpen(it));
    return new FirstRound(subjects, identity, judged, items(first, 0), items(first, SURE));
  }

  private static boolean isOpen(Judgement judgement) {
    return judgement.item().isEmpty() && !judgement.candidates().isEmpty();
  }

  /**
   * Judges those who are still open, now that more is known of where articles take place.
   *
   * @param sureElsewhere subject that is none of these → its item, where that is sure
   */
  Rounds second(FirstRound first, Function<String, Optional<String>> sureElsewhere) {
    Set<String> here = new HashSet<>();
    first.subjects().forEach(it -> here.add(it.iri()));
    Function<String, Optional<String>> sure =
        iri ->
            here.contains(iri)
                ? Optional.ofNullable(first.sure().get(iri))
                : sureElsewhere.apply(iri);
    Scene scene = new Scene(known, texts, register, iri -> certain(iri).or(() -> sure.apply(iri)));
    Set<List<Subject>> settled = Set.copyOf(first.judged().keySet());
    Identity identity = first.identity();
    identity.joinByItem(first.items());
    Linked linked =
        new Linked(judgements(identity, new HashMap<>(first.judged()), scene), identity.merges());
    return new Rounds(linked, first, open(identity, settled));
  }

  private static Set<String> open(Identity identity, Set<List<Subject>> settled) {
    Set<String> open = new HashSet<>();
    for (List<Subject> members : identity.members()) {
      if (!settled.contains(members)) {
        members.forEach(member -> open.add(member.iri()));
      }
    }
    return open;
  }

  /** The item that seeds or a person say a subject is. */
  Optional<String> certain(String iri) {
    Optional<String> item = certain.get(iri);
    if (item == null) {
      item = known.subject(iri).flatMap(this::settled);
      certain.put(iri, item);
    }
    return item;
  }

  private Optional<String> settled(Subject subject) {
    Optional<Decision> decision = decisions.settled(List.of(subject.iri()));
    return decision.isPresent() ? decision.get().item() : stated(List.of(subject));
  }

  /** Judges a subject among items that were found elsewhere. */
  Judgement among(Subject subject, List<Hit> hits) {
    Set<String> refused = decisions.refused(List.of(subject.iri()));
    return linker.judge(
        subject, () -> surroundings.of(List.of(subject), firstScene), refused, hits);
  }

  private Map<Subject, Judgement> judgements(
      Identity identity, Map<List<Subject>, Judgement> judged, Scene scene) {
    Map<Subject, Judgement> judgements =
        new TreeMap<>(Comparator.comparing((Subject subject) -> subject.iri()));
    for (List<Subject> members : identity.members()) {
      Subject whole = whole(members);
      if (whole.mentions() > 0 || whole.stated().isPresent() || !whole.registered()) {
        judgements.put(whole, judged.computeIfAbsent(members, m -> judge(m, whole, scene)));
      }
    }
    return judgements;
  }

  private static Map<String, String> items(Map<Subject, Judgement> judgements, double least) {
    Map<String, String> items = new TreeMap<>();
    judgements.forEach(
        (subject, judgement) ->
            judgement
                .item()
                .filter(item -> judgement.confidence() >= least)
                .ifPresent(item -> items.put(subject.iri(), item)));
    return items;
  }

  private Judgement judge(List<Subject> members, Subject whole, Scene scene) {
    List<String> iris = members.stream().map(Subject::iri).toList();
    Optional<Decision> decision = decisions.settled(iris);
    if (decision.isPresent()) {
      Decision made = decision.get();
      return new Judgement(made.status(), made.item(), made.confidence(), made.method(), List.of());
    }
    Optional<String> stated = stated(members);
    if (stated.isPresent()) {
      return new Judgement(Status.AUTOMATIC, stated, 1, "register", List.of());
    }
    return linker.judge(whole, () -> surroundings.of(members, scene), decisions.refused(iris));
  }

  /** What the seeds state, unless a person has refused it. */
  private Optional<String> stated(List<Subject> members) {
    Set<String> refused = decisions.refused(members.stream().map(Subject::iri).toList());
    return members.stream()
        .flatMap(member -> member.stated().stream())
        .filter(item -> !refused.contains(item))
        .findFirst();
  }

  /** The one that is kept, with all that is known of the others. */
  private static Subject whole(List<Subject> members) {
    Subject kept = members.get(0);
    if (members.size() == 1) {
      return kept;
    }
    Set<String> names = new LinkedHashSet<>();
    Set<String> shortNames = new TreeSet<>();
    Set<String> articles = new TreeSet<>();
    Set<String> affiliations = new TreeSet<>();
    members.forEach(
        member -> {
          names.addAll(member.names());
          shortNames.addAll(member.shortNames());
          articles.addAll(member.articles());
          affiliations.addAll(member.affiliations());
        });
    return new Subject(
        kept.iri(),
        kept.kind(),
        List.copyOf(names),
        shortNames,
        kept.registered(),
        members.stream().flatMap(member -> member.stated().stream()).findFirst(),
        List.copyOf(affiliations),
        articles.stream().limit(Subject.MOST).toList(),
        members.stream().mapToInt(Subject::mentions).sum());
  }
}
