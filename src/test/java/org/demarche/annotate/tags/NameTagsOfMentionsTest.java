package org.demarche.annotate.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Mention;
import org.demarche.model.Mention.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.syntax.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a mention become names, by its form. */
class NameTagsOfMentionsTest {
  private static Mention mention(AnnotatedArticle article, Form form, String words) {
    int start = article.article().text().indexOf(words);
    return new Mention(new Span(start, start + words.length()), form, List.of());
  }

  /** The tokens of the second list whose tag is another than in the first. */
  private static String changes(List<Sentence> before, List<Sentence> after) {
    List<Token> old = tokens(before).toList();
    return tokens(after)
        .filter(token -> !old.contains(token))
        .map(token -> token.text() + "/" + token.tag() + "/" + token.lemma() + "/" + token.pos())
        .collect(Collectors.joining(" "));
  }

  private static Stream<Token> tokens(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Meets/VBZ left/VBD | Meets | NAME | Meets/NNP/Meets/PROPN
          Meets/VBZ left/VBD | Meets | METONYM | Meets/NNP/Meets/PROPN
          Meets/VBZ left/VBD | Meets | ROLE | ''
          Meets/VBZ left/VBD | left | NAME | left/NNP/left/PROPN
          Yes/UH Minister/NN left/VBD | Yes Minister | NAME | Yes/NNP/Yes/PROPN
          Forward/RB Osk/NNP left/VBD | Forward Osk | NAME | Forward/NNP/Forward/PROPN
          Ordem/FW left/VBD | Ordem | NAME | Ordem/NNP/Ordem/PROPN
          Old/JJ Osk/NNP left/VBD | Old Osk | NAME | ''
          """)
  void tagsTheWordsOfNames(String tagged, String name, Form form, String mended) {
    AnnotatedArticle article = Tagged.annotated(tagged, "Rain/NN fell/VBD", "Ann/NNP says/VBZ");
    List<Mention> mentions = List.of(mention(article, form, name));
    List<Sentence> after = new NameTags().mend(article.sentences(), mentions);
    assertEquals(mended, changes(article.sentences(), after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hope | Says | Hope/NNP/Hope/PROPN Says/NNP/Says/PROPN
          Hope | Fell | Hope/NNP/Hope/PROPN Fell/NNP/Fell/PROPN
          Fell | Says | Fell/NNP/Fell/PROPN Says/NNP/Says/PROPN
          """)
  void tagsTheNamesOfAllSentences(String first, String second, String mended) {
    AnnotatedArticle article = Tagged.annotated("Hope/VB so/IN Fell/VBD", "In/IN it/PRP Says/VBZ");
    List<Mention> mentions =
        List.of(mention(article, Form.NAME, first), mention(article, Form.NAME, second));
    List<Sentence> after = new NameTags().mend(article.sentences(), mentions);
    assertEquals(mended, changes(article.sentences(), after));
  }
}
