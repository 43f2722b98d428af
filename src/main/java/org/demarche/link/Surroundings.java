package org.demarche.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.link.Evidence.Titled;

/** Gathers what the articles tell of subjects besides their names. */
final class Surroundings {
  private final Known known;
  private final StoreTexts texts;
  private final StateNames names;
  private final Function<String, Optional<String>> certain;
  private final Map<String, Set<String>> company = new HashMap<>();
  private final Map<String, Set<String>> statesOfTitles = new HashMap<>();
  private final Map<List<Subject>, Evidence> evidence = new HashMap<>();

  /**
   * @param certain subject → the item that seeds or a person say it is
   */
  Surroundings(
      Known known, StoreTexts texts, StateNames names, Function<String, Optional<String>> certain) {
    this.known = known;
    this.texts = texts;
    this.names = names;
    this.certain = certain;
  }

  /** What is told of subjects that are one. */
  Evidence of(List<Subject> members, Scene scene) {
    Evidence told = told(members);
    return new Evidence(
        told.company(),
        told.affiliations(),
        told.titles(),
        told.hosts(),
        scene.states(members),
        told.day());
  }

  private Evidence told(List<Subject> members) {
    Evidence known = evidence.get(members);
    if (known == null) {
      known = read(members);
      evidence.put(members, known);
    }
    return known;
  }

  /** What is told whatever is known of where articles take place. */
  private Evidence read(List<Subject> members) {
    Set<String> beside = new TreeSet<>();
    Set<String> affiliations = new TreeSet<>();
    List<Titled> titles = new ArrayList<>();
    Set<String> hosts = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Subject member : members) {
      for (String article : member.articles()) {
        beside.addAll(company(article));
        titles.addAll(titles(member, article));
        day(article).ifPresent(days::add);
      }
      member.affiliations().forEach(it -> certain.apply(it).ifPresent(affiliations::add));
      member.names().forEach(name -> hosts.addAll(known.hosts(name)));
    }
    Optional<LocalDate> last = days.isEmpty() ? Optional.empty() : Optional.of(days.last());
    return new Evidence(beside, affiliations, titles, hosts, Map.of(), last);
  }

  private Optional<LocalDate> day(String article) {
    return known.article(article).flatMap(ArticleFacts::day);
  }

  /** The certain items that an article mentions. */
  private Set<String> company(String article) {
    Set<String> items = company.get(article);
    if (items == null) {
      items = new TreeSet<>();
      for (String actor : known.article(article).orElse(ArticleFacts.NONE).actors()) {
        certain.apply(actor).ifPresent(items::add);
      }
      company.put(article, items);
    }
    return items;
  }

  /** The titles by which an article calls a person, as extraction and its text have them. */
  private List<Titled> titles(Subject subject, String article) {
    Set<String> words =
        new TreeSet<>(known.article(article).orElse(ArticleFacts.NONE).roles(subject.iri()));
    subject.fullNames().forEach(name -> words.addAll(TitleText.around(texts.body(article), name)));
    Optional<LocalDate> day = day(article);
    return words.stream().map(title -> new Titled(title, day, states(title))).toList();
  }

  private Set<String> states(String title) {
    return statesOfTitles.computeIfAbsent(title, names::in);
  }
}
