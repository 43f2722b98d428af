package org.demarche.extract.rules;

import java.util.List;
import org.demarche.extract.content.Syntax;
import org.demarche.model.Attribution;

/** One way in which a sentence attributes; what it finds has no parent yet. */
public interface Rule {
  List<Attribution> find(Syntax sentence);
}
