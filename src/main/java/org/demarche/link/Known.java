package org.demarche.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is known of the subjects and graphs of a store: all of it, where it was read whole, else
 * what is asked for, from where it is kept.
 */
final class Known {
  private final Map<String, Optional<Facts>> facts = new HashMap<>();
  private final Map<String, Optional<ArticleFacts>> articles = new HashMap<>();
  private final Map<String, Map<String, Integer>> hosts = new HashMap<>();
  private final Map<String, Optional<Subject>> subjects = new HashMap<>();
  private final Function<String, Optional<Facts>> keptFacts;
  private final Function<String, Optional<ArticleFacts>> keptArticles;
  private final Function<String, Set<String>> keptHosts;
  private final Predicate<String> concerned;

  /** One to be filled. */
  Known(Predicate<String> concerned) {
    this(it -> Optional.empty(), it -> Optional.empty(), it -> Set.of(), concerned);
  }

  /**
   * One that looks things up where they are kept.
   *
   * @param concerned who of those that have no name of their own is a subject, by a decision
   */
  Known(
      Function<String, Optional<Facts>> keptFacts,
      Function<String, Optional<ArticleFacts>> keptArticles,
      Function<String, Set<String>> keptHosts,
      Predicate<String> concerned) {
    this.keptFacts = keptFacts;
    this.keptArticles = keptArticles;
    this.keptHosts = keptHosts;
    this.concerned = concerned;
  }

  Optional<Facts> facts(String iri) {
    return facts.computeIfAbsent(iri, keptFacts);
  }

  /** Puts facts in place of others; empty where somebody is nobody any more. */
  void put(String iri, Optional<Facts> changed) {
    facts.put(iri, changed);
    subjects.remove(iri);
  }

  Optional<ArticleFacts> article(String iri) {
    return articles.computeIfAbsent(iri, keptArticles);
  }

  void putArticle(String iri, Optional<ArticleFacts> changed) {
    articles.put(iri, changed);
  }

  /** Everybody who is a subject, of those that are in memory. */
  Optional<Subject> subject(String iri) {
    return subjects.computeIfAbsent(
        iri,
        it ->
            facts(it)
                .filter(known -> known.kind().isPresent() || concerned.test(it))
                .flatMap(known -> known.subject(it)));
  }

  /** Counts that a graph names a host beside a publisher; negative where it does no longer. */
  int count(String publisher, String host, int times) {
    return hosts.computeIfAbsent(publisher, it -> new TreeMap<>()).merge(host, times, Integer::sum);
  }

  /** The hosts of the articles that a publisher of that name has published. */
  Set<String> hosts(String publisher) {
    Set<String> all = new TreeSet<>(keptHosts.apply(publisher));
    hosts
        .getOrDefault(publisher, Map.of())
        .forEach(
            (host, times) -> {
              if (times > 0) {
                all.add(host);
              }
            });
    return all;
  }

  /** All that is in memory. */
  Map<String, Optional<Facts>> allFacts() {
    return facts;
  }

  Map<String, Optional<ArticleFacts>> allArticles() {
    return articles;
  }

  Map<String, Map<String, Integer>> allHosts() {
    return hosts;
  }

  /** The IRIs of all that are in memory, sorted. */
  Set<String> iris() {
    return new TreeSet<>(facts.keySet());
  }
}
