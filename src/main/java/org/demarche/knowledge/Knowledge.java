package org.demarche.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.Lexicon;

/**
 * All registers together and the lexicon: what is known before the first article is read.
 *
 * @param holders further holders of offices, whom no seed describes
 * @param learned from the user's own rows
 * @param ownHash of the content, not the lay-out, of what the user added; none where nothing was
 */
public record Knowledge(
    ActorRegister actors,
    OfficeRegister offices,
    OfficeHolders holders,
    RegionRegister regions,
    DemandRegister demands,
    NameIndex names,
    Lexicon lexicon,
    OwnWeights learned,
    Optional<String> ownHash) {

  /** What Demarche brings along. */
  public static Knowledge builtIn() {
    return BuiltIn.KNOWLEDGE;
  }

  /** Reads what Demarche brings along once, when it is first asked for. */
  private static final class BuiltIn {
    private static final Knowledge KNOWLEDGE = read(SeedChoice.USUAL);
  }

  /**
   * What Demarche brings along, extended by the user's Turtle and lexicon.
   *
   * @throws org.demarche.model.InputException with one line for each mistake
   */
  public static Knowledge load(List<Path> folders) {
    return load(SeedChoice.of(folders));
  }

  /**
   * What the user wants known.
   *
   * @throws org.demarche.model.InputException with one line for each mistake
   */
  public static Knowledge load(SeedChoice choice) {
    if (choice.isUsual()) {
      return BuiltIn.KNOWLEDGE;
    }
    Knowledge all = read(choice);
    return choice.demands() ? all : all.withoutDemands();
  }

  /** The same without registered demands: all courses of action are minted from the words. */
  public Knowledge withoutDemands() {
    DemandRegister none = new DemandRegister(List.of(), demands.issues());
    return new Knowledge(actors, offices, holders, regions, none, names, lexicon, learned, ownHash);
  }

  /** The same with other things learned. */
  public Knowledge having(OwnWeights other) {
    return new Knowledge(
        actors, offices, holders, regions, demands, names, lexicon, other, ownHash);
  }

  private static Knowledge read(SeedChoice choice) {
    OfficeHolders holders =
        choice.builtIn() ? OfficeHolders.shipped() : OfficeHolders.of(List.of());
    return new RegisterBuilder(Seeds.load(choice), Lexicon.load(choice.folders()), holders)
        .build()
        .having(OwnWeights.load(choice.folders()));
  }
}
