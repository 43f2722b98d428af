package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextStructureTest {

  /** A line between two paragraphs, and what it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # furniture
          FURNITURE | Share
          FURNITURE | SHARE THIS ARTICLE
          FURNITURE | 14 Comments
          FURNITURE | COMMENTS
          FURNITURE | Source link
          FURNITURE | Read more: Ministers meet in Vienna
          FURNITURE | Sign up for our morning newsletter
          FURNITURE | Advertisement
          FURNITURE | Daily Courier logo
          FURNITURE | None
          FURNITURE | 4 min read
          FURNITURE | © 2024 The Daily Courier. All rights reserved.
          FURNITURE | ©2024 Courier Media L.P. Visit courier.example. Distributed by Wire Agency, LLC.
          FURNITURE | (Reporting by Ann Lee in Oslo; Editing by Bo Ek)
          FURNITURE | * * *
          FURNITURE | OSK 5.05 Decreased By ▼ -0.13 (-2.51%)
          FURNITURE | Oslo Index 9,412.10 +0.40%
          FURNITURE | Share this article: Facebook · X · WhatsApp · Copy link
          # captions and credits
          CAPTION | Ministers wait for the session to begin. Getty Images
          CAPTION | The prime minister is pictured at the port on May 3, 2024, in Oslo.
          CAPTION | Two ministers talk during a summit in Vienna, Austria, May 3, 2024.
          CAPTION | REUTERS/Ann Lee/File Photo
          CAPTION | The delegation leaves the hall. / government.example
          CAPTION | Photo: Ann Lee
          CAPTION | Soldiers near the bridge (AP Photo/Ann Lee)
          CAPTION | In this handout photo, the delegation leaves the hall.
          CAPTION | Photo credits: The Daily Courier / pool
          CAPTION | Images: Ann Lee
          CAPTION | The delegation on its way home. Video: Ann Lee & Bo Ek.
          # bylines
          BYLINE | Last update: February 10, 2024 13:49
          BYLINE | Published January 20, 2024
          BYLINE | Monday, 20 May 2024, 10:15 GMT
          BYLINE | By Ann Lee and Bo Ek
          BYLINE | The Daily Courier · 3 May 2024 · By Ann Lee
          BYLINE | Ann Lee • World News • May 3, 2024, 10:15 GMT
          BYLINE | Oslo / 3 May 2024 / 4 min read
          # lists and quotations
          ITEM | - The talks go on.
          ITEM | • The talks go on.
          ITEM | 2. The talks go on.
          BLOCK_QUOTE | > We shall see.
          # headings
          HEADING | What happens now
          HEADING | Ministers Meet in Vienna
          HEADING | And the neighbours?
          HEADING | What the minister said
          # prose that looks like something else
          PARAGRAPH | He will share the prize.
          PARAGRAPH | “None of this is true,” she said.
          PARAGRAPH | By Monday evening the fighting had stopped.
          PARAGRAPH | Comments by the minister drew anger abroad.
          PARAGRAPH | Read more books, the minister said.
          PARAGRAPH | She spoke on May 3, 2024, in Oslo.
          PARAGRAPH | The minister is seen as a moderate.
          PARAGRAPH | and so it went
          PARAGRAPH | He then said:
          PARAGRAPH | Has the minister told them what she intends to do next?
          PARAGRAPH | The minister said that nothing of the kind had been agreed
          PARAGRAPH | Share this table with us, she asked the delegation.
          PARAGRAPH | Video: none was shown, the minister said.
          FURNITURE | Live: Mayor says the bridge is closed
          FURNITURE | VIDEO: Minister says he is sorry
          PARAGRAPH | The prize – a million – goes to Oslo – and to Ann Lee.
          """)
  void tellsALineBetweenParagraphs(Block.Kind kind, String line) {
    String text = "Talks go on\n\n" + Reads.PROSE + "\n\n" + line + "\n\n" + Reads.PROSE + "\n";
    assertEquals(
        "HEADLINE Talks go on\nPARAGRAPH "
            + (Reads.PROSE + "\n" + kind + " " + line + "\nPARAGRAPH " + Reads.PROSE + "\n"),
        Reads.blocks(text));
  }

  @Test
  void findsTheHeadlineAfterFurnitureCaptionAndUpdate() {
    assertEquals(
        """
        FURNITURE Share
        BYLINE Last update: March 4, 2024 09:30
        CAPTION The harbour at dawn. REUTERS/Ann Lee/File Photo
        HEADLINE Grain Ships Leave the Harbour
        HEADING First convoy in a year
        BYLINE Ann Lee in Odesa
        PARAGRAPH The first ships left at dawn, the port authority said.
        """,
        Reads.blocks(
            """
            Share
            Last update: March 4, 2024 09:30

            The harbour at dawn. REUTERS/Ann Lee/File Photo
            Grain Ships Leave the Harbour
            First convoy in a year
            Ann Lee in Odesa
            The first ships left at dawn, the port authority said.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a publisher's name by its words, or because the copyright line has it
          THE DAILY COURIER | Copyright 2024 Someone Else
          The Oslo Times    | © 2024 Someone Else
          Oslo Today        | © 2024 Oslo Today
          """)
  void findsTheHeadlineBelowAMasthead(String masthead, String copyright) {
    assertEquals(
        "BYLINE %s\nHEADLINE Talks go on\nPARAGRAPH %s\nFURNITURE %s\n"
            .formatted(masthead, Reads.PROSE, copyright),
        Reads.blocks(masthead + "\n\nTalks go on\n\n" + Reads.PROSE + "\n\n" + copyright));
  }

  @ParameterizedTest
  @ValueSource(strings = {"World", "World | Middle East", "OSK 5.05 Decreased By ▼ -0.13 (-2.51%)"})
  void findsTheHeadlineBelowASectionOrATicker(String line) {
    assertEquals(
        "FURNITURE " + line + "\nHEADLINE Talks go on\nPARAGRAPH " + Reads.PROSE + "\n",
        Reads.blocks(line + "\nTalks go on\n\n" + Reads.PROSE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"World", "Exports up 3%", "Osk 48%, Lee 47%"})
  void takesNoHeadlineForASectionOrATicker(String line) {
    assertEquals(
        "HEADLINE " + line + "\nPARAGRAPH " + Reads.PROSE + "\n",
        Reads.blocks(line + "\n\n" + Reads.PROSE));
  }

  @Test
  void takesNoQuestionOfAnInterviewForTheHeadline() {
    assertEquals(
        "PARAGRAPH Q: Will it open?\nPARAGRAPH A: Yes, in June.\nPARAGRAPH Q: Why?\n"
            + "PARAGRAPH A: It is ready.\n",
        Reads.blocks("Q: Will it open?\n\nA: Yes, in June.\n\nQ: Why?\n\nA: It is ready."));
  }

  @Test
  void takesNoHeadlineForAMasthead() {
    for (String headline : List.of("Minister Meets the Press", "Oslo Rejects Review")) {
      assertEquals(
          "HEADLINE " + headline + "\nHEADING Both sides hopeful\nPARAGRAPH " + Reads.PROSE + "\n",
          Reads.blocks(headline + "\n\nBoth sides hopeful\n\n" + Reads.PROSE));
    }
    assertEquals(
        "HEADLINE TALKS GO ON\nHEADING Both sides hopeful\nPARAGRAPH " + Reads.PROSE + "\n",
        Reads.blocks("TALKS GO ON\n\nBoth sides hopeful\n\n" + Reads.PROSE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BYLINE  | Ann Lee, Foreign Desk
          BYLINE  | Ann Lee and Bo Ek, The Daily Courier
          BYLINE  | Ann Lee, 3 May 2024
          BYLINE  | Ann Lee in Oslo
          BYLINE  | Ann Lee
          HEADING | Both sides hopeful
          HEADING | Oslo, Vienna and the long way home
          """)
  void tellsALineBelowTheHeadline(Block.Kind kind, String line) {
    assertEquals(
        "HEADLINE Talks go on\n" + kind + " " + line + "\nPARAGRAPH " + Reads.PROSE + "\n",
        Reads.blocks("Talks go on\n" + line + "\n\n" + Reads.PROSE));
  }

  @Test
  void keepsTheQuestionsOfAnInterview() {
    String text =
        "The mediator explains\n\nWhy now?\n\n" + Reads.PROSE + "\n\nAnd then?\n\n" + Reads.PROSE;
    assertEquals(
        "HEADLINE The mediator explains\nPARAGRAPH Why now?\nPARAGRAPH "
            + (Reads.PROSE + "\nPARAGRAPH And then?\nPARAGRAPH " + Reads.PROSE + "\n"),
        Reads.blocks(text));
  }

  @Test
  void findsNoHeadlineWhereProseBegins() {
    assertEquals(
        "PARAGRAPH " + Reads.PROSE + "\nHEADING Points to note\nITEM - One thing.\n",
        Reads.blocks(Reads.PROSE + "\nPoints to note\n- One thing.\n"));
  }

  @Test
  void takesTheHeadlineThatIsKnown() {
    String text = "Our week\n\nTalks go on.\n\n" + Reads.PROSE;
    List<Block> blocks = TextStructure.of(text, Optional.of("talks go on"));
    assertEquals(Block.Kind.HEADLINE, blocks.get(1).kind());
  }

  @Test
  void keepsASingleSentenceAsProse() {
    assertEquals(
        "PARAGRAPH Two states agreed on a pact\n", Reads.blocks("Two states agreed on a pact"));
  }

  @Test
  void collectsAltTextCaptionAndCredit() {
    assertEquals(
        """
        HEADLINE Talks go on
        PARAGRAPH The minister said the talks would resume in the autumn.
        CAPTION Foreign Minister Ann Lee
        CAPTION Foreign Minister Ann Lee is pictured in Oslo on May 3, 2024.
        CAPTION Getty Images
        HEADING What comes next
        PARAGRAPH The minister said the talks would resume in the autumn.
        """,
        Reads.blocks(
            """
            Talks go on

            The minister said the talks would resume in the autumn.

            Foreign Minister Ann Lee
            Foreign Minister Ann Lee is pictured in Oslo on May 3, 2024.

            Getty Images

            What comes next

            The minister said the talks would resume in the autumn.
            """));
  }

  @Test
  void joinsHardWrappedLinesWithinAParagraph() {
    String text =
        """
        Talks on the river border go on

        The two delegations met for a third day in the capital, but neither of
        them would say whether the question of the bridges had been settled in
        the meantime, as both had hoped.

        A spokesman for the mediator said that the mood was good and that both
        sides wanted to continue after the holidays.
        - first the bridges
        - then the fields
        """;
    assertEquals(
        """
        HEADLINE Talks on the river border go on
        PARAGRAPH The two delegations met for a third day in the capital, but neither of⏎them would say \
        whether the question of the bridges had been settled in⏎the meantime, as both had hoped.
        PARAGRAPH A spokesman for the mediator said that the mood was good and that both⏎sides wanted to \
        continue after the holidays.
        ITEM - first the bridges
        ITEM - then the fields
        """,
        Reads.blocks(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KYIV (Reuters) -                    | The talks go on, officials said.
          OSLO, Norway, May 3 (AP) —          | The talks go on, officials said.
          NEW YORK —                          | The talks go on, officials said.
          Vienna, 3 May 2024 (Wire Service) – | The talks go on, officials said.
          Friday, May 3, 2024                 | On Thursday the talks went on, officials said.
          ''                                  | Friday, May 3, 2024 was a day of talks, officials said.
          Oslo, WAVE –                        | The talks go on, officials said.
          Oslo, Anadolu —                     | The talks go on, officials said.
          Reuters -                           | The talks go on, officials said.
          ''                                  | Oslo, WAVE – not only they – said the talks go on.
          (Reuters) -                         | The talks go on, officials said.
          ''                                  | NATO – an alliance – said the talks go on.
          ''                                  | Vienna - and not only Vienna - waits for the talks.
          """)
  void partsTheDatelineFromTheParagraph(String dateline, String rest) {
    String expected = dateline.isEmpty() ? "" : "DATELINE " + dateline + "\n";
    assertEquals(
        expected + "PARAGRAPH " + rest + "\n", Reads.blocks((dateline + " " + rest).strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks go on.           | Source link
          “The talks go on.”         | Comments
          The talks go on, he said.  | ©2024 Courier Media Inc. All rights reserved.
          """)
  void partsFurnitureGluedToTheEnd(String sentence, String furniture) {
    for (String between : List.of("", " ")) {
      assertEquals(
          "PARAGRAPH " + sentence + "\nFURNITURE " + furniture + "\n",
          Reads.blocks(sentence + between + furniture));
    }
  }

  @Test
  void partsTheDateGluedToTheHeadline() {
    assertEquals(
        "HEADLINE Ministers return to the table in Oslo\nBYLINE Tuesday, May 7, 2024\nPARAGRAPH "
            + Reads.PROSE
            + "\n",
        Reads.blocks(
            "Ministers return to the table in Oslo Tuesday, May 7, 2024\n\n" + Reads.PROSE));
  }

  @Test
  void acceptsEveryKindOfLineBreakAndSpace() {
    assertEquals(
        "HEADLINE Talks go on\nPARAGRAPH " + Reads.PROSE + "\nPARAGRAPH " + Reads.PROSE + "\n",
        Reads.blocks(
            "\uFEFFTalks go on\r\n\r\n\u00A0" + Reads.PROSE + " \r\u2029" + Reads.PROSE + "\r\n"));
  }

  /** As a headline such a line says what the page is. */
  @Test
  void keepsAHeadlineThatAnnouncesAVideo() {
    assertEquals(
        "HEADLINE Video: Mayor rejects the plan\nPARAGRAPH " + Reads.PROSE + "\n",
        Reads.blocks("Video: Mayor rejects the plan\n\n" + Reads.PROSE));
  }
}
