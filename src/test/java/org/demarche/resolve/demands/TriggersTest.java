package org.demarche.resolve.demands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.demarche.resolve.demands.Triggers.Trigger;
import org.demarche.syntax.ArticleView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words inside a content that take a stance on a demand named there: here a truce. */
class TriggersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what somebody has to do
          there/EX must be a truce | DEMANDS must
          there/EX must not be a truce | REJECTS must
          they have/VBP to keep/VB a truce | DEMANDS have
          they have/VBP a truce | none
          their needs/NNS are/VBP a truce | none
          # what cannot be accepted, before and after
          unacceptable/JJ is a truce | REJECTS unacceptable
          a truce is unacceptable/JJ | REJECTS unacceptable
          a truce would be a grave/JJ mistake | REJECTS mistake
          a truce after disasters | none
          a truce after the disaster | none
          a truce was/VBD no/DT disaster of/IN it | REJECTS disaster
          # what is necessary, but not for somebody
          it is essential/JJ to have/VB a truce | DEMANDS essential
          it is never essential/JJ to have/VB a truce | REJECTS essential
          it is essential/JJ for us/PRP , a truce | none
          the necessity/NN is a truce | none
          # what the subject offers: near, in the main clause, with no other finite verb between
          it would accept/VB a truce | OFFERS would own
          it would not accept/VB a truce | REJECTS would own
          it would accept/VB nothing but a truce | OFFERS would own
          it would never/RB see/VB but keep/VB a truce | OFFERS would own
          a plan that would bring/VB a truce | none
          it would see/VB whether they kept/VBD a truce | none
          it would see/VB the big/JJ old/JJ dark/JJ wet/JJ cold/JJ deep/JJ long/JJ old/JJ a truce | none
          it might accept/VB a truce | none
          the will/NN of a truce | none
          # nothing
          they spoke/VBD of a truce | none
          """)
  void findsWhatGovernsADemand(String sentence, String trigger) {
    ArticleView tokens = DemandsWorld.view(sentence);
    Optional<Trigger> found = new Triggers(tokens).governing(0, tokens.size(), only(tokens));
    assertEquals(trigger, found.map(t -> describe(t, tokens)).orElse("none"));
  }

  private static String describe(Trigger trigger, ArticleView tokens) {
    String owner =
        trigger.owner().map(s -> " of " + s.of(tokens.article().article().text())).orElse("");
    return trigger.stance() + " " + tokens.lower(trigger.at()) + (trigger.own() ? " own" : owner);
  }

  private static DemandMention only(ArticleView tokens) {
    List<DemandMention> found =
        DemandsWorld.matcher()
            .find(tokens, DemandsWorld.references(tokens.article()), 0, tokens.size());
    assertEquals(1, found.size(), () -> "demands in " + tokens.article().article().text());
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whose aim it is
          its goal is a truce | DEMANDS goal of its
          Norland 's main/JJ goal is a truce | DEMANDS goal of Norland
          the goal is a truce | DEMANDS goal
          the talks , the goal is a truce | DEMANDS goal
          her very/RB goal is a truce | DEMANDS goal
          the goal is not a truce | REJECTS goal
          # a verb that was meant as a noun
          his demands/VBZ for a truce | DEMANDS demands of his
          new/JJ demands/VBZ for a truce | DEMANDS demands
          it demands/VBZ a truce | none
          # anybody's, and what only leads to it
          a demand for a truce | none
          an objective of a truce | none
          conditions for a truce | none
          his demand for a truce | DEMANDS demand of his
          # a verb of another clause between
          the goal will be a truce | none
          the goal that would be a truce | DEMANDS goal
          they spoke/VBD of a truce | none
          """)
  void findsAimsBeforeADemand(String sentence, String trigger) {
    ArticleView tokens = DemandsWorld.view(sentence);
    Optional<Trigger> found = new Triggers(tokens).aim(0, only(tokens));
    assertEquals(trigger, found.map(t -> describe(t, tokens)).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # only where or when
          met/VBD during the truce | true
          met/VBD in any long/JJ truce | true
          met/VBD in its truce | true
          broke/VBD the truce | false
          broke/VBD a truce in Osk | false
          """)
  void tellsWhatIsSaidAside(String sentence, boolean aside) {
    ArticleView tokens = DemandsWorld.view(sentence);
    assertEquals(aside, new Triggers(tokens).isAside(only(tokens)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is missing is not what is refused
          bread without a truce | true
          bread without any/DT old/JJ truce | true
          bread without asking/VBG a truce | false
          bread without the big/JJ old/JJ truce | false
          bread and a truce | false
          """)
  void tellsWhatIsLacking(String sentence, boolean lacking) {
    ArticleView tokens = DemandsWorld.view(sentence);
    assertEquals(lacking, new Triggers(tokens).isLacking(only(tokens).from()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          that Norland keep/VB a truce | true
          that they keep/VBP a truce | true
          that Norland keeps/VBZ a truce | false
          that Norland kept/VBD a truce | false
          that Norland will keep/VB a truce | false
          a truce | false
          """)
  void tellsTheSubjunctive(String sentence, boolean subjunctive) {
    ArticleView tokens = DemandsWorld.view(sentence);
    assertEquals(subjunctive, new Triggers(tokens).isSubjunctive(0, tokens.size()));
  }
}
