package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
  /** The boats that sank were old. */
  private static final Tree TREE =
      new Tree(
          new int[] {1, 5, 3, 1, 5, -1},
          List.of("det", "nsubj", "nsubj", "acl:relcl", "cop", "root"));

  @Test
  void tellsWhatDependsOnAWord() {
    assertEquals(List.of(0, 3), TREE.dependents(1).boxed().toList());
    assertEquals(0, TREE.first(1));
    assertEquals(3, TREE.last(1));
    assertEquals(2, TREE.first(2));
    assertEquals(5, TREE.last(5));
  }

  @Test
  void leavesSubtypesAside() {
    assertTrue(TREE.is(3, "acl"));
    assertFalse(TREE.is(3, "acl:relcl"));
    assertEquals("acl:relcl", TREE.relation(3));
  }

  @Test
  void needsARelationForEachWord() {
    int[] heads = {-1, 0};
    List<String> one = List.of("root");
    assertThrows(IllegalArgumentException.class, () -> new Tree(heads, one));
  }
}
