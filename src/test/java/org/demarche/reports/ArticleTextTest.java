package org.demarche.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reports.Copies.Origin;
import org.junit.jupiter.api.Test;

/** How much of one article is in another, and which are copies. */
class ArticleTextTest {
  static final List<String> WIRE =
      List.of(
          "The harbour of Nordhavn was closed on Tuesday after a crane fell across two of its four piers.",
          "No one was hurt, but some forty ships were waiting outside the breakwater by the evening.",
          "The port authority sent divers to look for damage below the waterline of the eastern pier.",
          "Its director, Lena Holm, told reporters that the crane had been inspected only three weeks ago.",
          "Dockers had complained for months about gusts that swing loads on windy days, their union recalled.",
          "The ministry of transport opened an inquiry and asked the maker of the crane for its records.",
          "Fish traders feared that catches worth half a million crowns would spoil in the heat.",
          "Some skippers turned towards Sandvik, where a smaller harbour has room for a dozen trawlers.",
          "Engineers expect to lift the wreck with a floating crane that is on its way from the capital.",
          "Until then only ferries may call at the northern quay, and only in daylight.",
          "Two years ago a similar accident kept the harbour closed for nine days.");

  static final List<String> OTHER =
      List.of(
          "Teachers in the valley have been asked to mark the summer tests again after errors were found.",
          "A typing mistake in the key made some right answers look wrong, the school board admitted.",
          "Parents were told by letter that no certificate would be withdrawn because of it.",
          "The board has hired a second office that will read every tenth sheet once more.",
          "One headmaster spoke of a week of lost sleep and of pupils who cried in the corridor.",
          "It is not the first time that the tests have been in the news this year.",
          "In spring a box of unmarked sheets was found in the cellar of a post office.",
          "A member of the council wants the tests to be written and marked on computers.",
          "Others doubt that the schools have enough of these, or anybody to mend them.",
          "The new marks are to be sent out before the holidays begin.");

  /** The same news told by somebody else. */
  static final String REWRITTEN =
      "A fallen crane has shut Nordhavn's port. It came down on Tuesday, blocking half of the piers, and though"
          + " nobody was injured about 40 vessels had to anchor off the coast. Divers are checking whether the pier"
          + " in the east is damaged under water. According to Lena Holm, who heads the port, an inspection took"
          + " place just three weeks earlier; the union says its members have long warned of the wind. Officials"
          + " are investigating. Traders worry about fish worth 500,000 crowns, and several boats have gone to the"
          + " little harbour at Sandvik instead. A floating crane from the capital will remove the wreck, and in"
          + " the meantime ferries alone can use the quay in the north while it is light.";

  private static final Origin NOBODY = new Origin("2024-05-01", "", false);
  private static final Origin AGENCY = new Origin("2024-05-01", "reuters", false);

  static String wire() {
    return String.join(" ", WIRE);
  }

  /** So much of the wire, and sentences of its own. */
  static String copy(int percent) {
    int kept = Math.round(WIRE.size() * percent / 100f);
    List<String> sentences = new ArrayList<>(WIRE.subList(0, kept));
    List<String> others = OTHER.subList(0, Math.min(OTHER.size(), WIRE.size() - kept));
    others.forEach(it -> sentences.add(it.replaceAll("((?:\\S+ ){3})", "$1" + percent + " ")));
    return String.join(" ", sentences);
  }

  private static boolean isCopy(String text, Origin origin) {
    return Copies.areCopies(ArticleText.of(wire()), origin, ArticleText.of(text), origin);
  }

  @Test
  void whatIsMostlyTheSameIsACopy() {
    assertEquals(1, ArticleText.of(wire()).shared(ArticleText.of(wire())));
    assertTrue(isCopy(wire(), NOBODY));
    assertTrue(isCopy(copy(90), NOBODY));
    assertTrue(isCopy(copy(60), NOBODY));
    assertFalse(isCopy(copy(30), NOBODY));
    assertFalse(isCopy(REWRITTEN, NOBODY));
    assertFalse(isCopy(String.join(" ", OTHER), NOBODY));
  }

  @Test
  void lessIsEnoughWhereBothNameTheAgency() {
    assertTrue(isCopy(copy(30), AGENCY));
    assertFalse(isCopy(REWRITTEN, AGENCY));
    assertFalse(
        Copies.areCopies(
            ArticleText.of(wire()),
            AGENCY,
            ArticleText.of(copy(30)),
            new Origin("", "afp", false)));
  }

  @Test
  void aShortTextWithinALongOneIsACopy() {
    String brief = String.join(" ", WIRE.subList(0, 3));
    assertTrue(isCopy(brief, NOBODY));
    assertEquals(1, ArticleText.of(brief).shared(ArticleText.of(wire())));
  }

  @Test
  void quotationsAreSharedByIndependentReports() {
    String quoted = "“" + String.join(" ", WIRE.subList(0, 8)) + "”";
    String one = quoted + " " + String.join(" ", OTHER.subList(0, 4));
    String other = quoted + " " + String.join(" ", OTHER.subList(4, 8));
    assertEquals(0, ArticleText.of(one).shared(ArticleText.of(other)));
  }

  @Test
  void aFewWordsAreACopyOnlyWhereTheyAreAll() {
    assertTrue(
        Copies.areCopies(
            ArticleText.of("Port closed"), NOBODY, ArticleText.of("Port closed!"), NOBODY));
    assertFalse(
        Copies.areCopies(
            ArticleText.of("Port closed after the crane fell"),
            NOBODY,
            ArticleText.of("Port closed after the crane burnt"),
            NOBODY));
  }

  @Test
  void copiesAreFoundByTheirPrints() {
    for (int percent : new int[] {90, 60, 30}) {
      List<String> common = new ArrayList<>(ArticleText.of(copy(percent)).prints());
      common.retainAll(ArticleText.of(wire()).prints());
      assertFalse(common.isEmpty(), () -> percent + " %");
    }
  }
}
