package org.demarche.link;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.InputException;

/** Who is merged into whom by hand; nobody into himself by any way round. */
public final class Redirects {
  private final SortedMap<String, String> redirects = new TreeMap<>();

  Redirects() {}

  /** Who → into whom. */
  public SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(redirects);
  }

  /** Makes the one redirect to the other. */
  public void add(String from, String into) {
    String end = into;
    while (redirects.containsKey(end)) {
      end = redirects.get(end);
    }
    if (end.equals(from)) {
      throw new InputException(
          "merge-circle: <%s> is merged into <%s> already; split it first".formatted(into, from));
    }
    redirects.put(from, into);
  }

  /** Takes a redirect away; tells whether there was one. */
  public boolean remove(String from) {
    return redirects.remove(from) != null;
  }
}
