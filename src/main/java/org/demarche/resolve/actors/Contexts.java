package org.demarche.resolve.actors;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.knowledge.ActorRegister;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.OfficeRegister;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Tenure;

/** Finds the organizations that the words of a role may leave out: {@code the president}. */
final class Contexts {
  /** So many references back the organization of a bare role is still looked for. */
  static final int NEAREST = 100;

  /** A state that is named this many times as often is the one of which an article tells. */
  private static final int FAR_MORE = 2;

  private final OfficeRegister offices;
  private final ActorRegister actors;
  private final References references;
  private final Map<String, Set<String>> organizations = new HashMap<>();

  Contexts(Knowledge knowledge, References references) {
    this.offices = knowledge.offices();
    this.actors = knowledge.actors();
    this.references = references;
  }

  /**
   * The organizations of the article before {@code offset}, the last named one first, without
   * states that it only touches on: in an article about Samoa with a word on Australia, {@code the
   * prime minister} is not Australia's.
   */
  List<String> before(int offset) {
    Multiset<String> states = HashMultiset.create();
    Set<String> found = new LinkedHashSet<>();
    int seen = 0;
    for (Reference reference : references.before(offset)) {
      Set<String> of = organizations.computeIfAbsent(reference.denotes(), this::organizations);
      of.stream().filter(this::isState).forEach(states::add);
      found.addAll(of);
      if (++seen == NEAREST) {
        break;
      }
    }
    int most = states.entrySet().stream().mapToInt(Multiset.Entry::getCount).max().orElse(0);
    found.removeIf(id -> states.contains(id) && states.count(id) * FAR_MORE <= most);
    return List.copyOf(found);
  }

  /** Those of which the actor holds an office at any time, and the actor itself. */
  private Set<String> organizations(String id) {
    Set<String> found = new LinkedHashSet<>();
    for (Tenure tenure : offices.tenuresOf(id)) {
      offices.byId(tenure.office()).ifPresent(office -> found.add(office.organization()));
    }
    found.add(id);
    return found;
  }

  private boolean isState(String id) {
    return actors.byId(id).filter(actor -> actor.kind() == Kind.STATE).isPresent();
  }
}
