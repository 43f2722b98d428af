package org.demarche.network;

/**
 * What statements are coded by: an actor, a concept, a qualifier.
 *
 * @param label its name
 * @param kind what its values are
 * @param index which of a statement's values it is
 */
public record Variable(String label, Kind kind, int index) implements Field {
  @Override
  public String of(CodedStatement statement) {
    return statement.values().get(index);
  }
}
