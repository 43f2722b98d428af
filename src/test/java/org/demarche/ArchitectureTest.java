package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Why;
import org.junit.jupiter.api.Test;

/** Holds the table of who may use whom. */
class ArchitectureTest {
  private static final String ROOT = "org.demarche";

  /**
   * Package → the packages of Demarche that it may use besides itself. A row of its own for every
   * package; {@code resolve.*} stands for all below.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("ontology", Set.of()),
          Map.entry("http", Set.of()),
          Map.entry("cache", Set.of("http", "model")),
          Map.entry("reader", Set.of("cache", "http", "model", "resolve.readings")),
          Map.entry("names", Set.of("model", "lexicon")),
          Map.entry("lexicon", Set.of("model")),
          Map.entry("knowledge", Set.of("model", "ontology", "names", "lexicon")),
          Map.entry("read", Set.of("model", "lexicon", "read.*")),
          Map.entry("read.drafts", Set.of()),
          Map.entry("read.kinds", Set.of()),
          Map.entry("read.bundles", Set.of("lexicon", "read.drafts")),
          Map.entry("read.language", Set.of("lexicon")),
          Map.entry("read.news", Set.of("read.drafts")),
          Map.entry("read.office", Set.of("lexicon", "read.drafts")),
          Map.entry("read.post", Set.of("read.drafts")),
          Map.entry("read.tables", Set.of("lexicon", "read.drafts")),
          Map.entry("read.feeds", Set.of("lexicon")),
          Map.entry("watch", Set.of("http", "model", "read", "read.feeds")),
          Map.entry("annotate", Set.of("model", "knowledge", "annotate.*")),
          Map.entry("annotate.tokens", Set.of("model", "lexicon")),
          Map.entry("annotate.perceptron", Set.of()),
          Map.entry("annotate.tags", Set.of("model", "lexicon", "annotate.perceptron")),
          Map.entry("annotate.quotations", Set.of("model", "annotate.tokens")),
          Map.entry("annotate.times", Set.of("model", "lexicon", "annotate.tokens")),
          Map.entry(
              "annotate.mentions",
              Set.of("model", "names", "lexicon", "knowledge", "annotate.tokens")),
          Map.entry("syntax", Set.of("model", "lexicon")),
          Map.entry("extract.content", Set.of("model", "lexicon", "syntax")),
          Map.entry("extract.rules", Set.of("model", "lexicon", "syntax", "extract.content")),
          Map.entry("extract.layout", Set.of("model", "lexicon", "syntax", "extract.content")),
          Map.entry("extract", Set.of("model", "lexicon", "syntax", "extract.*")),
          Map.entry("resolve.offices", Set.of("model", "names", "lexicon", "knowledge", "syntax")),
          Map.entry(
              "resolve.actors",
              Set.of("model", "names", "lexicon", "knowledge", "syntax", "resolve.offices")),
          Map.entry(
              "resolve.statements",
              Set.of("model", "lexicon", "knowledge", "syntax", "resolve.actors")),
          Map.entry(
              "resolve.demands",
              Set.of(
                  "model",
                  "names",
                  "lexicon",
                  "knowledge",
                  "syntax",
                  "resolve.actors",
                  "resolve.statements")),
          Map.entry(
              "resolve.positions",
              Set.of(
                  "model",
                  "lexicon",
                  "knowledge",
                  "syntax",
                  "resolve.actors",
                  "resolve.statements",
                  "resolve.demands")),
          Map.entry(
              "resolve.readings",
              Set.of(
                  "model",
                  "lexicon",
                  "knowledge",
                  "syntax",
                  "resolve.actors",
                  "resolve.statements",
                  "resolve.demands",
                  "resolve.positions")),
          Map.entry(
              "resolve.events",
              Set.of(
                  "model",
                  "lexicon",
                  "syntax",
                  "resolve.actors",
                  "resolve.statements",
                  "resolve.positions")),
          Map.entry(
              "resolve.courses",
              Set.of("model", "lexicon", "syntax", "resolve.actors", "resolve.demands")),
          Map.entry("resolve", Set.of("model", "lexicon", "knowledge", "syntax", "resolve.*")),
          Map.entry("map", Set.of("model", "names", "ontology")),
          Map.entry("pipeline", Set.of("model", "read", "knowledge", "lexicon")),
          Map.entry("store.derived", Set.of("names", "ontology")),
          Map.entry("store.text", Set.of("model", "names", "ontology")),
          Map.entry("store.remote", Set.of("http", "model", "store", "store.derived")),
          Map.entry("store", Set.of("model", "ontology", "store.derived", "store.text")),
          Map.entry(
              "query", Set.of("http", "model", "store", "store.derived", "ontology", "query.*")),
          Map.entry("query.federate", Set.of("http", "model", "store", "ontology", "query")),
          Map.entry(
              "link",
              Set.of(
                  "model",
                  "names",
                  "lexicon",
                  "knowledge",
                  "store",
                  "store.derived",
                  "ontology",
                  "corrections",
                  "link.*")),
          Map.entry("passage", Set.of("model", "query")),
          Map.entry("corrections", Set.of("model", "ontology", "store")),
          Map.entry(
              "corrections.review",
              Set.of(
                  "model", "ontology", "map", "corrections", "link", "passage", "query", "store")),
          Map.entry(
              "demands", Set.of("model", "lexicon", "store", "store.derived", "ontology", "link")),
          Map.entry(
              "reports",
              Set.of("annotate.tags", "lexicon", "link", "ontology", "store", "store.derived")),
          Map.entry("link.tables", Set.of("model", "names", "link")),
          Map.entry("link.wikidata", Set.of("names", "link")),
          Map.entry(
              "link.register", Set.of("model", "names", "link", "link.wikidata", "link.tables")),
          Map.entry(
              "link.online",
              Set.of("cache", "http", "model", "names", "link", "link.register", "link.wikidata")),
          Map.entry(
              "serve",
              Set.of(
                  "annotate.times",
                  "http",
                  "model",
                  "store",
                  "ontology",
                  "query",
                  "query.federate",
                  "network.positions",
                  "serve.*")),
          Map.entry(
              "serve.reconcile",
              Set.of("model", "names", "store", "store.text", "ontology", "query", "serve")),
          Map.entry("serve.assistant", Set.of("model", "passage", "query", "serve", "serve.guard")),
          Map.entry("serve.guard", Set.of("query")),
          Map.entry("serve.owner", Set.of("model", "serve.guard")),
          Map.entry(
              "ingest",
              Set.of(
                  "model", "ontology", "map", "pipeline", "corrections", "store", "serve.owner")),
          Map.entry("coded", Set.of("model", "names", "knowledge", "network", "network.formats")),
          Map.entry("network", Set.of("model")),
          Map.entry("network.compute", Set.of("model", "network")),
          Map.entry("network.measures", Set.of("model", "network", "network.compute")),
          Map.entry("network.formats", Set.of("model", "network")),
          Map.entry("network.agreement", Set.of("model", "network")),
          Map.entry("network.positions", Set.of("model", "network", "query")),
          Map.entry("network.tables", Set.of("model", "network")),
          Map.entry("difference", Set.of("query")),
          Map.entry(
              "training",
              Set.of(
                  "model",
                  "lexicon",
                  "syntax",
                  "knowledge",
                  "read",
                  "annotate",
                  "extract",
                  "resolve",
                  "resolve.actors",
                  "resolve.statements",
                  "resolve.positions",
                  "resolve.readings",
                  "store")),
          Map.entry("timeline", Set.of("query", "network.formats", "network.positions")),
          Map.entry("check", Set.of("model", "query", "store", "ontology")));

  private static final Set<String> WITHOUT_RDF =
      Set.of(
          "model",
          "names",
          "lexicon",
          "read",
          "annotate",
          "syntax",
          "extract",
          "resolve",
          "pipeline");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageUsesOnlyWhatTheTableAllows() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String from = room(type);
      if (from.isEmpty() || from.equals("cli")) {
        continue;
      }
      assertTrue(MAY_USE.containsKey(from), "package without a row in the table: " + from);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        boolean ours = target.getPackageName().startsWith(ROOT);
        if (ours && !room(target).equals(from) && !mayUse(from, room(target))) {
          offences.add(type.getSimpleName() + " (" + from + ") uses " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), offences);
  }

  private static boolean mayUse(String from, String to) {
    Set<String> allowed = MAY_USE.get(from);
    return allowed.contains(to)
        || allowed.contains(to.split("\\.")[0] + ".*") && to.startsWith(from + ".");
  }

  @Test
  void noRowIsOfAPackageThatIsGone() {
    Set<String> gone = new TreeSet<>(MAY_USE.keySet());
    CLASSES.forEach(type -> gone.remove(room(type)));
    assertEquals(Set.of(), gone);
  }

  @Test
  void packagesFormNoCycle() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** What is written for people cannot steer: only {@code map} and {@code cli} read it. */
  @Test
  void noStageReadsWhyAnotherOneFoundSomething() {
    Set<String> readers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
        boolean reads =
            call.getTargetOwner().isEquivalentTo(Why.class) && call.getName().equals("text");
        if (reads && !type.isEquivalentTo(Why.class)) {
          readers.add(stage(type));
        }
      }
    }
    assertEquals(Set.of("map"), readers);
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

  /** The whole package below the root, {@code resolve.actors}; empty for the root itself. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
  }

  /** The first package below the root; empty for the root itself and for others' classes. */
  private static String stage(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
  }
}
