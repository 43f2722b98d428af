package org.demarche.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.link.Evidence.Titled;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;
import org.demarche.link.Register.Hit;

/** Judges all subjects of a store, those that are one together. */
final class Judging {
  /** From this confidence on an item tells of which state an article speaks. */
  private static final double SURE = 0.9;

  private final SubjectReader reader;
  private final Linker linker;
  private final Decisions decisions;
  private final List<Subject> subjects;

  /** Subject → the item that seeds or a person say it is. */
  private final Map<String, String> certain = new HashMap<>();

  /** Article → the certain items that it mentions. */
  private final Map<String, Set<String>> company = new HashMap<>();

  private final Map<List<Subject>, Judgement> judged = new HashMap<>();

  private final Scene scene;

  Judging(SubjectReader reader, Register register, Decisions decisions) {
    this.reader = reader;
    this.linker = new Linker(register);
    this.decisions = decisions;
    this.subjects = new ArrayList<>(reader.read());
    if (!decisions.isEmpty()) {
      reader.unnamed().stream()
          .filter(it -> decisions.concerns(it.iri()))
          .forEach(this.subjects::add);
    }
    this.subjects.forEach(this::noteCertain);
    this.scene = new Scene(reader, register, subjects, certain);
  }

  private void noteCertain(Subject subject) {
    Optional<Decision> decision = decisions.settled(List.of(subject.iri()));
    Optional<String> item = decision.isPresent() ? decision.get().item() : stated(List.of(subject));
    item.ifPresent(
        id -> {
          certain.put(subject.iri(), id);
          subject
              .articles()
              .forEach(it -> company.computeIfAbsent(it, a -> new TreeSet<>()).add(id));
        });
  }

  /** Judges, takes those together that turn out to be the same item, and judges these again. */
  Linked all() {
    Identity identity = new Identity(subjects, decisions);
    Map<Subject, Judgement> first = judgements(identity);
    identity.joinByItem(items(first));
    first.forEach(this::noteCompany);
    judged
        .values()
        .removeIf(judgement -> judgement.item().isEmpty() && !judgement.candidates().isEmpty());
    return new Linked(judgements(identity), identity.merges());
  }

  /** Whoever is known for sure tells where an article takes place. */
  private void noteCompany(Subject subject, Judgement judgement) {
    judgement
        .item()
        .filter(item -> judgement.confidence() >= SURE)
        .ifPresent(item -> scene.add(subject.iri(), item));
  }

  /** Judges a subject among items that were found elsewhere. */
  Judgement among(Subject subject, List<Hit> hits) {
    Set<String> refused = decisions.refused(List.of(subject.iri()));
    return linker.judge(subject, () -> evidence(List.of(subject)), refused, hits);
  }

  private Map<Subject, Judgement> judgements(Identity identity) {
    Map<Subject, Judgement> judgements =
        new TreeMap<>(Comparator.comparing((Subject subject) -> subject.iri()));
    for (List<Subject> members : identity.members()) {
      Subject whole = whole(members);
      if (whole.mentions() > 0 || whole.stated().isPresent() || !whole.registered()) {
        judgements.put(whole, judged.computeIfAbsent(members, m -> judge(m, whole)));
      }
    }
    return judgements;
  }

  private static Map<String, String> items(Map<Subject, Judgement> judgements) {
    Map<String, String> items = new TreeMap<>();
    judgements.forEach(
        (subject, judgement) -> judgement.item().ifPresent(item -> items.put(subject.iri(), item)));
    return items;
  }

  private Judgement judge(List<Subject> members, Subject whole) {
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
    return linker.judge(whole, () -> evidence(members), decisions.refused(iris));
  }

  /** What the seeds state, unless a person has refused it. */
  private Optional<String> stated(List<Subject> members) {
    Set<String> refused = decisions.refused(members.stream().map(Subject::iri).toList());
    return members.stream()
        .flatMap(member -> member.stated().stream())
        .filter(item -> !refused.contains(item))
        .findFirst();
  }

  private Evidence evidence(Collection<Subject> members) {
    Set<String> beside = new TreeSet<>();
    Set<String> affiliations = new TreeSet<>();
    List<Titled> titles = new ArrayList<>();
    Set<String> hosts = new TreeSet<>();
    for (Subject member : members) {
      member.articles().forEach(it -> beside.addAll(company.getOrDefault(it, Set.of())));
      member.affiliations().stream()
          .map(certain::get)
          .filter(item -> item != null)
          .forEach(affiliations::add);
      titles.addAll(reader.titles(member, scene.names()));
      hosts.addAll(reader.hosts(member));
    }
    return new Evidence(
        beside,
        affiliations,
        titles,
        hosts,
        scene.states(members),
        members.stream().flatMap(it -> reader.lastDay(it).stream()).max(LocalDate::compareTo));
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
