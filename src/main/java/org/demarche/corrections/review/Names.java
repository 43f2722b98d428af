package org.demarche.corrections.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.map.IriMinter;
import org.demarche.model.InputException;
import org.demarche.model.Stance;
import org.demarche.ontology.Scheme;
import org.demarche.query.Arguments;
import org.demarche.query.NamedQuery;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;

/** Turns what somebody types into the IRI of an actor, a stance or a demand. */
final class Names {
  private static final String QUESTION =
      """
      #+ params:
      #+   - name: %1$s
      #+     type: %1$s
      SELECT DISTINCT ?one { ?%1$s a ?type OPTIONAL { ?%1$s %2$s ?kept }
        BIND (COALESCE(?kept, ?%1$s) AS ?one) }
      ORDER BY ?one
      """;

  private static final String LABEL =
      "SELECT ?label { <%1$s> dem:shownAs|dem:curatedLabel|rdfs:label ?label } ORDER BY ?label";

  private final QueryRunner runner;
  private final IriMinter minter;
  private final Consumer<String> notes;

  Names(GraphStore store, String base, Consumer<String> notes) {
    this.runner = QueryRunner.local(store.dataset());
    this.minter = new IriMinter(base);
    this.notes = notes;
  }

  /** What is right. */
  record Value(String iri, Optional<String> label) {}

  Value value(Aspect aspect, String text) {
    String iri =
        switch (aspect) {
          case SPEAKER, HOLDER -> one("actor", "dem:mergedInto", text);
          case DEMAND -> one("demand", "dem:sameDemand", text);
          case STANCE -> stance(text);
          case NONE, RIGHT -> throw new IllegalArgumentException(aspect + " has no value");
        };
    return new Value(iri, Optional.empty());
  }

  /** What something is called; the end of its IRI where nothing tells. */
  String label(String iri) {
    NamedQuery question = QueryLibrary.parse("label", LABEL.formatted(iri));
    return runner.rows(question, Map.of()).rows().stream()
        .map(it -> it.get(0))
        .findFirst()
        .orElseGet(() -> iri.substring(iri.lastIndexOf('/') + 1));
  }

  /** The IRI of an actor of this name, the same as where an article names it. */
  String newActor(String label) {
    return minter.actor(requireWords(label));
  }

  private static String requireWords(String label) {
    if (label.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new InputException("bad-label: '%s' has no letter or number".formatted(label));
    }
    return label;
  }

  /** The IRI of a demand of these words. */
  String newDemand(String label) {
    requireWords(label);
    String words = label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return minter.demand(IriMinter.slug(words.replaceAll("^-|-$", "")));
  }

  private String one(String type, String redirect, String text) {
    NamedQuery question = QueryLibrary.parse("correct", QUESTION.formatted(type, redirect));
    Map<String, String> given = Map.of(type, text);
    prepared(question, given).notes().forEach(notes);
    return runner.rows(question, given).rows().stream()
        .map(it -> it.get(0))
        .findFirst()
        .orElseThrow(
            () -> new InputException("unknown-name: nothing tells what '%s' is".formatted(text)));
  }

  /** Somebody whom the store does not know can be named, too. */
  private QueryRunner.Prepared prepared(NamedQuery question, Map<String, String> given) {
    try {
      return runner.prepare(question, Arguments.of(given));
    } catch (InputException e) {
      boolean unknown = e.getMessage().contains("unknown-name");
      throw unknown
          ? new InputException(
              e.getMessage() + "; what the store does not know yet is named with --new", e)
          : e;
    }
  }

  private static String stance(String text) {
    for (Stance stance : Stance.values()) {
      if (stance.notation().equalsIgnoreCase(text.replace(" ", ""))) {
        return Scheme.STANCE.concept(stance.notation()).getURI();
      }
    }
    String all = Stream.of(Stance.values()).map(Stance::notation).collect(Collectors.joining(", "));
    throw new InputException("unknown-stance: '%s' is none of %s".formatted(text, all));
  }
}
