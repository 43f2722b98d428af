package org.demarche.ontology;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** A closed list of concepts, such as the stances; {@code ontology/demarche.ttl} defines them. */
public enum Scheme {
  STANCE("stance"),
  ACT("act"),
  KIND("kind"),
  DIRECTNESS("directness"),
  CERTAINTY("certainty"),
  RESOLVED_BY("resolvedBy"),
  BASIS("basis"),
  READER("reader"),
  CONDITION_KIND("conditionKind"),
  EVENT_TYPE("eventType"),
  LINK_STATUS("linkStatus"),
  ASPECT("aspect");

  private static final String BASE = "https://w3id.org/demarche/ns/";

  private final String name;

  Scheme(String name) {
    this.name = name;
  }

  /** The concept scheme itself. */
  public Resource resource() {
    return ResourceFactory.createResource(BASE + name);
  }

  /** What the IRIs of its concepts begin with: {@code https://w3id.org/demarche/ns/stance/}. */
  public String namespace() {
    return BASE + name + "/";
  }

  /** The concept with this notation, as in {@code STANCE.concept("openTo")}. */
  public Resource concept(String notation) {
    return ResourceFactory.createResource(namespace() + notation);
  }

  /** The concept of an enum constant: {@code OPEN_TO} is {@code openTo}. */
  public Resource concept(Enum<?> constant) {
    return concept(notation(constant));
  }

  /**
   * The local name of an enum constant's concept: {@code IN_EXCHANGE_FOR} is {@code inExchangeFor}.
   */
  public static String notation(Enum<?> constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.name().toLowerCase(java.util.Locale.ROOT).split("_")) {
      camel.append(
          camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
