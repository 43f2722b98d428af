package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  private static Clauses clauses(ArticleView tokens) {
    return new Clauses(tokens, new ArticlePhrases(tokens, offset -> false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The/DT men/NNS who/WP left/VBD^ | true
          The/DT men/NNS which/WDT then/RB left/VBD^ | true
          The/DT men/NNS left/VBD^ | false
          men/NNS left/VBD^ | false
          It/PRP fell/VBD when/WRB men/NNS left/VBD^ | true
          It/PRP fell/VBD and/CC men/NNS left/VBD^ | false
          """)
  void knowsWhatTellsTheBackground(String sentence, boolean background) {
    Marked marked = Marked.of(sentence);
    ArticleView tokens = marked.article();
    int men = tokens.lower().indexOf("men");
    assertEquals(
        background, clauses(tokens).isBackground(marked.token(), tokens.span(men, men + 1)));
  }

  @Test
  void looksForBackgroundInOneSentence() {
    ArticleView tokens = Tagged.article("It/PRP fell/VBD when/WRB", "Men/NNS left/VBD");
    assertFalse(clauses(tokens).isBackground(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          that/IN^ the/DT union/NN left/VBD | the union
          the/DT^ union/NN left/VBD | the union
          the/DT^ old/JJ Osk/NNP road/NN left/VBD | the old Osk road
          the/DT^ road/NN left/VBD | -
          if/IN^ the/DT union/NN left/VBD | -
          """)
  void findsTheSubjectOfAClause(String sentence, String subject) {
    Marked marked = Marked.of(sentence);
    ArticleView tokens = marked.article();
    assertEquals(subject, marked.words(clauses(tokens).subject(marked.token(), tokens.size())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          calls/NNS now/RB^ that/IN the/DT union/NN leave/VB | the union
          calls/NNS now/RB^ for/IN the/DT union/NN | -
          calls/NNS now/RB^ a/UH b/UH c/UH d/UH e/UH f/UH g/UH h/UH i/UH j/UH k/UH l/UH that/IN the/DT union/NN | the union
          calls/NNS now/RB^ a/UH b/UH c/UH d/UH e/UH f/UH g/UH h/UH i/UH j/UH k/UH l/UH m/UH that/IN the/DT union/NN | -
          """)
  void findsTheSubjectOfANearClause(String sentence, String subject) {
    Marked marked = Marked.of(sentence);
    ArticleView tokens = marked.article();
    assertEquals(
        subject, marked.words(clauses(tokens).subjectAfterThat(marked.token(), tokens.size())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          help/NN^ from/IN the/DT union/NN | the union
          help/NN^ for/IN the/DT union/NN | -
          help/NN^ from/IN the/DT road/NN | -
          help/NN^ from/IN afar/RB and/CC from/IN workers/NNS | workers
          help/NN^ from/IN | -
          """)
  void findsOfWhomSomethingIsAsked(String sentence, String asked) {
    Marked marked = Marked.of(sentence);
    ArticleView tokens = marked.article();
    assertEquals(asked, marked.words(clauses(tokens).askedOf(0, tokens.size())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DT union/NN must/MD leave/VB | must | the union
          the/DT union/NN should/MD leave/VB | should | the union
          the/DT road/NN must/MD close/VB | must | -
          the/DT union/NN leaves/VBZ | - | -
          must/MD the/DT union/NN | - | -
          the/DT union/NN must/NN | - | -
          the/DT union/NN must/MD have/VB left/VBN and/CC must/MD go/VB | - | -
          the/DT union/NN may/MD leave/VB and/CC must/MD go/VB | - | -
          the/DT union/NN leaves/VBZ if/IN it/PRP must/MD go/VB | - | -
          the/DT union/NN as/IN one/CD must/MD go/VB | must | -
          # have to and need to
          the/DT union/NN has/VBZ to/TO leave/VB | has | the union
          the/DT unions/NNS have/VBP to/TO leave/VB | have | the unions
          the/DT union/NN needs/VBZ to/TO leave/VB | needs | the union
          the/DT unions/NNS need/VBP to/TO leave/VB | need | the unions
          the/DT union/NN wants/VBZ to/TO leave/VB | - | -
          the/DT union/NN has/VBZ left/VBN | - | -
          the/DT union/NN need/NN to/TO leave/VB | - | -
          # near
          a/UH b/UH c/UH d/UH e/UH f/UH g/UH h/UH i/UH j/UH k/UH the/DT union/NN must/MD go/VB | must | the union
          a/UH b/UH c/UH d/UH e/UH f/UH g/UH h/UH i/UH j/UH k/UH l/UH the/DT union/NN must/MD go/VB | - | -
          """)
  void findsWhoMustDoSomething(String sentence, String modal, String obliged) {
    Marked marked = new Marked(sentence, 0);
    ArticleView tokens = marked.article();
    int found = clauses(tokens).obligation(0, tokens.size());
    assertEquals(modal, found < 0 ? "-" : tokens.text(found));
    assertEquals(obliged, marked.words(clauses(tokens).obliged(0, tokens.size())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we/PRP will/MD attack/VB you/PRP | true
          we/PRP would/MD soon/RB attack/VB you/PRP | true
          we/PRP will/MD no/DT longer/JJR attack/VB you/PRP | true
          we/PRP may/MD attack/VB you/PRP | false
          our/PRP$ will/NN attack/VB you/PRP | false
          we/PRP will/MD help/VB you/PRP | false
          we/PRP will/MD sleep/VB here/RB | false
          we/PRP sleep/VBP unless/IN you/PRP go/VBP | true
          we/PRP sleep/VBP if/IN you/PRP go/VBP | true
          """)
  void knowsThreats(String sentence, boolean threat) {
    ArticleView tokens = Tagged.article(sentence);
    assertEquals(threat, clauses(tokens).isThreat(0, tokens.size()));
    boolean unless = sentence.contains("unless");
    assertEquals(unless, clauses(tokens).hasUnless(0, tokens.size()));
  }

  @Test
  void knowsModalVerbsThatOblige() {
    assertTrue(Modals.isObliging("ought"));
    assertFalse(Modals.isObliging("may"));
  }
}
