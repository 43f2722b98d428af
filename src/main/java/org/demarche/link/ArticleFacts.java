package org.demarche.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;

/** What a graph adds to what is known of subjects: as a rule, an article's. */
final class ArticleFacts {
  /** A graph that says nothing of anybody. */
  static final ArticleFacts NONE = new ArticleFacts();

  private final List<String> actors = new ArrayList<>();
  private final List<Integer> times = new ArrayList<>();

  /** Who, and what the article calls them in place of a name, in turns. */
  private final List<String> roles = new ArrayList<>();

  private final Set<String> described = new TreeSet<>();

  /** Publishers, each with the host of the article's address behind it. */
  private final List<String> hosts = new ArrayList<>();

  private Optional<LocalDate> day = Optional.empty();
  private boolean unusual;

  ArticleFacts() {}

  /** As they were {@link #written}. */
  ArticleFacts(List<List<String>> written) {
    actors.addAll(written.get(0));
    written.get(1).forEach(it -> times.add(Integer.valueOf(it)));
    roles.addAll(written.get(2));
    described.addAll(written.get(3));
    hosts.addAll(written.get(4));
    day = written.get(5).stream().findFirst().map(LocalDate::parse);
    unusual = !written.get(6).isEmpty();
  }

  List<Collection<String>> written() {
    return List.of(
        actors,
        times.stream().map(String::valueOf).toList(),
        roles,
        described,
        hosts,
        day.map(LocalDate::toString).stream().toList(),
        unusual ? List.of("unusual") : List.of());
  }

  /** It mentions somebody so many times more. */
  void mention(String actor, int count) {
    int at = actors.indexOf(actor);
    if (at < 0) {
      actors.add(actor);
      times.add(count);
    } else {
      times.set(at, times.get(at) + count);
    }
  }

  void call(String actor, String role) {
    roles.add(actor);
    roles.add(role);
  }

  void describe(String subject) {
    described.add(subject);
  }

  void publish(String publisher, String host) {
    hosts.add(publisher);
    hosts.add(host);
  }

  void date(LocalDate date) {
    day = Optional.of(date);
  }

  /** It tells what else only seeds tell. */
  void beUnusual() {
    unusual = true;
  }

  boolean isUnusual() {
    return unusual;
  }

  Optional<LocalDate> day() {
    return day;
  }

  /** Whom it mentions. */
  List<String> actors() {
    return actors;
  }

  /** Whom it mentions, and how often. */
  void each(ObjIntConsumer<String> consumer) {
    for (int i = 0; i < actors.size(); i++) {
      consumer.accept(actors.get(i), times.get(i));
    }
  }

  int times(String actor) {
    int at = actors.indexOf(actor);
    return at < 0 ? 0 : times.get(at);
  }

  /** Whom it describes. */
  Set<String> described() {
    return described;
  }

  /** All of whom it says anything. */
  Set<String> subjects() {
    Set<String> subjects = new LinkedHashSet<>(actors);
    subjects.addAll(described);
    return subjects;
  }

  Set<String> roles(String actor) {
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < roles.size(); i += 2) {
      if (roles.get(i).equals(actor)) {
        words.add(roles.get(i + 1));
      }
    }
    return words;
  }

  /** Each publisher with a host. */
  void eachHost(BiConsumer<String, String> consumer) {
    for (int i = 0; i < hosts.size(); i += 2) {
      consumer.accept(hosts.get(i), hosts.get(i + 1));
    }
  }
}
