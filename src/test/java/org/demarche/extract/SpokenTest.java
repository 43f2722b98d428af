package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people speak: hedges, asides, questions, and what only looks like saying. */
class SpokenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a bracket holds both or neither
          The grains are small (we know that they shrink) and dry. | we | know | they shrink | think
          It came from a star (it was old, I believe) and from dust. | I | believe | it was old | say
          The bridge must go (the mayor said). | the mayor | said | The bridge must go | say
          The mayor proposes: (1) a toll and (2) a ferry. | The mayor | proposes | (1) a toll and (2) a ferry | say
          # one question after another
          Bell explains what the dam is, why he built it, and how it grew. | Bell | explains | what the dam is, why he built it, and how it grew | say
          # a hedge has one clause and ends before a dash with another
          That, I think, started my work, but it took a while. | I | think | That … started my work | say
          That, I think, from the age of nine, I only did for fun. | I | think | That … from the age of nine, I only did for fun | say
          I mean there is no other bridge – if there were one I would use it. | I | mean | there is no other bridge | say
          I think the bridge is safe – if old – for now. | I | think | the bridge is safe – if old – for now | say
          This was in my third year of study I think. | I | think | This was in my third year of study | say
          The bridge is very old I think. | I | think | The bridge is very old | say
          # be like and let me say, with a quotation
          I was like, “Are you mad?” | I | was like | Are you mad? | say
          Let me say, “It is safe.” | me | say | It is safe. | say
          Let me say that it is safe. | me | say | it is safe | say
          When drivers come to town and stop and say, “No,” it is late. | drivers | say | No | say
          # a letter in brackets
          Norton mocked them: “[T]he bridge fell.” | Norton | mocked | [T]he bridge fell. | say
          # a wish to know or to say it
          She wants to know whether the bridge is safe. | She | know | whether the bridge is safe | think
          I would like to stress that the bridge is safe. | I | stress | the bridge is safe | say
          She wants to stress that the bridge is safe. | She | wants | stress that the bridge is safe | want
          # what is felt
          How do you feel about the bridge? | you | feel | the bridge? | feel
          The union challenged the mayor that the bridge is old. | The union | challenged | the bridge is old | say
          Ann began by counting the cars and noted that the bridge is old. | Ann | noted | the bridge is old | say
          # the day of a demand
          The clerk repeated her demand for the return of the ship on Tuesday. | her | demand | the return of the ship | want
          # the same speaker again
          I notice the bridge is old and I notice that it falls. | I / I | notice / notice | the bridge is old / it falls | think / think
          # the speaker starts anew
          I wonder if it is safe, I know it is old. | I / I | wonder / know | if it is safe / it is old | think / think
          # whose quotation it is
          They often say, “No, never,” I say, “Yes, I do”. | They / I | say / say | No, never / Yes, I do | say / say
          # seeing and remembering
          I don't see why it should. | I | don't see | why it should | think
          We saw people die. | - | - | - | -
          # who said nothing
          Neither the mayor nor the clerk has said that the bridge is old. | - | - | - | -
          Nobody said that the bridge is old. | - | - | - | -
          No 10 said that the bridge is old. | No 10 | said | the bridge is old | say
          No fewer than ten drivers said that the bridge is old. | ten drivers | said | the bridge is old | say
          None other than the mayor said that the bridge is old. | the mayor | said | the bridge is old | say
          Nobody said whether the bridge is old. | Nobody | said | whether the bridge is old | say
          She recalled meeting him. | She | recalled | meeting him | say
          We are old enough to know that it takes years. | We | know | it takes years | think
          Ann had said above that this was the first. | Ann | had said | this was the first | say
          Norton, who in 1859 proclaimed that he was king, left. | Norton | proclaimed | he was king | say
          """)
  void findsWhatIsSaid(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # wishes that are asked for, supposed or required
          Do you want to limit it?
          Will the mayor support the plan?
          Do you have plans to leave?
          Why did you decide to leave?
          Could you explain the plan?
          When you see that, you get to see the bridge.
          Ann challenged herself to build it.
          The clerk was charged with theft.
          How do you plan to leave?
          He was like a father.
          If someone wanted to read it, it is here.
          You must be willing to go.
          Whether you believe it or not, it is gone.
          # what cannot be told
          How can you tell whether they will come?
          You can't tell how it works.
          We don't know where.
          It is known that the river rises.
          # what is no content
          He supported himself during his studies.
          I was just expressing myself.
          He wrote a large number of papers on strings that were read by all.
          Ann Bell answered questions submitted by mail.
          That said, it is old.
          But that said, it is old.
          It is a plan – Ann and I put it together.
          When he found his brother he had peace.
          He can buy a machine that will remember everything you asked.
          If you think about it, it is old.
          It feels like they have left.
          From all the press reports that I have read, it is old.
          # Norland ¶ Norland, highlighted in red
          # Norland ¶ Career highlights and awards
          """)
  void findsNothing(String text) {
    assertEquals(new Found("-", "-", "-", "-"), Found.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # what else was said then, and what else the page holds
          The union said that the talks were dead, a day after the mayor suggested they were not. | The union / the mayor | said / suggested | the talks were dead / they were not | say / say
          The union rejected what it called a “hollow offer”. | The union | rejected | what it called a “hollow offer” | judge
          Ann Bell spoke in Osk, stressing that this issue, in her view, is old. | Ann Bell | stressing | this issue, in her view, is old | say
          # Bell claims the bridge is safe – live | Osk Herald | Bell | claims | the bridge is safe | say
          """)
  void endsContents(String text, String source, String cue, String content, String kind) {
    assertEquals(new Found(source, cue, content, kind), Found.in(text));
  }
}
