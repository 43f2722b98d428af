package org.demarche.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.Lexicon;

/**
 * All registers together and the lexicon: what is known before the first article is read.
 *
 * @param holders further holders of offices, whom no seed describes
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
    Optional<String> ownHash) {

  /** What Demarche brings along. */
  public static Knowledge builtIn() {
    return BuiltIn.KNOWLEDGE;
  }

  /** Reads what Demarche brings along once, when it is first asked for. */
  private static final class BuiltIn {
    private static final Knowledge KNOWLEDGE = load(List.of(), Lexicon.builtIn());
  }

  /**
   * What Demarche brings along, extended by the user's Turtle and lexicon.
   *
   * @param seedDirs folders of {@code *.ttl} files and a {@code lexicon.tsv}, or single Turtle
   *     files; a later description of an IRI or row of a word replaces an earlier one as a whole
   * @throws org.demarche.model.InputException with one line for each mistake
   */
  public static Knowledge load(List<Path> seedDirs) {
    return seedDirs.isEmpty() ? BuiltIn.KNOWLEDGE : load(seedDirs, Lexicon.load(seedDirs));
  }

  /** The same without registered demands: all courses of action are minted from the words. */
  public Knowledge withoutDemands() {
    DemandRegister none = new DemandRegister(List.of(), demands.issues());
    return new Knowledge(actors, offices, holders, regions, none, names, lexicon, ownHash);
  }

  private static Knowledge load(List<Path> seedDirs, Lexicon lexicon) {
    return new RegisterBuilder(Seeds.load(seedDirs), lexicon, OfficeHolders.shipped()).build();
  }
}
