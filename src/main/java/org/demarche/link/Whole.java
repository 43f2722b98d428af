package org.demarche.link;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.link.Judging.Rounds;

/** All subjects of a store, read at once. */
final class Whole {
  private final Known known;
  private final StateNames states;
  private final Judging judging;
  private final List<Subject> subjects;

  Whole(SubjectReader reader, DatasetGraph data, Register register, Decisions decisions) {
    StoreTexts texts = new StoreTexts(data);
    this.known = reader.read(decisions::concerns);
    this.states = new StateNames();
    this.judging = new Judging(known, texts, register, decisions, states);
    this.subjects = known.iris().stream().flatMap(iri -> known.subject(iri).stream()).toList();
    for (Subject subject : subjects) {
      if (subject.kind() == Item.Kind.STATE) {
        judging.certain(subject.iri()).ifPresent(item -> note(subject, item, texts));
      }
    }
  }

  private void note(Subject state, String item, StoreTexts texts) {
    state.names().forEach(name -> states.add(name, item));
    texts.adjectives(state).forEach(name -> states.add(name, item));
  }

  Judging judging() {
    return judging;
  }

  Rounds judge() {
    return judging.judge(subjects);
  }

  /** Keeps all that is known and what was judged, in place of all that was kept. */
  void keep(Rounds rounds, LinkMemory memory) {
    memory.clear();
    memory.keep(states);
    known.allArticles().forEach(memory::keepArticle);
    known
        .allHosts()
        .forEach(
            (publisher, hosts) ->
                hosts.forEach((host, times) -> memory.count(publisher, host, times)));
    for (Subject subject : subjects) {
      String iri = subject.iri();
      memory.keep(iri, Optional.empty(), known.facts(iri), Optional.of(subject));
    }
    Verdict.of(rounds, subjects)
        .forEach((iri, verdict) -> memory.keep(iri, Optional.empty(), Optional.of(verdict)));
  }
}
