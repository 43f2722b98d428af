package org.demarche.annotate.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.TagModelFormat;
import org.demarche.annotate.tags.Tagger;
import org.junit.jupiter.api.Test;

class PerceptronTrainerTest {
  private static final String TREES =
      """
      # newdoc id = first
      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
      2\tboat\tboat\tNOUN\tNN\t_\t3\tnsubj\t_\t_
      3\tsank\tsink\tVERB\tVBD\t_\t0\troot\t_\t_

      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
      2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
      3\tsink\tsink\tVERB\tVB\t_\t0\troot\t_\t_

      # newdoc id = second
      1\tBoats\tboat\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tsink\tsink\tVERB\tVBP\t_\t0\troot\t_\t_
      """;

  @Test
  void learnsTheSentencesItWasGiven() throws IOException {
    Tagger tagger = new Tagger(new PerceptronTrainer(2, 10).train(sentences()));
    assertEquals(tags("DET DT", "NOUN NN", "VERB VBD"), tagger.tag(List.of("The", "boat", "sank")));
    assertEquals(tags("NOUN NNS", "VERB VBP"), tagger.tag(List.of("Boats", "sink")));
    assertEquals(tags("AUX VB", "PART RB", "VERB VB"), tagger.tag(List.of("Do", "n’t", "sink")));
  }

  @Test
  void givesTheSameBytesAgainAndReadsThemBack() throws IOException {
    byte[] first = bytes();
    assertArrayEquals(first, bytes());
    Tagger tagger = new Tagger(TagModelFormat.read(new ByteArrayInputStream(first)));
    assertEquals(tags("NOUN NNS", "VERB VBP"), tagger.tag(List.of("Boats", "sink")));
  }

  @Test
  void leavesOutDocumentsOnRequest() throws IOException {
    List<TaggedSentence> rest =
        Treebank.read(new BufferedReader(new StringReader(TREES)), id -> !id.equals("first"));
    assertEquals(
        List.of(List.of("Boats", "sink")), rest.stream().map(TaggedSentence::forms).toList());
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TagModelWriter.write(new PerceptronTrainer(2, 5).train(sentences()), bytes);
    return bytes.toByteArray();
  }

  private static List<TaggedSentence> sentences() throws IOException {
    return Treebank.read(new BufferedReader(new StringReader(TREES)), id -> true);
  }

  private static List<TagClass> tags(String... names) {
    return java.util.Arrays.stream(names).map(TagClass::parse).toList();
  }
}
