package org.demarche.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.demarche.names.NameKey;
import org.demarche.store.Memory;
import org.demarche.store.Notes;

/**
 * What linking remembers of a store: the facts of each subject and article, who bears which name
 * and which item, and what was made of it when.
 */
final class LinkMemory {
  /** To be changed whenever the same facts would be judged otherwise than before. */
  private static final String MANNER = "1";

  private static final String ABOUT = "links";
  private static final char BEHIND = '\n';
  private static final String NAME = "name ";
  private static final String ITEM = "item ";

  private final Memory memory;
  private final Notes about;
  private final Notes facts;
  private final Notes articles;
  private final Notes hosts;
  private final Notes bearers;
  private final Notes judged;
  private final Notes states;

  LinkMemory(Memory memory) {
    this.memory = memory;
    this.about = memory.notes("about");
    this.facts = memory.notes("link-facts");
    this.articles = memory.notes("link-articles");
    this.hosts = memory.notes("link-hosts");
    this.bearers = memory.notes("link-bearers");
    this.judged = memory.notes("link-judged");
    this.states = memory.notes("link-states");
  }

  /** Whether it is of what was made at that turn with these means. */
  boolean isOf(long turn, String means) {
    return turn > 0
        && about
            .get(ABOUT)
            .equals(Optional.of(List.of(List.of(Long.toString(turn), MANNER, means))));
  }

  /** Keeps all, as of that turn and these means. */
  void commit(long turn, String means) {
    about.put(ABOUT, List.of(List.of(Long.toString(turn), MANNER, means)));
    memory.commit();
  }

  void clear() {
    List.of(facts, articles, hosts, bearers, judged, states).forEach(Notes::clear);
  }

  /** How many graphs said something of somebody. */
  int graphs() {
    return articles.size();
  }

  Known known(Predicate<String> concerned) {
    return new Known(
        iri -> facts.get(iri).map(Facts::new),
        iri -> articles.get(iri).map(ArticleFacts::new),
        publisher -> new TreeSet<>(hosts.after(publisher + BEHIND)),
        concerned);
  }

  StateNames states() {
    StateNames names = new StateNames();
    states
        .after("")
        .forEach(name -> states.get(name).ifPresent(it -> names.add(name, it.get(0).get(0))));
    return names;
  }

  void keep(StateNames names) {
    names.all().forEach((name, item) -> states.put(name, List.of(List.of(item))));
  }

  /** Keeps facts of a subject in place of those that were kept of it. */
  void keep(String iri, Optional<Subject> before, Optional<Facts> told, Optional<Subject> after) {
    Set<String> former = before.map(LinkMemory::keys).orElse(Set.of());
    Set<String> keys = after.map(LinkMemory::keys).orElse(Set.of());
    former.stream().filter(key -> !keys.contains(key)).forEach(key -> unbear(key, iri));
    keys.stream().filter(key -> !former.contains(key)).forEach(key -> bear(key, iri));
    told.ifPresentOrElse(it -> facts.put(iri, it.written()), () -> facts.remove(iri));
  }

  /** The keys of names, by those of which subjects can be one first. */
  private static Set<String> keys(Subject subject) {
    Set<String> keys = Identity.keys(subject);
    subject.names().forEach(name -> keys.add(NAME + NameKey.exact(name)));
    return keys;
  }

  void keepArticle(String iri, Optional<ArticleFacts> told) {
    told.ifPresentOrElse(it -> articles.put(iri, it.written()), () -> articles.remove(iri));
  }

  /**
   * Keeps that so many graphs more name a host beside a publisher.
   *
   * @return whether that is new, or is no longer so
   */
  boolean count(String publisher, String host, int more) {
    String key = publisher + BEHIND + host;
    int before = hosts.get(key).map(it -> Integer.parseInt(it.get(0).get(0))).orElse(0);
    int after = before + more;
    if (after > 0) {
      hosts.put(key, List.of(List.of(Integer.toString(after))));
    } else {
      hosts.remove(key);
    }
    return before > 0 != after > 0;
  }

  private void bear(String key, String iri) {
    bearers.add(key + BEHIND + iri);
  }

  private void unbear(String key, String iri) {
    bearers.remove(key + BEHIND + iri);
  }

  /** Who can be one with a subject, by a name. */
  Set<String> namesakes(Subject subject) {
    Set<String> others = new TreeSet<>();
    Identity.keys(subject).forEach(key -> others.addAll(bearers.after(key + BEHIND)));
    return others;
  }

  /** Who has a name, as far as case, accents and punctuation tell. */
  List<String> named(String name) {
    return bearers.after(NAME + NameKey.exact(name) + BEHIND);
  }

  /** Whose item it was after the first round. */
  List<String> withItem(String item) {
    return bearers.after(ITEM + item + BEHIND);
  }

  /** What was judged of a subject; empty where nothing was. */
  Optional<Verdict> verdict(String iri) {
    return judged.get(iri).map(it -> Verdict.of(it.get(0)));
  }

  void keep(String iri, Optional<Verdict> former, Optional<Verdict> verdict) {
    if (!former.equals(verdict)) {
      former
          .map(Verdict::first)
          .filter(it -> !it.isEmpty())
          .ifPresent(it -> unbear(ITEM + it, iri));
      verdict.map(Verdict::first).filter(it -> !it.isEmpty()).ifPresent(it -> bear(ITEM + it, iri));
      verdict.ifPresentOrElse(
          it -> judged.put(iri, List.of(it.written())), () -> judged.remove(iri));
    }
  }

  /** The sum of all that was judged. */
  LinkSummary summary() {
    return about
        .get("link-summary")
        .map(it -> it.get(0).stream().mapToInt(Integer::parseInt).toArray())
        .map(it -> new LinkSummary(it[0], it[1], it[2], it[3]))
        .orElse(new LinkSummary(0, 0, 0, 0));
  }

  void keep(LinkSummary sum) {
    about.put(
        "link-summary",
        List.of(
            List.of(
                String.valueOf(sum.linked()),
                String.valueOf(sum.doubtful()),
                String.valueOf(sum.none()),
                String.valueOf(sum.merged()))));
  }
}
