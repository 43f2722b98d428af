/**
 * Builds a register of Wikidata items from a dump and looks names up in it. A dump is read once:
 * entities that may be wanted go to parts on disk, together with the subclass statements, and when
 * all is read the kinds are known, the items are written and their names sorted into an index. May
 * use {@code link}, {@code model} and Jackson.
 */
package org.demarche.link.register;
