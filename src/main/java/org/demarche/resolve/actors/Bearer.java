package org.demarche.resolve.actors;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Actor.Gender;
import org.demarche.names.PersonName;
import org.demarche.names.Slug;

/** A person with the places where an article gives the name in full. */
final class Bearer {
  private final PersonName name;
  private final String registered;
  private final TreeMap<Integer, String> fullNames = new TreeMap<>();
  private Gender gender;
  private boolean kin;
  private final Set<String> titles = new HashSet<>();
  private Age age;
  private String minted;

  /** Which one of two namesakes of a family. */
  enum Age {
    YOUNGER,
    ELDER
  }

  /**
   * @param registered the id; empty for a person of no register
   */
  Bearer(PersonName name, String registered, Gender gender) {
    this.name = name;
    this.registered = registered;
    this.gender = gender;
  }

  /** Notes a place where the name stands in full. */
  void named(int offset, String words) {
    fullNames.put(offset, words);
    minted = null;
  }

  /** Notes a title before the name, or a noun that explains it. */
  void call(String title) {
    titles.add(title);
  }

  boolean isCalled(String title) {
    return titles.contains(title);
  }

  void setAge(Age told) {
    age = age == null ? told : age;
  }

  Optional<Age> age() {
    return Optional.ofNullable(age);
  }

  PersonName name() {
    return name;
  }

  boolean isRegistered() {
    return !registered.isEmpty();
  }

  /** The id, which a new person has from the first of the full names. */
  String id() {
    if (minted == null) {
      minted = isRegistered() ? registered : "actor/" + Slug.of(label());
    }
    return minted;
  }

  /** The first of the full names, capitals throughout aside, by which a new person is called. */
  String label() {
    return fullNames.values().stream()
        .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(() -> fullNames.firstEntry().getValue());
  }

  TreeMap<Integer, String> fullNames() {
    return fullNames;
  }

  boolean isNamedInFull() {
    return !fullNames.isEmpty();
  }

  Gender gender() {
    return gender;
  }

  /** Adds what a word beside one of the names tells; what is known stays. */
  void learn(Gender told, boolean kinship) {
    gender = gender == Gender.UNKNOWN ? told : gender;
    kin |= kinship;
  }

  /** Whether more than the number of words tells that the name is a person's. */
  boolean isSurelyPerson() {
    return isRegistered() || kin || gender != Gender.UNKNOWN;
  }

  /** Whether the article calls this person somebody's relative. */
  boolean isKin() {
    return kin;
  }
}
