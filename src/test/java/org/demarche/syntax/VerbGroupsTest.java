package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupsTest {
  private static String groups(String sentence) {
    SentenceView view = Tagged.view(sentence);
    return new VerbGroups(view)
        .all().stream().map(it -> described(view, it)).collect(Collectors.joining("; "));
  }

  /** The words of a group, with its lemma and features. */
  private static String described(SentenceView view, VerbGroup group) {
    return Tagged.words(view, group.start(), group.end())
        + " ("
        + group.lemma()
        + " "
        + group.form().name().toLowerCase(Locale.ROOT)
        + (group.passive() ? " passive" : "")
        + (group.negated() ? " negated" : "")
        + ")";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          It/PRP fell/VBD | fell (fall finite)
          It/PRP has/VBZ fallen/VBN | has fallen (fall finite)
          It/PRP has/VBZ then/RB fallen/VBN | has then fallen (fall finite)
          They/PRP have/VBP all/DT fallen/VBN | have all fallen (fall finite)
          It/PRP has/VBZ on/IN Monday/NNP fallen/VBN | has on Monday fallen (fall finite)
          It/PRP may/MD have/VB fallen/VBN | may have fallen (fall finite)
          It/PRP fell/VBD fell/VBD | fell (fall finite); fell (fall finite)
          Well/UH said/VBD//ADJ | -
          The/DT fall/NN//VERB | -
          # no verb of the auxiliary
          It/PRP is/VBZ | is (be finite)
          It/PRP is/VBZ tired/VBN//ADJ | is (be finite)
          Ann/NNP may/MD “/`` fall/VB ”/'' | may (may finite); fall (fall infinitive)
          # passives
          It/PRP was/VBD seen/VBN | was seen (see finite passive)
          It/PRP has/VBZ been/VBN seen/VBN | has been seen (see finite passive)
          It/PRP was/VBD then/RB seen/VBN | was then seen (see finite passive)
          It/PRP is/VBZ seeing/VBG it/PRP | is seeing (see finite)
          It/PRP has/VBZ been/VBN | has been (be finite)
          It/PRP 's/VBZ/'s/AUX seen/VBN | 's seen (see finite passive)
          It/PRP 's/VBZ/'s/AUX long/RB seen/VBN it/PRP | 's long seen (see finite)
          # negation
          It/PRP did/VBD not/RB fall/VB | did not fall (fall finite negated)
          It/PRP has/VBZ n't/RB been/VBN seen/VBN | has n't been seen (see finite passive negated)
          It/PRP never/RB fell/VBD | fell (fall finite negated)
          It/PRP never/RB quite/RB fell/VBD | fell (fall finite negated)
          Not/RB Ann/NNP fell/VBD | fell (fall finite)
          It/PRP is/VBZ then/RB not/RB old/JJ | is (be finite negated)
          It/PRP fell/VBD not/RB far/RB | fell (fall finite)
          # particles
          They/PRP called/VBD for/IN talks/NNS | called for (call-for finite)
          They/PRP called/VBD in/IN time/NN | called (call finite)
          They/PRP fell/VBD for/IN it/PRP | fell (fall finite)
          They/PRP made/VBD it/PRP clear/JJ | made it clear (make-clear finite)
          They/PRP made/VBD it/PRP big/JJ | made (make finite)
          They/PRP called/VBD it/PRP clear/JJ | called (call finite)
          """)
  void readsTheWordsOfAGroup(String sentence, String groups) {
    assertEquals(groups, groups(sentence).isEmpty() ? "-" : groups(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          They/PRP want/VBP to/TO go/VB | want (want finite); go (go infinitive)
          They/PRP want/VBP to/TO soon/RB go/VB | want (want finite); go (go infinitive)
          To/TO those/DT going/VBG home/RB | going (go participle)
          Go/VB home/RB | Go (go infinitive)
          The/DT man/NN seen/VBN by/IN us/PRP | seen (see past_participle)
          # questions
          Do/VBP you/PRP think/VB so/RB | Do (do finite); think (think finite)
          Do/VBP now/RB you/PRP then/RB think/VB | Do (do finite); think (think finite)
          Would/MD the/DT man/NN say/VB so/RB | Would (would finite); say (say finite)
          Would/MD his/PRP$ old/JJ man/NN say/VB so/RB | Would (would finite); say (say finite)
          Would/MD now/RB the/DT man/NN say/VB so/RB | Would (would finite); say (say finite)
          Would/MD the/DT big/JJ old/JJ man/NN say/VB | Would (would finite); say (say finite)
          Would/MD the/DT big/JJ bad/JJ old/JJ man/NN say/VB | Would (would finite); say (say infinitive)
          Would/MD oh/UH man/NN say/VB so/RB | Would (would finite); say (say infinitive)
          Would/MD man/UH say/VB so/RB | Would (would finite); say (say infinitive)
          The/DT old/JJ man/NN say/VB so/RB | say (say infinitive)
          """)
  void tellsFiniteVerbsFromInfinitives(String sentence, String groups) {
    assertEquals(groups, groups(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          They/PRP told/VBN us/PRP | true
          The/DT mayor/NN told/VBN us/PRP | true
          The/DT mayor/NN then/RB told/VBN us/PRP | true
          The/DT mayor/NN “/`` told/VBN us/PRP ”/'' | true
          Ann/NNP ,/, 40/CD ,/, told/VBN us/PRP | true
          Ann/NNP (/-LRB- FP/NNP )/-RRB- told/VBN us/PRP | true
          Then/UH told/VBN us/PRP | false
          Then/UH said/VBN Ann/NNP | true
          The/DT mayor/NN told/VBN by/IN us/PRP | false
          # a verb after it
          The/DT man/NN told/VBN us/PRP was/VBD right/JJ | false
          The/DT man/NN told/VBN us/PRP may/MD go/VB | false
          Ann/NNP told/VBN us/PRP was/VBD right/JJ | true
          The/DT man/NN told/VBN us/PRP that/IN it/PRP was/VBD so/RB | true
          The/DT man/NN told/VBN us/PRP that/WDT was/VBD so/RB | true
          The/DT man/NN told/VBN us/PRP that/DT was/VBD so/RB | false
          The/DT man/NN told/VBN us/PRP who/WP it/PRP was/VBD | true
          The/DT man/NN told/VBN us/PRP if/IN it/PRP was/VBD | true
          The/DT man/NN told/VBN us/PRP :/: it/PRP was/VBD | true
          The/DT man/NN told/VBN us/PRP ;/: it/PRP was/VBD | true
          The/DT man/NN told/VBN us/PRP “/`` it/PRP was/VBD ”/'' | true
          # a verb before it
          It/PRP was/VBD the/DT man/NN told/VBN us/PRP | false
          The/DT man/NN who/WP ran/VBD ,/, told/VBN us/PRP | true
          It/PRP was/VBD so/RB ;/: the/DT man/NN told/VBN us/PRP | true
          “/`` It/PRP was/VBD ”/'' the/DT man/NN told/VBN us/PRP | true
          Ann/NNP claims/VBZ church/NN told/VBN us/PRP | true
          Ann/NNP sits/VBZ church/NN told/VBN us/PRP | false
          # coordinated
          They/PRP have/VBP met/VBN it/PRP and/CC told/VBN us/PRP | true
          They/PRP have/VBP now/RB met/VBN it/PRP and/CC told/VBN us/PRP | true
          They/PRP are/VBP met/VBN by/IN it/PRP and/CC told/VBN us/PRP | false
          They/PRP have/VBP met/VBN it/PRP ,/, and/CC told/VBN us/PRP | false
          They/PRP have/VBP met/VBN to/TO go/VB and/CC told/VBN us/PRP | false
          “/`` They/PRP have/VBP met/VBN ”/'' and/CC told/VBN us/PRP | false
          They/PRP came/VBD and/CC told/VBN us/PRP | true
          They/PRP come/VBP and/CC told/VBN us/PRP | false
          They/PRP were/VBD ready/JJ and/CC told/VBN us/PRP | false
          “/`` They/PRP came/VBD ”/'' and/CC told/VBN us/PRP | false
          """)
  void tellsPastTensesFromParticiples(String sentence, boolean past) {
    SentenceView view = Tagged.view(sentence);
    int verb = Math.max(view.lower().indexOf("told"), view.lower().indexOf("said"));
    assertEquals(
        Optional.of(past), new VerbGroups(view).startingAt(verb).map(VerbGroup::finite), sentence);
  }

  @Test
  void findsGroupsByTheirPlace() {
    SentenceView view = Tagged.view("It/PRP fell/VBD to/TO go/VB and/CC sat/VBD down/RB");
    VerbGroups groups = new VerbGroups(view);
    assertEquals(Optional.of("fall"), groups.firstFinite(-1, 3).map(VerbGroup::lemma));
    assertEquals(Optional.of("sit"), groups.firstFinite(2, 6).map(VerbGroup::lemma));
    assertEquals(Optional.empty(), groups.firstFinite(2, 5));
    assertEquals(Optional.empty(), groups.firstFinite(6, 9));
    assertEquals(Optional.of("go"), groups.startingAt(3).map(VerbGroup::lemma));
    assertEquals(Optional.empty(), groups.startingAt(2));
    assertEquals(Optional.empty(), groups.startingAt(-1));
    assertEquals(Optional.empty(), groups.startingAt(7));
  }
}
