package org.demarche.network.formats;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names beside nodes, none of which lies on another one or reaches beyond the picture. */
final class NamePlates {
  private static final int LONGEST = 28;
  private static final double LETTER = 6.3;
  private static final double LINE = 12;

  private final double width;
  private final double height;
  private final List<Rectangle2D> taken = new ArrayList<>();

  NamePlates(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Lets no name lie on a node. */
  void keepFree(double x, double y, double size) {
    taken.add(new Rectangle2D.Double(x - size, y - size, 2 * size, 2 * size));
  }

  /** A name where it has room; the middle of its base line. */
  record Plate(String text, double x, double y) {}

  /**
   * Above a node, else below it; empty where others are there.
   *
   * @param size from its middle to its edge
   */
  Optional<Plate> at(String name, double x, double y, double size) {
    String text = name.length() > LONGEST ? name.substring(0, LONGEST - 1).strip() + "…" : name;
    double half = text.length() * LETTER / 2;
    double middle = Math.max(half + 2, Math.min(width - half - 2, x));
    for (double base : new double[] {y - size - 3, y + size + LINE - 1}) {
      Rectangle2D box = new Rectangle2D.Double(middle - half, base - LINE + 2, 2 * half, LINE);
      if (base > LINE && base < height - 2 && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        return Optional.of(new Plate(text, middle, base));
      }
    }
    return Optional.empty();
  }
}
