package org.demarche.coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.InputException;
import org.demarche.model.Stance;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Variable;

/** Which variables of a table say who stands where on what. */
public final class Roles {
  static final String ACTOR = "actor";
  static final String PERSON = "person";
  static final String ORGANIZATION = "organization";

  /** The first that is not empty holds the position. */
  private static final List<String> HOLDERS = List.of(ACTOR, PERSON, ORGANIZATION);

  private static final List<String> DEMANDS = List.of("demand", "concept", "claim");
  private static final List<String> SIDES = List.of("polarity", "agreement");

  private final Coding coding;

  /**
   * @throws InputException where nothing says who, or on what
   */
  Roles(Coding coding) {
    this.coding = coding;
    require(HOLDERS);
    require(DEMANDS);
  }

  /** Whether a header of those names has a variable for who, and one for what. */
  public static boolean suit(List<String> header) {
    List<String> names = header.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    return HOLDERS.stream().anyMatch(names::contains) && DEMANDS.stream().anyMatch(names::contains);
  }

  private void require(List<String> roles) {
    if (roles.stream().noneMatch(role -> variable(role).isPresent())) {
      throw new InputException(
          "missing-column: there is none of: %s; name one so".formatted(String.join(", ", roles)));
    }
  }

  private Optional<Variable> variable(String role) {
    return coding.variables().stream().filter(it -> it.label().equalsIgnoreCase(role)).findFirst();
  }

  /** The value of a role; empty where there is none. */
  Optional<String> value(CodedStatement statement, String role) {
    return variable(role)
        .map(it -> it.of(statement).strip().replaceAll("\\s+", " "))
        .filter(it -> !it.isEmpty());
  }

  private Stream<String> values(CodedStatement statement, List<String> roles) {
    return roles.stream().flatMap(role -> value(statement, role).stream());
  }

  Optional<String> holder(CodedStatement statement) {
    return values(statement, HOLDERS).findFirst();
  }

  /** The role by which the holder is named. */
  String holderRole(CodedStatement statement) {
    return HOLDERS.stream()
        .filter(role -> value(statement, role).isPresent())
        .findFirst()
        .orElse(ACTOR);
  }

  Optional<String> demand(CodedStatement statement) {
    return values(statement, DEMANDS).findFirst();
  }

  /** What the demand is called in words, where another column has that. */
  Optional<String> course(CodedStatement statement) {
    return value(statement, "course");
  }

  /** Who says it of the holder; empty where the holder does. */
  Optional<String> ascriber(CodedStatement statement) {
    return value(statement, "basis")
        .filter("ascribed"::equals)
        .flatMap(it -> value(statement, "ascribed_by"));
  }

  /** By name, or by which side it is on; empty where no column tells either. */
  Optional<Stance> stance(CodedStatement statement) {
    Optional<Stance> named =
        value(statement, "stance")
            .flatMap(
                it -> Stream.of(Stance.values()).filter(s -> s.notation().equals(it)).findFirst());
    return named.or(
        () ->
            SIDES.stream()
                .flatMap(role -> variable(role).stream())
                .flatMap(it -> side(it, it.of(statement)).stream())
                .findFirst());
  }

  /** Of booleans 0 is against, of other numbers those below it. */
  private static Optional<Stance> side(Variable variable, String value) {
    if (!value.matches("-?\\d{1,18}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(value);
    boolean neither =
        number == 0 && !variable.label().equalsIgnoreCase("agreement")
            || number == 0 && variable.kind() != Variable.Kind.BOOLEAN;
    return Optional.of(
        neither ? Stance.NONCOMMITTAL : number > 0 ? Stance.SUPPORTS : Stance.OPPOSES);
  }
}
