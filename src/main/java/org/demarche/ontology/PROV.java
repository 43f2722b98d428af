package org.demarche.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C provenance ontology that the graph uses. */
public final class PROV {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Property used = ResourceFactory.createProperty(NS, "used");

  private PROV() {}
}
