package org.demarche.serve.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * What a query may call: the functions and aggregates of SPARQL 1.1 and the casts. The list is a
 * resource; whatever is not in it is refused, also what a later version of the library may add.
 */
final class AllowedNames {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String SEARCH = "http://jena.apache.org/text#query";
  private static final Map<String, Set<String>> NAMES = read("/serve/allowed.txt");

  private AllowedNames() {}

  /** Whether a function of that symbol, such as {@code strlen}, is one of SPARQL. */
  static boolean isFunction(String symbol) {
    return NAMES.get("function").contains(symbol);
  }

  /** Whether its value is true, false or one of its arguments: no other can grow. */
  static boolean isPlain(String symbol) {
    return NAMES.get("plain").contains(symbol);
  }

  /** Whether an aggregate of that class, such as {@code AggCount}, is one of SPARQL. */
  static boolean isAggregate(String name) {
    return NAMES.get("aggregate").contains(name);
  }

  /** Whether a function with that IRI is a cast. */
  static boolean isCast(String iri) {
    return iri.startsWith(XSD) && NAMES.get("cast").contains(iri.substring(XSD.length()));
  }

  /** The functions with an IRI, and no way to load others by their class. */
  static FunctionRegistry registry() {
    FunctionRegistry all = FunctionRegistry.get();
    FunctionRegistry allowed = new Closed();
    for (String type : NAMES.get("cast")) {
      allowed.put(XSD + type, all.get(XSD + type));
    }
    return allowed;
  }

  /** Whether a property is the one that searches. */
  static boolean isSearch(String iri) {
    return iri.equals(SEARCH);
  }

  /** The property that searches, text:query, and no other that is a function. */
  static PropertyFunctionRegistry properties() {
    PropertyFunctionRegistry allowed = new ClosedProperties();
    allowed.put(SEARCH, iri -> new TextQueryPF());
    return allowed;
  }

  private static Map<String, Set<String>> read(String resource) {
    Map<String, Set<String>> names = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                AllowedNames.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+"))
          .forEach(
              words -> {
                Set<String> kind = names.computeIfAbsent(words[0], none -> new HashSet<>());
                for (int i = 1; i < words.length; i++) {
                  kind.add(words[i]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** Gives what was put in; the library's own loads classes for IRIs that begin with java:. */
  private static final class Closed extends FunctionRegistry {
    @Override
    public FunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }

    @Override
    public void put(String iri, Class<?> function) {
      throw new UnsupportedOperationException(Function.class + " by class: " + iri);
    }
  }

  /** As above, for properties. */
  private static final class ClosedProperties extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String iri) {
      return isRegistered(iri);
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }
}
