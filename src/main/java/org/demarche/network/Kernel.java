package org.demarche.network;

/** How much a statement counts by its distance from the middle of a window. */
public enum Kernel {
  UNIFORM {
    @Override
    public double weight(double distance) {
      return Math.abs(distance) <= 1 ? 0.5 : 0;
    }
  },
  EPANECHNIKOV {
    @Override
    public double weight(double distance) {
      return Math.abs(distance) <= 1 ? 0.75 * (1 - distance * distance) : 0;
    }
  },
  TRIANGULAR {
    @Override
    public double weight(double distance) {
      return Math.max(0, 1 - Math.abs(distance));
    }

    /** DNA has |1 - d|: a statement after the middle counts for up to twice as much. */
    @Override
    double weightOfDna(double distance) {
      return Math.abs(distance) <= 1 ? Math.abs(1 - distance) : 0;
    }
  },
  /** The normal distribution's density; all statements count. */
  GAUSSIAN {
    @Override
    public double weight(double distance) {
      return Math.exp(-distance * distance / 2) / Math.sqrt(2 * Math.PI);
    }
  };

  /**
   * The weight of a statement.
   *
   * @param distance from it to the middle of the window, in halves of its size; negative where it
   *     comes after
   */
  public abstract double weight(double distance);

  double weightOfDna(double distance) {
    return weight(distance);
  }

  public double weight(double distance, Compatibility compatibility) {
    return compatibility == Compatibility.DNA ? weightOfDna(distance) : weight(distance);
  }
}
