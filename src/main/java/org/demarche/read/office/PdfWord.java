package org.demarche.read.office;

/**
 * A word of a page.
 *
 * @param left in points from the left edge
 * @param base of its base line, in points from the upper edge
 * @param size of its letters in points
 */
record PdfWord(String text, float left, float right, float base, float size) {
  float top() {
    return base - size;
  }
}
