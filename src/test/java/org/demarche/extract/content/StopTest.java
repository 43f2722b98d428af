package org.demarche.extract.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where contents end, and why: the sentence, the last word of the cue, the content, the stop. */
class StopTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # a semicolon; not in brackets, and not in a quotation that opens later
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ;/, the/DT road/NN is/VBZ not/RB ./. | said | the bridge is safe | SEMICOLON
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ (/-LRB- it/PRP is/VBZ new/JJ ;/, it/PRP is/VBZ wide/JJ )/-RRB- and/CC long/JJ ./. | said | the bridge is safe ( it is new ; it is wide ) and long | -
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ “/`` new/JJ ;/, safe/JJ ”/'' and/CC long/JJ ./. | said | the bridge is “ new ; safe ” and long | -
          # what holds the cue ends
          The/DT aide/NN –/, he/PRP said/VBD the/DT mayor/NN is/VBZ well/RB –/, left/VBN early/RB ./. | said | the mayor is well | CLOSING_DASH
          The/DT aide/NN said/VBD the/DT mayor/NN –/: an/DT old/JJ man/NN –/, is/VBZ well/RB ./. | said | the mayor – an old man – is well | -
          The/DT mayor/NN ,/, who/WP said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, resigned/VBN ./. | said | the bridge is safe | AFTER_RELATIVE_CLAUSE
          The/DT mayor/NN ,/, who/WP said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, long/JJ and/CC wide/JJ ,/, resigned/VBN ./. | said | the bridge is safe , long and wide | AFTER_RELATIVE_CLAUSE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, long/JJ and/CC wide/JJ ./. | said | the bridge is safe , long and wide | -
          If/IN you/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ,/, use/VB it/PRP ./. | think | the bridge is safe | AFTER_FRONTED_CLAUSE
          If/IN you/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ,/, please/UH use/VB it/PRP ./. | think | the bridge is safe | AFTER_FRONTED_CLAUSE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT crowd/NN cheered/VBN ./. | said | the bridge is safe , the crowd cheered | -
          “/`` If/IN you/PRP say/VBP it/PRP is/VBZ safe/JJ ”/'' then/RB ,/, the/DT mayor/NN said/VBD ,/, use/VB it/PRP ./. | say | it is safe | -
          I/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ,/, but/CC the/DT road/NN is/VBZ closed/VBN ./. | think | the bridge is safe | AFTER_ONE_CLAUSE
          I/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ,/, so/IN//SCONJ we/PRP can/MD use/VB it/PRP ./. | think | the bridge is safe | AFTER_ONE_CLAUSE
          They/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ,/, but/CC the/DT road/NN is/VBZ closed/VBN ./. | think | the bridge is safe | CONTRAST
          The/DT mayor/NN asked/VBD how/WRB it/PRP is/VBZ done/VBN ,/, and/CC the/DT crowd/NN cheered/VBN ./. | asked | how it is done | AFTER_ONE_CLAUSE
          The/DT mayor/NN asked/VBD whether/IN it/PRP is/VBZ done/VBN ,/, and/CC the/DT crowd/NN cheered/VBN ./. | asked | whether it is done | AFTER_ONE_CLAUSE
          The/DT mayor/NN said/VBD that/IN it/PRP is/VBZ done/VBN ,/, and/CC the/DT crowd/NN cheered/VBN ./. | said | it is done , and the crowd cheered | -
          # things
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, the/DT mayor/NN signed/VBD it/PRP ./. | rejected | the plan | CLAUSE_AFTER_THING
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, yet/CC not/RB its/PRP$ aim/NN ./. | rejected | the plan | CLAUSE_AFTER_THING
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, its/PRP$ aim/NN and/CC its/PRP$ cost/NN ./. | rejected | the plan , its aim and its cost | -
          The/DT union/NN rejected/VBD the/DT plan/NN after/IN the/DT mayor/NN had/VBD left/VBN ./. | rejected | the plan | ASIDE_AFTER_THING
          The/DT union/NN rejected/VBD the/DT plan/NN after/IN a/DT debate/NN ./. | rejected | the plan after a debate | -
          The/DT union/NN said/VBD the/DT plan/NN failed/VBD after/IN the/DT mayor/NN had/VBD left/VBN ./. | said | the plan failed after the mayor had left | -
          # when somebody was told something in marks
          The/DT union/NN rejected/VBD the/DT “/`` plan/NN ”/'' on/IN Friday/NNP ./. | rejected | the “ plan ” | TIME_AFTER_QUOTATION
          The/DT union/NN rejected/VBD the/DT “/`` plan/NN ”/'' on/IN roads/NNS ./. | rejected | the “ plan ” on roads | -
          # a clause beside that of the cue
          The/DT union/NN rejected/VBD the/DT plan/NN and/CC the/DT other/JJ union/NN signed/VBD it/PRP ./. | rejected | the plan | CLAUSE_BESIDE_THING
          Polls/NNS showed/VBD a/DT lead/NN and/CC a/DT rise/NN and/CC fell/VBD ./. | showed | a lead and a rise | SECOND_PREDICATE
          # what the writer calls it, and how or when he said so
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, the/DT latest/JJS snag/NN for/IN it/PRP ./. | rejected | the plan | SUMMING_UP
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, a/DT heavy/JJ blow/NN to/IN it/PRP ./. | rejected | the plan | SUMMING_UP
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, a/DT heavy/JJ tax/NN and/CC a/DT fee/NN ./. | rejected | the plan , a heavy tax and a fee | -
          The/DT union/NN rejected/VBD the/DT plan/NN in/IN a/DT short/JJ letter/NN ./. | rejected | the plan | MEDIUM
          The/DT union/NN rejected/VBD the/DT flaws/NNS in/IN the/DT letter/NN box/NN ./. | rejected | the flaws in the letter box | -
          The/DT union/NN rejected/VBD the/DT plan/NN in/IN a/DT short/JJ debate/NN ./. | rejected | the plan in a short debate | -
          The/DT union/NN rejected/VBD the/DT plan/NN Tuesday/NNP on/IN television/NN ./. | rejected | the plan | MEDIUM
          The/DT union/NN rejects/VBZ the/DT plan/NN Tuesday/NNP on/IN television/NN ./. | rejects | the plan Tuesday on television | -
          # a question that ends before a relative clause, and a phrase before its sentence
          The/DT chart/NN shows/VBZ what/WP it/PRP costs/VBZ ,/, which/WDT is/VBZ much/JJ ./. | shows | what it costs | RELATIVE_CLAUSE
          Despite/IN his/PRP$ claim/NN that/IN it/PRP is/VBZ “/`` safe/JJ ,/, ”/'' the/DT bridge/NN fell/VBD ./. | claim | it is “ safe , ” | -
          # things and actions
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, with/IN critics/NNS in/IN the/DT street/NN ./. | rejected | the plan | CIRCUMSTANCE
          The/DT union/NN wants/VBZ to/TO strike/VB ,/, despite/IN its/PRP$ losses/NNS ./. | wants | strike | CIRCUMSTANCE
          The/DT union/NN said/VBD it/PRP will/MD strike/VB ,/, despite/IN its/PRP$ losses/NNS ./. | said | it will strike , despite its losses | -
          The/DT union/NN is/VBZ reluctant/JJ to/TO strike/VB ,/, which/WDT would/MD cost/VB much/RB ./. | reluctant | strike | RELATIVE_CLAUSE
          The/DT union/NN rejected/VBD the/DT men/NNS ,/, many/JJ of/IN whom/WP left/VBD ./. | rejected | the men | RELATIVE_CLAUSE
          The/DT union/NN said/VBD it/PRP hired/VBD the/DT men/NNS ,/, many/JJ of/IN whom/WP left/VBD ./. | said | it hired the men , many of whom left | -
          The/DT union/NN opposed/VBD the/DT plan/NN ,/, called/VBD it/PRP a/DT lie/NN and/CC left/VBD ./. | opposed | the plan | LISTED_PREDICATE
          The/DT union/NN said/VBD it/PRP will/MD strike/VB ,/, called/VBD it/PRP a/DT lie/NN and/CC left/VBD ./. | said | it will strike , called it a lie | SECOND_PREDICATE
          The/DT union/NN rejected/VBD the/DT plan/NN :/: the/DT cost/NN was/VBD high/JJ ./. | rejected | the plan | COLON
          The/DT union/NN said/VBD it/PRP will/MD strike/VB :/: the/DT cost/NN was/VBD high/JJ ./. | said | it will strike : the cost was high | -
          The/DT mayor/NN is/VBZ committed/JJ to/IN the/DT bridge/NN ,/, and/CC the/DT union/NN is/VBZ not/RB ./. | committed | the bridge | CLAUSE_AFTER_PHRASE
          The/DT union/NN rejected/VBD the/DT plan/NN and/CC they/PRP left/VBD ./. | rejected | the plan | CLAUSE_AFTER_PHRASE
          The/DT union/NN rejected/VBD the/DT plan/NN and/CC that/IN the/DT mayor/NN left/VBD ./. | rejected | the plan | CLAUSE_AFTER_PHRASE
          The/DT union/NN rejected/VBD the/DT plan/NN and/CC the/DT cost/NN ./. | rejected | the plan and the cost | -
          The/DT union/NN rejected/VBD the/DT “/`` plan/NN ”/'' and/CC the/DT mayor/NN left/VBD ./. | rejected | the “ plan ” | CLAUSE_AFTER_PHRASE
          The/DT union/NN rejected/VBD the/DT plan/NN and/CC the/DT mayor/NN left/VBD ./. | rejected | the plan | CLAUSE_BESIDE_THING
          # participles that go on
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, adding/VBG that/IN it/PRP is/VBZ new/JJ ./. | said | the bridge is safe | PARTICIPLE
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ –/: adding/VBG that/IN it/PRP is/VBZ new/JJ ./. | said | the bridge is safe | PARTICIPLE
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, waiting/VBG for/IN a/DT ship/NN ./. | said | the bridge is safe , waiting for a ship | -
          # what somebody else thinks of it
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, a/DT claim/NN the/DT union/NN denies/VBZ ./. | said | the bridge is safe | COMMENT
          # contrasts
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, although/IN old/JJ ./. | said | the bridge is safe , although old | -
          # another cue
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC added/VBD that/IN it/PRP is/VBZ new/JJ ./. | said | the bridge is safe | ANOTHER_CUE
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC believed/VBD that/IN it/PRP is/VBZ new/JJ ./. | said | the bridge is safe | ANOTHER_CUE
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC the/DT ministry/NN said/VBD that/IN it/PRP is/VBZ new/JJ ./. | said | the bridge is safe | ANOTHER_CUE
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC the/DT union/NN urged/VBD them/PRP to/TO close/VB it/PRP ./. | said | the bridge is safe | ANOTHER_CUE
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC the/DT union/NN hopes/VBZ to/TO use/VB it/PRP ./. | said | the bridge is safe , and the union hopes to use it | -
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC the/DT union/NN ,/, too/RB ,/, said/VBD it/PRP ./. | said | the bridge is safe , and the union , too , said it | -
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC the/DT crowd/NN cheered/VBN ./. | said | the bridge is safe , and the crowd cheered | -
          The/DT mayor/NN feared/VBD the/DT bridge/NN would/MD fall/VB ,/, so/RB he/PRP closed/VBD it/PRP ./. | feared | the bridge would fall | CONSEQUENCE
          The/DT mayor/NN said/VBD the/DT bridge/NN would/MD fall/VB ,/, so/RB he/PRP closed/VBD it/PRP ./. | said | the bridge would fall , so he closed it | -
          The/DT mayor/NN feared/VBD the/DT bridge/NN would/MD fall/VB ,/, so/RB early/RB ./. | feared | the bridge would fall , so early | -
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ but/CC the/DT union/NN said/VBD it/PRP is/VBZ not/RB ./. | said | the bridge is safe | ANOTHER_CUE_AT_ONCE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ but/CC claimed/VBD it/PRP is/VBZ old/JJ ./. | said | the bridge is safe | ANOTHER_CUE_AT_ONCE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ but/CC the/DT union/NN left/VBD ./. | said | the bridge is safe but the union left | -
          The/DT mayor/NN left/VBD ,/, saying/VBG the/DT bridge/NN is/VBZ safe/JJ and/CC adding/VBG that/IN it/PRP is/VBZ new/JJ ./. | saying | the bridge is safe | ANOTHER_PARTICIPLE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ and/CC adding/VBG a/DT road/NN is/VBZ easy/JJ ./. | said | the bridge is safe and adding a road is easy | -
          # a second predicate of the subject
          The/DT mayor/NN accused/VBD them/PRP of/IN bias/NN and/CC blamed/VBD the/DT press/NN ./. | accused | bias | SECOND_PREDICATE
          The/DT mayor/NN denied/VBD that/IN he/PRP had/VBD seen/VBN the/DT report/NN and/CC called/VBD it/PRP a/DT lie/NN ./. | denied | he had seen the report | SECOND_PREDICATE
          The/DT mayor/NN denied/VBD that/IN he/PRP saw/VBD the/DT report/NN and/CC called/VBD it/PRP a/DT lie/NN ./. | denied | he saw the report and called it a lie | -
          The/DT mayor/NN has/VBZ denied/VBN that/IN he/PRP saw/VBD the/DT report/NN and/CC has/VBZ called/VBN it/PRP a/DT lie/NN ./. | denied | he saw the report | SECOND_PREDICATE
          The/DT mayor/NN wants/VBZ to/TO leave/VB and/CC plans/VBZ a/DT trip/NN ./. | wants | leave | SECOND_PREDICATE
          # meanwhile
          The/DT mayor/NN hopes/VBZ to/TO keep/VB the/DT bridge/NN ,/, even/RB as/IN//SCONJ the/DT union/NN says/VBZ it/PRP is/VBZ old/JJ ./. | hopes | keep the bridge | MEANWHILE
          The/DT mayor/NN hopes/VBZ to/TO keep/VB the/DT bridge/NN as/IN the/DT union/NN says/VBZ it/PRP is/VBZ old/JJ ./. | hopes | keep the bridge as the union says it is old | -
          The/DT mayor/NN hopes/VBZ to/TO keep/VB the/DT bridge/NN as/IN a/DT museum/NN ./. | hopes | keep the bridge as a museum | -
          The/DT mayor/NN said/VBD that/IN ,/, as/IN//SCONJ the/DT bridge/NN is/VBZ new/JJ ,/, it/PRP is/VBZ safe/JJ ./. | said | as the bridge is new , it is safe | -
          # in a clause before the main one
          When/WRB the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe | AFTER_FRONTED_CLAUSE
          Today/NN the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe , the union left | -
          The/DT crowd/NN left/VBD when/WRB the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe , the union left | -
          The/DT crowd/NN left/VBD ,/, when/WRB the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe | AFTER_FRONTED_CLAUSE
          That/IN the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe , the union left | -
          Asked/VBD about/IN it/PRP ,/, the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe , the union left | -
          Seen/VBN there/RB the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe | AFTER_FRONTED_CLAUSE
          If/IN it/PRP rains/VBZ ,/, the/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, the/DT union/NN left/VBD ./. | said | the bridge is safe , the union left | -
          # in a relative clause
          The/DT mayor/NN ,/, who/WP often/RB said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, resigned/VBN ./. | said | the bridge is safe | AFTER_RELATIVE_CLAUSE
          The/DT mayor/NN ,/, whose/WP$ old/JJ aide/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, resigned/VBN ./. | said | the bridge is safe | AFTER_RELATIVE_CLAUSE
          The/DT mayor/NN who/WP said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, resigned/VBN ./. | said | the bridge is safe , resigned | -
          # contrasts, only after a comma
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ,/, although/IN the/DT union/NN left/VBD it/PRP ./. | said | the bridge is safe | CONTRAST
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ although/IN the/DT union/NN left/VBD it/PRP ./. | said | the bridge is safe although the union left it | -
          # the cue clause of what stands before it
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, the/DT mayor/NN said/VBD ./. | believe | the bridge is new | CLOSING_CUE_CLAUSE
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, the/DT mayor/NN told/VBD reporters/NNS on/IN Monday/NNP ./. | believe | the bridge is new | CLOSING_CUE_CLAUSE
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, the/DT mayor/NN would/MD say/VB ./. | believe | the bridge is new , the mayor would say | -
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, the/DT mayor/NN said/VBD to/IN them/PRP ./. | believe | the bridge is new , the mayor said to them | -
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, the/DT mayor/NN said/VBD Monday/NNP ./. | believe | the bridge is new | CLOSING_CUE_CLAUSE
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, the/DT mayor/NN said/VBD last/JJ Monday/NNP ./. | believe | the bridge is new | CLOSING_CUE_CLAUSE
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, the/DT mayor/NN knows/VBZ ./. | believe | the bridge is new , the mayor knows | -
          Voters/NNS believe/VBP that/IN the/DT bridge/NN is/VBZ new/JJ ,/, said/VBD the/DT mayor/NN ./. | believe | the bridge is new , said the mayor | -
          # what a conjunction joins to another clause
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, and/CC that/IN the/DT mayor/NN left/VBD ./. | rejected | the plan | CLAUSE_AFTER_PHRASE
          # clauses after things
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, and/CC the/DT mayor/NN signed/VBD it/PRP ./. | rejected | the plan | CLAUSE_AFTER_PHRASE
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, her/PRP$ deputy/NN ,/, Ann/NNP Moss/NNP of/IN Leeds/NNP ,/, signed/VBD it/PRP ./. | rejected | the plan | CLAUSE_AFTER_THING
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, her/PRP$ deputy/NN ,/, who/WP signed/VBD the/DT paper/NN ,/, and/CC it/PRP ./. | rejected | the plan , her deputy | RELATIVE_CLAUSE
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, her/PRP$ deputy/NN ,/, Ann/NNP Moss/NNP of/IN Leeds/NNP ,/, and/CC it/PRP ./. | rejected | the plan , her deputy , Ann Moss of Leeds , and it | -
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, the/DT cost/NN in/IN which/WDT the/DT mayor/NN left/VBD ./. | rejected | the plan , the cost in which the mayor left | -
          The/DT union/NN rejected/VBD the/DT plan/NN ,/, the/DT cost/NN of/IN “/`` it/PRP ”/'' left/VBD ./. | rejected | the plan | CLAUSE_AFTER_THING
          # verbs like the cue
          The/DT mayor/NN fears/VBZ that/IN the/DT bridge/NN is/VBZ old/JJ ,/, but/CC believes/VBZ it/PRP is/VBZ safe/JJ ./. | fears | the bridge is old | ANOTHER_CUE
          The/DT mayor/NN fears/VBZ that/IN the/DT bridge/NN is/VBZ old/JJ ,/, but/CC believed/VBD it/PRP is/VBZ safe/JJ ./. | fears | the bridge is old , but believed it is safe | -
          The/DT mayor/NN feared/VBD that/IN the/DT bridge/NN was/VBD old/JJ ,/, but/CC has/VBZ believed/VBN it/PRP was/VBD safe/JJ ./. | feared | the bridge was old | ANOTHER_CUE
          The/DT mayor/NN feared/VBD that/IN the/DT bridge/NN was/VBD old/JJ ,/, but/CC was/VBD believed/VBN by/IN the/DT union/NN ./. | feared | the bridge was old , but was believed by the union | -
          The/DT mayor/NN feared/VBD that/IN the/DT bridge/NN was/VBD old/JJ ,/, but/CC believed/VBD the/DT union/NN ./. | feared | the bridge was old | SECOND_PREDICATE
          The/DT mayor/NN feared/VBD that/IN the/DT bridge/NN was/VBD old/JJ ,/, but/CC believed/VBD that/IN it/PRP was/VBD safe/JJ ./. | feared | the bridge was old | ANOTHER_CUE
          The/DT mayor/NN feared/VBD that/IN the/DT bridge/NN was/VBD old/JJ ,/, but/CC believed/VBD the/DT union/NN was/VBD right/JJ ./. | feared | the bridge was old | ANOTHER_CUE
          The/DT mayor/NN fears/VBZ that/IN the/DT bridge/NN is/VBZ old/JJ and/CC feared/VBD that/IN it/PRP was/VBD ./. | fears | the bridge is old | ANOTHER_CUE_AT_ONCE
          The/DT mayor/NN fears/VBZ that/IN the/DT bridge/NN is/VBZ old/JJ and/CC promised/VBD to/TO close/VB it/PRP ./. | fears | the bridge is old and promised to close it | -
          # requests of their own
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ old/JJ ,/, and/CC the/DT union/NN asked/VBD to/TO close/VB it/PRP ./. | said | the bridge is old | ANOTHER_CUE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ old/JJ ,/, and/CC the/DT union/NN asked/VBD the/DT city/NN to/TO close/VB it/PRP ./. | said | the bridge is old | ANOTHER_CUE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ old/JJ ,/, and/CC the/DT union/NN was/VBD asked/VBN to/TO close/VB it/PRP ./. | said | the bridge is old , and the union was asked to close it | -
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ old/JJ ,/, and/CC the/DT union/NN was/VBD told/VBN that/IN it/PRP is/VBZ not/RB ./. | said | the bridge is old , and the union was told that it is not | -
          # meanwhile
          The/DT mayor/NN said/VBD it/PRP is/VBZ safe/JJ as/RB long/RB as/IN//SCONJ the/DT road/NN is/VBZ dry/JJ ./. | said | it is safe as long as the road is dry | -
          The/DT union/NN rejected/VBD the/DT plan/NN so/RB long/RB as/IN//SCONJ the/DT road/NN is/VBZ wet/JJ ./. | rejected | the plan so long as the road is wet | -
          The/DT mayor/NN hopes/VBZ to/TO keep/VB the/DT bridge/NN as/IN//SCONJ the/DT union/NN says/VBZ it/PRP is/VBZ old/JJ ./. | hopes | keep the bridge | MEANWHILE
          The/DT mayor/NN hopes/VBZ to/TO keep/VB the/DT bridge/NN as/IN//SCONJ a/DT museum/NN ./. | hopes | keep the bridge as a museum | -
          The/DT mayor/NN said/VBD it/PRP as/IN//SCONJ the/DT union/NN left/VBD was/VBD old/JJ ./. | said | it as the union left was old | -
          The/DT mayor/NN said/VBD that/IN he/PRP ,/, while/IN//SCONJ the/DT union/NN left/VBD ,/, stays/VBZ ./. | said | he | CONTRAST
          The/DT report/NN says/VBZ he/PRP lied/VBD while/IN//SCONJ the/DT union/NN slept/VBD ./. | says | he lied while the union slept | -
          # further predicates
          They/PRP oppose/VBP the/DT toll/NN and/CC praise/VB the/DT mayor/NN ./. | oppose | the toll | SECOND_PREDICATE
          The/DT aides/NNS said/VBD it/PRP is/VBZ late/JJ and/CC the/DT union/NN blamed/VBD the/DT mayor/NN ./. | said | it is late | ANOTHER_SUBJECT
          The/DT aides/NNS said/VBD it/PRP fell/VBD and/CC the/DT union/NN blamed/VBD the/DT mayor/NN ./. | said | it fell and the union blamed the mayor | -
          The/DT mayor/NN has/VBZ said/VBN he/PRP saw/VBD the/DT report/NN and/CC has/VBZ called/VBN it/PRP a/DT lie/NN ./. | said | he saw the report | SECOND_PREDICATE
          The/DT mayor/NN says/VBZ he/PRP saw/VBD the/DT report/NN and/CC calls/VBZ it/PRP a/DT lie/NN ./. | says | he saw the report | SECOND_PREDICATE
          The/DT mayor/NN says/VBZ it/PRP is/VBZ old/JJ and/CC is/VBZ sad/JJ ./. | says | it is old and is sad | -
          The/DT mayor/NN said/VBD he/PRP had/VBD seen/VBN the/DT report/NN and/CC called/VBD it/PRP a/DT lie/NN ./. | said | he had seen the report | SECOND_PREDICATE
          The/DT mayor/NN is/VBZ sure/JJ that/IN he/PRP saw/VBD it/PRP and/CC is/VBZ glad/JJ ./. | sure | he saw it | SECOND_PREDICATE
          The/DT mayor/NN promised/VBD a/DT road/NN and/CC closed/VBD the/DT bridge/NN ./. | promised | a road | SECOND_PREDICATE
          I/PRP know/VBP it/PRP is/VBZ old/JJ ,/, and/CC I/PRP know/VBP that/IN it/PRP fell/VBD ./. | know | it is old | SAME_SPEAKER
          I/PRP know/VBP it/PRP is/VBZ old/JJ and/CC he/PRP left/VBD ./. | know | it is old and he left | -
          The/DT mayor/NN demanded/VBD the/DT return/NN of/IN the/DT ship/NN on/IN Monday/NNP ./. | demanded | the return of the ship | DAY_AFTER_THING
          The/DT mayor/NN demands/VBZ the/DT return/NN of/IN the/DT ship/NN on/IN Monday/NNP ./. | demands | the return of the ship on Monday | -
          The/DT mayor/NN accused/VBD them/PRP of/IN bias/NN and/CC quickly/RB blamed/VBD the/DT press/NN ./. | accused | bias | SECOND_PREDICATE
          The/DT mayor/NN promised/VBD to/TO leave/VB ,/, and/CC the/DT press/NN knew/VBD ./. | promised | leave | CLAUSE_AFTER_PHRASE
          The/DT mayor/NN accused/VBD them/PRP of/IN bias/NN and/CC blamed/VBN the/DT press/NN ./. | accused | bias | SECOND_PREDICATE
          The/DT mayor/NN accuses/VBZ them/PRP of/IN bias/NN and/CC blamed/VBN the/DT press/NN ./. | accuses | bias and blamed the press | -
          # commas within, and verbs of another tense
          If/IN you/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ,/, long/JJ and/CC wide/JJ ,/, use/VB it/PRP ./. | think | the bridge is safe , long and wide | AFTER_FRONTED_CLAUSE
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, and/CC adds/VBZ that/IN it/PRP is/VBZ new/JJ ./. | said | the bridge is safe | ANOTHER_CUE
          The/DT mayor/NN ,/, who/WP said/VBD the/DT bridge/NN is/VBZ safe/JJ ,/, built/VBN in/IN May/NNP ,/, resigned/VBD ./. | said | the bridge is safe , built in May | AFTER_RELATIVE_CLAUSE
          # or where the quotation does
          The/DT mayor/NN said/VBD “/`` it/PRP is/VBZ safe/JJ ”/'' again/RB ./. | said | it is safe | -
          """)
  void ends(String tagged, String cue, String content, String stop) {
    assertEquals(new Ended(content, stop), Ended.in(tagged, cue));
  }
}
