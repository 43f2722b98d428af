package org.demarche.watch;

import java.time.Instant;

/** A feed or a folder that is watched. A round goes over its methods in this order. */
interface Source {
  /** Its address or path. */
  String name();

  /** When it is to be looked at again. */
  Instant due();

  /** Looks at what there is; from any thread. */
  void look(Round round) throws InterruptedException;

  /** Notes what has come; for one source after the other. */
  void note(Round round);

  /** Takes in what has come; from any thread. */
  void take(Round round) throws InterruptedException;
}
