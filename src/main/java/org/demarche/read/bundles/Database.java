package org.demarche.read.bundles;

import java.util.List;
import org.demarche.read.drafts.Draft;

/** How one database writes articles into a text. */
interface Database {
  /** Whether the text is one of its downloads. */
  boolean wrote(String text);

  /** The articles in the order of the text. */
  List<Draft> articles(String text);
}
