package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to attribute that the rules know. {@link Found} tells how to read the columns. */
class ExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # indirect, with and without "that"
          The mayor said that the bridge is safe. | The mayor | said | the bridge is safe | say
          The mayor said the bridge is safe. | The mayor | said | the bridge is safe | say
          The mayor asked whether the bridge is safe. | The mayor | asked | whether the bridge is safe | say
          The mayor told reporters that the bridge is safe. | The mayor | told | the bridge is safe | say
          The mayor told the council on Monday that the bridge is safe. | The mayor | told | the bridge is safe | say
          The mayor said on Monday that the bridge is safe. | The mayor | said | the bridge is safe | say
          # after and within its content
          The bridge is safe, the mayor said. | the mayor | said | The bridge is safe | say
          The bridge is safe, said the mayor. | the mayor | said | The bridge is safe | say
          The bridge, the mayor said, is safe. | the mayor | said | The bridge … is safe | say
          # past addressees, adjuncts and parentheses
          The mayor told the council it was safe. | The mayor | told | it was safe | say
          The mayor said in a letter sent on Monday that the bridge is safe. | The mayor | said | the bridge is safe | say
          The mayor said, citing two engineers, that the bridge is safe. | The mayor | said | the bridge is safe | say
          The mayor said that, as the bridge is new, it is safe. | The mayor | said | as the bridge is new, it is safe | say
          Police say at least 14 bridges are unsafe. | Police | say | at least 14 bridges are unsafe | say
          The mayor went on to say that the bridge is safe. | The mayor | say | the bridge is safe | say
          The mayor made clear that the bridge is safe. | The mayor | made clear | the bridge is safe | say
          # thought, shown, felt
          The mayor believes that the bridge is safe. | The mayor | believes | the bridge is safe | think
          The survey shows that the bridge is safe. | The survey | shows | the bridge is safe | show
          She fears that the bridge will fall. | She | fears | the bridge will fall | feel
          # a frame without its complement attributes nothing
          The city put on a laser show that can be seen from the bridge. | - | - | - | -
          The mayor said nothing. | - | - | - | -
          The mayor saw the bridge. | - | - | - | -
          """)
  void findsClauses(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # cue before, after, inverted, between
          The mayor said: “The bridge is safe.” | The mayor | said | The bridge is safe. | say
          The mayor said, “The bridge is safe.” | The mayor | said | The bridge is safe. | say
          “The bridge is safe,” the mayor said. | the mayor | said | The bridge is safe | say
          “The bridge is safe,” said the mayor. | the mayor | said | The bridge is safe | say
          "The bridge is safe," said Anna Bell, a spokeswoman for the city. | Anna Bell, a spokeswoman for the city | said | The bridge is safe | say
          “The bridge,” the mayor said, “is safe.” | the mayor | said | The bridge … is safe. | say
          “Is the bridge safe?” the mayor asked. | the mayor | asked | Is the bridge safe? | say
          “The bridge is safe,” a senior engineer told Reuters. | a senior engineer | told | The bridge is safe | say
          “The bridge is safe,” Bell, an engineer from Leeds, said in an interview. | Bell | said | The bridge is safe | say
          He is, he said, “very tired.” | he | said | He is … very tired. | say
          Asked about the bridge, Bell said: “It is safe.” | Bell | said | It is safe. | say
          “Never,” he said. | he | said | Never | say
          # mixed: words of the content in marks
          The mayor said the bridge was “safe for now.” | The mayor | said | the bridge was “safe for now.” | say
          The mayor called the bridge “a disgrace”. | The mayor | called | the bridge “a disgrace” | judge
          The mayor called it dangerous. | The mayor | called | dangerous | judge
          # goes on in the next sentence and in the next paragraph
          “The bridge is safe,” said the mayor. “We have checked every bolt of it.” | the mayor / the mayor | said / - | The bridge is safe / We have checked every bolt of it. | say / say
          The mayor said: “The bridge is safe. We have checked every bolt.” | The mayor | said | The bridge is safe. We have checked every bolt. | say
          “The bridge is safe,” the mayor said. ¶ “We have checked every bolt of it.” | the mayor / the mayor | said / - | The bridge is safe / We have checked every bolt of it. | say / say
          ''It is safe,'' the mayor told a crowd. ''We have checked it.'' | the mayor / the mayor | told / - | It is safe / We have checked it. | say / say
          # terms in marks are no speech
          The so-called “bridge of sighs” opened on Monday. | - | - | - | -
          """)
  void findsQuotations(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          According to the ministry, the bridge is safe. | the ministry | According to | the bridge is safe | say
          The bridge is safe, according to the ministry. | the ministry | according to | The bridge is safe | say
          The bridge, according to the ministry, is safe. | the ministry | according to | The bridge … is safe | say
          According to the Ministry of Transport, over 300 people use the bridge in May, June and July. | the Ministry of Transport | According to | over 300 people use the bridge in May, June and July | say
          According to a report by the ministry, published on Monday, the bridge is safe. | a report by the ministry | According to | the bridge is safe | say
          """)
  void findsAccordingTo(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # two verbs of one subject, two subjects
          The mayor said the bridge is safe and added that it will open in May. | The mayor / The mayor | said / added | the bridge is safe / it will open in May | say / say
          The mayor said the bridge is safe, but the ministry said that it is not. | The mayor / the ministry | said / said | the bridge is safe / it is not | say / say
          They claimed Bell was a guest and claim she has a grudge. | They / They | claimed / claim | Bell was a guest / she has a grudge | say / say
          # two clauses of one verb are one content
          The mayor said that the bridge is safe and that it will open in May. | The mayor | said | the bridge is safe and that it will open in May | say
          # participles
          The mayor opened the bridge, adding that it is safe. | The mayor | adding | it is safe | say
          The mayor said the bridge is safe, adding that it will open in May. | The mayor / The mayor | said / adding | the bridge is safe / it will open in May | say / say
          # relative clauses
          The bridge, which critics say is unsafe, opened in May. | critics | say | is unsafe | say
          The mayor, who said the bridge is safe, resigned. | The mayor | said | the bridge is safe | say
          """)
  void findsEachOfSeveralCues(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # asked of somebody
          The union urged the city to repair the bridge. | The union | urged | repair the bridge | want
          The union called on the city to repair the bridge. | The union | called on | repair the bridge | want
          The union called for a new bridge. | The union | called for | a new bridge | want
          The union demanded that the city repair the bridge. | The union | demanded | the city repair the bridge | want
          # promised, refused
          The city promised to repair the bridge. | The city | promised | repair the bridge | want
          The city refused to repair the bridge. | The city | refused | repair the bridge | want
          # judged
          The union rejected the plan. | The union | rejected | the plan | judge
          The union welcomed the repair of the bridge. | The union | welcomed | the repair of the bridge | judge
          The union accused the city of lying. | The union | accused | lying | judge
          The union described the bridge as a danger. | The union | described | a danger | judge
          # adjectives
          The city is open to talks with the union. | The city | is open | talks with the union | want
          The city is ready for a new bridge. | The city | is ready | a new bridge | want
          The city remains confident that the bridge is safe. | The city | remains confident | the bridge is safe | think
          # nouns
          The mayor repeated his claim that the bridge is safe. | his | claim | the bridge is safe | say
          The paper praised the city's pledge to repair the bridge. | The paper / the city | praised / pledge | the city's pledge to repair the bridge / repair the bridge | judge / want
          The union's insistence on a new bridge surprised nobody. | The union | insistence | a new bridge | say
          """)
  void findsStances(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # nobody is named
          It is reported that the bridge is safe. | - | is reported | the bridge is safe | say
          # somebody passes on
          The union quoted the mayor as saying that the bridge is safe. | the mayor | saying | the bridge is safe | say
          The union was told by the mayor to wait. | the mayor | was told | wait | want
          The mayor was quoted as saying that the bridge is safe. | The mayor | saying | the bridge is safe | say
          The bridge is safe. This was reported by the Herald. | the Herald | was reported | The bridge is safe | say
          The jury was told that the bridge was unsafe. | - | was told | the bridge was unsafe | say
          It was announced by the city that the bridge is safe. | the city | was announced | the bridge is safe | say
          The plan was criticised by the union. | the union | was criticised | The plan | judge
          The city has been accused of lying. | - | has been accused | lying | judge
          # in a headline
          ¶# Woman claims church held her for a year | Woman | claims | church held her for a year | say
          ¶# Bridge is safe, mayor says | mayor | says | Bridge is safe | say
          ¶# Anna Bell: the bridge is safe | Anna Bell | - | the bridge is safe | say
          ¶# Bridge is safe for now: mayor | mayor | - | Bridge is safe for now | say
          ¶# Mayor says rival ‘unfit’ for office | Mayor | says | rival ‘unfit’ for office | say
          ¶# Mayor says no | - | - | - | -
          ¶# Live: the bridge is closed | - | - | - | -
          ¶# Mayor says bridge is safe | Mayor | says | bridge is safe | say
          ¶# Local woman claims Church of the Bridge held her for a year | Local woman | claims | Church of the Bridge held her for a year | say
          """)
  void findsUnnamedAndIndirectSources(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # announced by a colon, up to the next speaker
          In a letter, the city denied it: ¶ The bridge is safe. It was checked. The union said that it is not. | the city / The union | denied / said | The bridge is safe. It was checked. / it is not | say / say
          The mayor wrote on her page: ¶ “The bridge is safe.” | The mayor | wrote | The bridge is safe. | say
          # signed
          The bridge opened in 1900. ¶ “The bridge is safe. I use it.” – Anna Bell, Leeds | Anna Bell | - | The bridge is safe. I use it. | say
          “The bridge is safe.” ¶ Anna Bell opened it. | - | - | - | -
          The bridge opened in 1900. ¶ It is long. ¶ It is wide. ¶ My bridge is safe. Anna Bell | Anna Bell | - | My bridge is safe. | say
          """)
  void findsParagraphsThatAreQuotations(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a thought in the first person is said with a hedge; another's is a thought
          I think the bridge is safe. | I | think | the bridge is safe | say
          You think the bridge is safe. | You | think | the bridge is safe | think
          I thought the bridge was safe. | I | thought | the bridge was safe | think
          I mean, this means that the bridge is safe. | - | - | - | -
          # questions
          Do you think the bridge is safe? | you | think | the bridge is safe? | think
          # in a clause before the main one
          If you think the bridge is safe, use it. | you | think | the bridge is safe | think
          # a second predicate of the subject ends the content
          The mayor accused the union of lying and blamed the press for the delay. | The mayor / The mayor | accused / blamed | lying / the delay | judge / judge
          The mayor denied that he had seen the report and called it a lie. | The mayor / he | denied / called | he had seen the report / a lie | say / judge
          The mayor said nothing about the bridge but insisted the road was safe. | The mayor | insisted | the road was safe | say
          # what is told besides of a thing ends it
          The union rejected the plan, which the mayor had drawn. | The union | rejected | the plan | judge
          The union rejected the plan after the mayor had left. | The union | rejected | the plan | judge
          # the negation belongs to what is asked
          The union urged the city not to close the bridge. | The union | urged | not to close the bridge | want
          # what is shown to happen
          Polls show the mayor leading by four points. | Polls | show | the mayor leading by four points | show
          # an end of its own for each kind of complement
          The union is reluctant to strike, which would cost it much. | The union | is reluctant | strike | want
          The mayor is committed to the bridge, and the union is not. | The mayor | is committed | the bridge | want
          The mayor said the bridge is safe, and the union urged the city to close it. | The mayor / the union | said / urged | the bridge is safe / close it | say / want
          The mayor called it “dangerous,” and her deputy, Ann Moss of Leeds, accused him of lying. | The mayor / her deputy | called / accused | dangerous / lying | judge / judge
          The paper wrote that his words were “poison,” and urged voters to reject him. | The paper / The paper | wrote / urged | his words were “poison,” / reject him | say / want
          The mayor hopes to keep the bridge, even as the union says it is old. | The mayor / the union | hopes / says | keep the bridge / it is old | feel / say
          She was not authorized to speak about the bridge. | - | - | - | -
          # times are no objects
          The plan that the city announced this week is dead. | - | - | - | -
          # a name before a noun has what the noun names
          The Brown plan to close the bridge is dead. | Brown | plan | close the bridge | want
          The mayor said despite its age the bridge is safe. | The mayor | said | despite its age the bridge is safe | say
          # nobody thinks it
          The bridge is believed to be safe. | - | is believed | The bridge … be safe | think
          """)
  void endsContentsWhereTheyEnd(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          As the mayor put it, “nobody builds bridges better.” | the mayor | put it | nobody builds bridges better. | say
          As the mayor has said, the bridge is safe. | the mayor | has said | the bridge is safe | say
          The bridge is safe, as the mayor said on Monday. | the mayor | said | The bridge is safe | say
          As the mayor said goodbye, the crowd cheered. | - | - | - | -
          # a cue that is a clause of its own within another's words
          Voters want change, the mayor told the crowd, and they want it now. | the mayor / Voters | told / want | Voters want change / change | say / want
          That, the mayor said, is why the bridge must go. | the mayor | said | That … is why the bridge must go | say
          The bridge must go (the mayor said). | the mayor | said | The bridge must go | say
          “I do not know,” she said when asked about the bridge. | she | said | I do not know | say
          # sources after ages, names in apposition and relative clauses
          “It was horrible,” Anna Bell, 23, who was on the bridge, told reporters. | Anna Bell | told | It was horrible | say
          A spokesman for the city, Peter Moss, told reporters on Friday that the bridge is safe. | A spokesman for the city | told | the bridge is safe | say
          The mayor told hundreds of cheering people on Friday that the bridge is safe, a claim that drew laughs. | The mayor | told | the bridge is safe, a claim that drew laughs | say
          The union asks for a tunnel. | The union | asks | a tunnel | want
          His own “bridge plan” asks for a tunnel. | His own “bridge plan” | asks | a tunnel | want
          The engineers privately concede that the bridge is old. | The engineers | concede | the bridge is old | say
          Anna Bell, speaking in Leeds, England, said the bridge is safe. | Anna Bell | said | the bridge is safe | say
          A survey released Tuesday showed that the bridge is safe. | A survey | showed | the bridge is safe | show
          Figures to be published today show that the bridge is safe. | Figures | show | the bridge is safe | show
          Those who live near the bridge say it is safe. | Those | say | it is safe | say
          The union said in a letter, which the Herald has seen, that the bridge is safe. | The union | said | the bridge is safe | say
          Officials said that, although it is old, the bridge is safe. | Officials | said | although it is old, the bridge is safe | say
          """)
  void findsCuesApartFromTheirContents(
      String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @Test
  void takesWhatGoesOnIntoTheWideContent() {
    AnnotatedArticle article =
        Found.article("“It is safe,” the mayor said. “We have checked it all.”");
    List<Attribution> found = Found.attributions(article);
    assertEquals(List.of(false, true), found.stream().map(Attribution::continues).toList());
    assertEquals(
        List.of("“It is safe,”", "“We have checked it all.”"),
        found.get(0).widePieces().stream().map(piece -> piece.of(article.text())).toList());
  }

  @Test
  void nestsWhatIsSaidInsideOfWhatIsSaid() {
    AnnotatedArticle article =
        Found.article("The Herald wrote that the mayor said the bridge is safe.");
    var found = Found.attributions(article);
    assertEquals(
        List.of("the mayor said the bridge is safe", "the bridge is safe"),
        found.stream().map(a -> Found.content(a, article)).toList());
    assertEquals(0, found.get(1).parent().getAsInt());
  }

  @Test
  void tellsWhatIsDeniedFromWhatIsSaid() {
    AnnotatedArticle article = Found.article("The union has never rejected the plan.");
    assertEquals(
        List.of(true), Found.attributions(article).stream().map(a -> a.negated()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The mayor did not say that the bridge is safe.
          The mayor has never said so.
          The city will decide in May.
          The mayor would win by saying no.
          The bridge opened. It is 300 metres long.
          """)
  void attributesNothing(String text) {
    assertEquals(new Found("-", "-", "-", "-"), Found.in(text));
  }

  @Test
  void findsNothingInAnEmptyArticle() {
    AnnotatedArticle nothing =
        new AnnotatedArticle(
            new Article("example", "", Metadata.UNKNOWN, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertEquals(List.of(), Found.attributions(nothing));
  }
}
