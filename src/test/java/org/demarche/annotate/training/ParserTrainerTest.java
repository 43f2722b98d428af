package org.demarche.annotate.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.demarche.annotate.Parser;
import org.demarche.annotate.ParserModelFormat;
import org.demarche.annotate.training.ParserTrainer.Example;
import org.junit.jupiter.api.Test;

class ParserTrainerTest {
  private static final String TREES =
      """
      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
      2\tboat\tboat\tNOUN\tNN\t_\t3\tnsubj\t_\t_
      3\tsank\tsink\tVERB\tVBD\t_\t0\troot\t_\t_
      4\tin\tin\tADP\tIN\t_\t6\tcase\t_\t_
      5\ta\ta\tDET\tDT\t_\t6\tdet\t_\t_
      6\tstorm\tstorm\tNOUN\tNN\t_\t3\tobl\t_\t_

      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
      2\tcrew\tcrew\tNOUN\tNN\t_\t4\tnsubj:pass\t_\t_
      3\twas\tbe\tAUX\tVBD\t_\t4\taux:pass\t_\t_
      4\tsaved\tsave\tVERB\tVBN\t_\t0\troot\t_\t_

      """;

  @Test
  void learnsTheTreesItWasGiven() throws IOException {
    Parser parser = new Parser(ParserModelFormat.read(new ByteArrayInputStream(bytes(examples()))));
    for (Example example : examples()) {
      assertEquals(
          example.sentence().tree(),
          parser.parse(example.sentence().words().forms(), example.tags()));
    }
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertArrayEquals(bytes(examples()), bytes(examples()));
  }

  private static byte[] bytes(List<Example> examples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ParserModelFormat.write(new ParserTrainer(10, 1).train(examples), bytes);
    return bytes.toByteArray();
  }

  private static List<Example> examples() throws IOException {
    return Treebank.read(new BufferedReader(new StringReader(TREES.repeat(5))), id -> true).stream()
        .map(sentence -> new Example(sentence, sentence.words().tags()))
        .toList();
  }
}
