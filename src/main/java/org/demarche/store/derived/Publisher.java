package org.demarche.store.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.demarche.names.NameKey;
import org.demarche.names.Sites;

/**
 * A publisher as articles write it.
 *
 * @param sites those that are certainly its own
 * @param actor the organization of the seeds that has its name
 */
record Publisher(Node written, Set<String> sites, Optional<Register.Entry> actor) {
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");

  static Publisher of(Node written, Set<String> told, Register register) {
    String name = name(Publishers.text(written));
    Set<String> sites =
        told.stream()
            .filter(it -> Sites.bears(it, name))
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<String> itself = Sites.of(Publishers.text(written));
    Set<String> own = itself.map(Set::of).orElse(sites.isEmpty() ? told : sites);
    // Several newspapers are called alike, and one owner has several
    boolean certain = own.stream().map(Sites::label).distinct().count() <= 1;
    return new Publisher(
        written, certain ? own : Set.of(), certain ? register.named(name) : Optional.empty());
  }

  private static String name(String text) {
    String bare = BRACKETS.matcher(text).replaceFirst("");
    return bare.isBlank() ? text : bare;
  }

  String text() {
    return Publishers.text(written);
  }

  /** What spellings of its name have in common. */
  String key() {
    String key = NameKey.exact(name(text()));
    return key.isEmpty() ? text() : key;
  }

  /** What makes it one with another publisher that has it, too. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("name " + key()));
    sites.forEach(it -> keys.add("site " + it));
    actor.ifPresent(it -> keys.add("actor " + it.actor()));
    return keys;
  }
}
