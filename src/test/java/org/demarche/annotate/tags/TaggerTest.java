package org.demarche.annotate.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The minister said on Monday that the talks had begun . | DT NN VBD IN NNP IN DT NNS VBD VBN .
          “ We do n’t want war , ” she told reporters .      | `` PRP VBP RB VB NN , '' PRP VBD NNS .
          Kyiv ’s allies will send more weapons .            | NNP POS NNS MD VB JJR NNS .
          We hope that talks may resume .                    | PRP VBP IN NNS MD VB .
          THE MINISTER SAID THAT THE TALKS HAD BEGUN . | DT NN VBD IN DT NNS VBD VBN .
          """)
  void tagsWithTheModelItComesWith(String words, String tags) {
    List<String> found =
        Tagger.shipped().tag(List.of(words.split(" "))).stream().map(TagClass::tag).toList();
    assertEquals(tags, String.join(" ", found));
  }

  @Test
  void readsItsModelOnce() {
    assertSame(Tagger.shipped(), Tagger.shipped());
  }

  @Test
  void tagsNoWords() {
    assertEquals(List.of(), Tagger.shipped().tag(List.of()));
  }

  @Test
  void refusesBytesThatAreNoModel() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(new byte[16]);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    IOException problem = assertThrows(IOException.class, () -> TagModelFormat.read(in));
    assertEquals("not a tagger's model", problem.getMessage());
  }
}
