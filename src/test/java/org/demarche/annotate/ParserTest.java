package org.demarche.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.demarche.model.Token;
import org.demarche.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

  /** Word, relation and head of some of the words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said that the talks had failed. | minister nsubj said, failed ccomp said, talks nsubj failed
          New reports say the bridge, which is old, is unsafe. | reports nsubj say, old acl:relcl bridge
          The bridge was repaired by the army. | bridge nsubj:pass repaired, army obl repaired
          Kyiv rejected the plan and asked for weapons. | asked conj rejected, plan obj rejected
          The mayor promised to rebuild it. | mayor nsubj promised, rebuild xcomp promised, it obj rebuild
          """)
  void readsWhoDoesWhat(String text, String arcs) {
    List<Token> tokens = tokens(text);
    Tree tree = Parser.shipped().parse(tokens);
    for (String arc : arcs.split(", ")) {
      String[] part = arc.split(" ");
      int word = index(tokens, part[0]);
      assertTrue(tree.is(word, Tree.universal(part[1])), arc);
      assertEquals(arc, part[0] + " " + part[1] + " " + head(tokens, tree, word));
    }
  }

  @Test
  void givesOneRootAndNoCircleHoweverLongTheSentence() {
    List<Token> tokens = new ArrayList<>();
    for (List<Token> some : Collections.nCopies(200, tokens("“No, he said of it, (but"))) {
      tokens.addAll(some);
    }
    Tree tree = Parser.shipped().parse(tokens);
    assertEquals(tokens.size(), tree.size());
    assertEquals(1, tree.dependents(Tree.NONE).count());
    int root = tree.dependents(Tree.NONE).findFirst().getAsInt();
    assertEquals("root", tree.relation(root));
    assertEquals(0, tree.first(root));
    assertEquals(tokens.size() - 1, tree.last(root));
  }

  @Test
  void parsesNoWords() {
    assertEquals(0, Parser.shipped().parse(List.of()).size());
  }

  @Test
  void readsItsModelOnce() {
    assertSame(Parser.shipped(), Parser.shipped());
  }

  @Test
  void refusesBytesThatAreNoModel() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(new byte[16]);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    IOException problem = assertThrows(IOException.class, () -> ParserModelFormat.read(in));
    assertEquals("not a parser's model", problem.getMessage());
  }

  private static List<Token> tokens(String text) {
    return Examples.annotate(text, Optional.empty()).sentences().get(0).tokens();
  }

  private static int index(List<Token> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(word)) {
        return i;
      }
    }
    throw new AssertionError("no such word: " + word);
  }

  private static String head(List<Token> tokens, Tree tree, int word) {
    assertTrue(tree.head(word) != Tree.NONE, "the root");
    return tokens.get(tree.head(word)).text();
  }
}
