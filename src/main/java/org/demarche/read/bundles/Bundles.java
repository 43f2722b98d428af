package org.demarche.read.bundles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.read.drafts.Draft;

/** Tells downloads of databases from articles, and cuts them. */
public final class Bundles {
  private static final List<Database> DATABASES =
      List.of(new ProQuest(), new Nexis(), new Factiva());

  private Bundles() {}

  /** The articles of a text that a database gave; empty where it is no such text. */
  public static Optional<List<Draft>> of(String text) {
    return Stream.of(text)
        .flatMap(it -> DATABASES.stream().filter(database -> database.wrote(it)))
        .map(database -> database.articles(text))
        .filter(drafts -> !drafts.isEmpty())
        .findFirst();
  }
}
