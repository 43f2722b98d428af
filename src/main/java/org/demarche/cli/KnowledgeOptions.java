package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.demarche.store.ReadyStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is known beforehand, and how instances are named. */
public final class KnowledgeOptions {
  @Mixin private SeedsOption seeds;
  @Mixin private BaseOption base;

  @Option(
      names = "--any-language",
      description = "Extract articles in other languages as if they were English.")
  private boolean anyLanguage;

  private Model graph;

  /** What is known beforehand, as triples; read once. */
  Model graph() {
    if (graph == null) {
      graph = seeds.graph();
    }
    return graph;
  }

  /** Takes the seeds that a store was loaded with, where none are given, and says so. */
  void recall(Path store, CommandSpec spec) {
    Optional<String> told = seeds.recall(store);
    if (!DemarcheCommand.of(spec).quiet()) {
      told.ifPresent(spec.commandLine().getErr()::println);
    }
  }

  /**
   * Sees to it that a store that is not there yet need not be made from nothing.
   *
   * @return whether it was not there
   */
  boolean begin(Path store) {
    return seeds.extendBuiltIn() && base.isUsual() && ReadyStore.copyTo(store);
  }

  /** Keeps the seeds with a store that is there, for the next load. */
  void remember(Path store) {
    seeds.remember(store);
  }

  /**
   * Looks at the user's seeds before a store is made for them.
   *
   * @throws org.demarche.model.InputException with one line for each mistake
   */
  public void require() {
    seeds.require();
  }

  public String base() {
    return base.iri();
  }

  /** The user's own folders of seeds. */
  public List<Path> seedFolders() {
    return seeds.folders();
  }

  /** What articles are extracted under. */
  public String hash() {
    return seeds.configuration().hash();
  }

  public Workbench workbench() {
    return workbench(Optional.empty());
  }

  Workbench workbench(Optional<Workbench.Second> second) {
    return new Workbench(seeds.knowledge(), base(), anyLanguage, second);
  }
}
