package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the table of who may use whom. */
class ArchitectureTest {
  private static final String ROOT = "org.demarche";
  private static final Set<String> STAGES =
      Set.of("read", "annotate", "extract", "resolve", "map", "model", "knowledge");

  /** Package → the packages of Demarche that it may use besides itself. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("ontology", Set.of()),
          Map.entry("knowledge", Set.of("model", "ontology")),
          Map.entry("read", Set.of("model", "knowledge")),
          Map.entry("annotate", Set.of("model", "knowledge")),
          Map.entry("extract", Set.of("model", "knowledge")),
          Map.entry("resolve", Set.of("model", "knowledge")),
          Map.entry("map", Set.of("model", "ontology")),
          Map.entry("pipeline", STAGES),
          Map.entry("store", Set.of("model", "ontology")),
          Map.entry("query", Set.of("model", "store", "ontology")),
          Map.entry("link", Set.of("model", "store", "ontology")),
          Map.entry("serve", Set.of("model", "store", "ontology", "query")),
          Map.entry("check", Set.of("model", "query", "store", "ontology")));

  private static final Set<String> WITHOUT_RDF =
      Set.of("model", "read", "annotate", "extract", "resolve", "pipeline");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageUsesOnlyWhatTheTableAllows() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String from = stage(type);
      if (from.isEmpty() || from.equals("cli")) {
        continue;
      }
      assertTrue(MAY_USE.containsKey(from), "package without a row in the table: " + from);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        String to = stage(target);
        boolean ours = target.getPackageName().startsWith(ROOT);
        if (ours && !to.equals(from) && !MAY_USE.get(from).contains(to)) {
          offences.add(type.getSimpleName() + " (" + from + ") uses " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), offences);
  }

  @Test
  void rdfBeginsInMap() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!WITHOUT_RDF.contains(stage(type))) {
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        if (target.startsWith("org.apache.jena") || target.startsWith("org.eclipse.rdf4j")) {
          offences.add(type.getName() + " uses " + target);
        }
      }
    }
    assertEquals(Set.of(), offences);
  }

  @Test
  void modelUsesOnlyJava() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        boolean allowed =
            target.startsWith("java.") || target.isEmpty() || target.equals(ROOT + ".model");
        if (stage(type).equals("model") && !allowed) {
          offences.add(type.getName() + " uses " + target);
        }
      }
    }
    assertEquals(Set.of(), offences);
  }

  @Test
  void looksAtTheClasses() {
    assertTrue(CLASSES.contain(ROOT + ".model.Article"));
  }

  /** The first package below the root; empty for the root itself and for others' classes. */
  private static String stage(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
  }
}
