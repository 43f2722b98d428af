package org.demarche.link.online;

/**
 * An item that a service proposes for a name.
 *
 * @param id {@code Q…}
 * @param name the name of it that fits
 */
record Candidate(String id, String name) {}
