package org.demarche.ingest;

/**
 * What a load does with articles that the store has already.
 *
 * @param again whether they are extracted again though nothing changed
 * @param replacing whether one may take the place of another one of its id from another file
 */
public record LoadMode(boolean again, boolean replacing) {}
