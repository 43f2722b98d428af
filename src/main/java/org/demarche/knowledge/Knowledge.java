package org.demarche.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All registers together: what is known before the first article is read.
 *
 * @param ownHash of the content, not the lay-out, of what the user added; none where nothing was
 */
public record Knowledge(
    ActorRegister actors,
    OfficeRegister offices,
    RegionRegister regions,
    DemandRegister demands,
    NameIndex names,
    Optional<String> ownHash) {

  /** What Demarche brings along. */
  public static Knowledge builtIn() {
    return BuiltIn.KNOWLEDGE;
  }

  /** Reads what Demarche brings along once, when it is first asked for. */
  private static final class BuiltIn {
    private static final Knowledge KNOWLEDGE = new RegisterBuilder(Seeds.load(List.of())).build();
  }

  /**
   * What Demarche brings along, extended by the user's Turtle.
   *
   * @param seedDirs folders of {@code *.ttl} files, or such files; a later description of an IRI
   *     replaces an earlier one as a whole
   * @throws org.demarche.model.InputException with one line for each mistake
   */
  public static Knowledge load(List<Path> seedDirs) {
    return seedDirs.isEmpty()
        ? BuiltIn.KNOWLEDGE
        : new RegisterBuilder(Seeds.load(seedDirs)).build();
  }
}
