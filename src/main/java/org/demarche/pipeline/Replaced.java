package org.demarche.pipeline;

/**
 * What a group of written articles took the place of.
 *
 * @param articles those of which an earlier revision was held
 * @param stale those of them whose very revision was held, made with another configuration
 * @param changed those of them whose graph was not as it had been extracted
 */
public record Replaced(int articles, int stale, int changed) {
  public static final Replaced NONE = new Replaced(0, 0, 0);
}
