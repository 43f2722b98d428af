package org.demarche.extract;

import java.util.List;
import org.demarche.model.Attribution;

/** One way in which a sentence attributes; what it finds has no parent yet. */
interface Rule {
  List<Attribution> find(Syntax sentence);
}
