package org.demarche.cli;

import org.apache.jena.riot.Lang;

/** A way to write graphs. */
enum GraphFormat {
  NQ,
  TRIG,
  JSONLD,
  /** Without the names of the graphs. */
  TTL,
  /** Without the names of the graphs. */
  NT;

  Lang lang() {
    return switch (this) {
      case NQ -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD;
      case TTL -> Lang.TURTLE;
      case NT -> Lang.NTRIPLES;
    };
  }
}
