package org.demarche.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Actor;
import org.demarche.model.Demand;
import org.demarche.model.Stance;
import org.demarche.network.CodedStatement;
import org.demarche.network.Coding;
import org.demarche.network.Field.Kind;
import org.demarche.network.Variable;

/** What a table says in the terms of positions, so that it can be compared with them. */
public final class CodedTerms {
  private final Roles roles;
  private final Knowledge knowledge;
  private final CodedDemands demands;

  private CodedTerms(Coding coding, Knowledge knowledge) {
    this.roles = new Roles(coding);
    this.knowledge = knowledge;
    this.demands = new CodedDemands(knowledge.demands());
  }

  /**
   * The same statements with the variables {@code actor}, {@code demand}, {@code course} and {@code
   * stance}, where the table has none of that name.
   *
   * @throws org.demarche.model.InputException where nothing says who, or on what
   */
  public static Coding of(Coding coding, Knowledge knowledge) {
    CodedTerms terms = new CodedTerms(coding, knowledge);
    List<Variable> variables = new ArrayList<>(coding.variables());
    List<String> added = new ArrayList<>();
    for (String name : List.of("actor", "demand", "course", "stance")) {
      if (variables.stream().noneMatch(it -> it.label().equals(name))) {
        variables.add(new Variable(name, Kind.TEXT, variables.size()));
        added.add(name);
      }
    }
    return new Coding(
        variables, coding.statements().stream().map(it -> terms.with(it, added)).toList());
  }

  private CodedStatement with(CodedStatement statement, List<String> added) {
    Map<String, String> terms = terms(statement);
    List<String> values = new ArrayList<>(statement.values());
    added.forEach(name -> values.add(terms.getOrDefault(name, "")));
    return new CodedStatement(
        statement.id(),
        statement.time(),
        statement.document(),
        statement.start(),
        statement.stop(),
        statement.text(),
        statement.coder(),
        values);
  }

  private Map<String, String> terms(CodedStatement statement) {
    Map<String, String> terms = new LinkedHashMap<>();
    roles.holder(statement).ifPresent(it -> terms.put("actor", actor(statement, it)));
    Optional<Demand> demand =
        roles.demand(statement).map(it -> demands.of(it, roles.course(statement)));
    demand.ifPresent(it -> terms.put("demand", it.notation()));
    demand.ifPresent(it -> terms.put("course", it.label()));
    roles.stance(statement).map(Stance::notation).ifPresent(it -> terms.put("stance", it));
    return terms;
  }

  /** As the register calls the actor, where it knows one. */
  private String actor(CodedStatement statement, String name) {
    CodedActors actors = new CodedActors(knowledge);
    String id = actors.named(name, roles.holderRole(statement), Optional.empty());
    return actors.all().stream()
        .filter(it -> it.id().equals(id))
        .map(Actor::label)
        .findFirst()
        .orElse(name);
  }
}
