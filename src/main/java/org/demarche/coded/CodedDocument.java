package org.demarche.coded;

import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.HandCoding;

/**
 * A document of a coded table as an article of its own.
 *
 * @param codings one for each statement of the dossier
 */
public record CodedDocument(Dossier dossier, List<HandCoding> codings) {
  public CodedDocument {
    codings = List.copyOf(codings);
  }

  /** Its identifier: that of the table, and of the document in it. */
  public String id() {
    return dossier.article().article().id();
  }
}
