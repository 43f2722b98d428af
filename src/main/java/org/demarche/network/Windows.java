package org.demarche.network;

import java.util.Optional;

/**
 * How networks follow time.
 *
 * @param size of a window, in units
 * @param kernel by which statements near its middle count for more; without one all count alike
 * @param indent whether smoothed windows lie between the first and the last statement; else their
 *     middles do
 */
public record Windows(WindowUnit unit, int size, Optional<Kernel> kernel, boolean indent) {
  public static Windows moving(WindowUnit unit, int size) {
    return new Windows(unit, size, Optional.empty(), true);
  }

  public static Windows smoothed(WindowUnit unit, int size, Kernel kernel) {
    return new Windows(unit, size, Optional.of(kernel), true);
  }
}
