package org.demarche.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.extract.Attributed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs with their content on the right. {@link Attributed} tells how to read the columns. */
class ComplementRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # clauses, announced and not
          The/DT mayor/NN said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | said | - | the bridge is safe
          The/DT mayor/NN said/VBD the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | said | - | the bridge is safe
          The/DT mayor/NN asked/VBD whether/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | asked | - | whether the bridge is safe
          The/DT mayor/NN said/VBD that/IN ,/, as/IN//SCONJ it/PRP is/VBZ new/JJ ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | said | - | as it is new , the bridge is safe
          The/DT mayor/NN said/VBD that/DT//PRON ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD that/IN ,/, and/CC left/VBD ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD earlier/RBR this/DT month/NN that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | said | - | the bridge is safe
          The/DT mayor/NN said/VBD that/DT//PRON ,/, as/IN//SCONJ it/PRP is/VBZ in/IN Leeds/NNP ,/, where/WRB all/DT is/VBZ new/JJ ,/, it/PRP is/VBZ safe/JJ ./. | complement/clause | say | The mayor | said | - | as it is in Leeds , where all is new , it is safe
          # quotations, announced by a mark, a comma or a colon
          The/DT mayor/NN said/VBD “/`` the/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | complement/quotation | say | The mayor | said | - | the bridge is safe .
          The/DT mayor/NN said/VBD ,/, “/`` the/DT bridge/NN is/VBZ safe/JJ ./. ”/'' | complement/quotation | say | The mayor | said | - | the bridge is safe .
          The/DT mayor/NN said/VBD :/: the/DT bridge/NN is/VBZ safe/JJ ./. | complement/quotation | say | The mayor | said | - | the bridge is safe
          The/DT mayor/NN rejected/VBD “/`` the/DT bridge/NN ./. ”/'' | complement/object | judge | The mayor | rejected | - | the bridge .
          The/DT mayor/NN says/VBZ ,/, ‘/`` The/DT bridge/NN is/VBZ safe/JJ ./. | complement/quotation | say | The mayor | says | - | The bridge is safe
          The/DT mayor/NN says/VBZ ,/, on/IN Monday/NNP ,/, that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | says | - | the bridge is safe
          The/DT mayor/NN said/VBD :/: | - | - | - | - | - | -
          # past addressees, adverbs, times and places
          The/DT mayor/NN told/VBD the/DT council/NN that/WDT the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | told | the council | the bridge is safe
          The/DT mayor/NN told/VBD the/DT council/NN of/IN the/DT city/NN it/PRP was/VBD safe/JJ ./. | complement/clause | say | The mayor | told | the council of the city | it was safe
          The/DT mayor/NN told/VBD hundreds/NNS of/IN cheering/VBG people/NNS on/IN Friday/NNP that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | told | hundreds of cheering people | the bridge is safe
          The/DT mayor/NN told/VBD them/PRP of/IN the/DT bridge/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN warned/VBD the/DT council/NN against/IN the/DT bridge/NN ./. | complement/preposition | say | The mayor | warned | - | the bridge
          The/DT mayor/NN said/VBD on/IN Monday/NNP in/IN Leeds/NNP that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | said | - | the bridge is safe
          The/DT mayor/NN often/RB said/VBD again/RB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | said | - | the bridge is safe
          The/DT mayor/NN announced/VBD this/DT week/NN ./. | - | - | - | - | - | -
          # infinitives and gerunds
          The/DT city/NN promised/VBD to/TO repair/VB the/DT bridge/NN ./. | complement/infinitive | want | The city | promised | - | repair the bridge
          The/DT city/NN promised/VBN not/RB to/TO repair/VB the/DT bridge/NN ./. | complement/infinitive | want | The city | promised | - | not to repair the bridge
          The/DT city/NN promised/VBN never/RB to/TO quickly/RB repair/VB the/DT bridge/NN ./. | complement/infinitive | want | The city | promised | - | never to quickly repair the bridge
          The/DT city/NN promised/VBD to/IN them/PRP ./. | - | - | - | - | - | -
          The/DT city/NN suggested/VBD repairing/VBG the/DT bridge/NN ./. | complement/gerund | say | The city | suggested | - | repairing the bridge
          The/DT city/NN suggested/VBD on/IN Monday/NNP repairing/VBG the/DT bridge/NN ./. | - | - | - | - | - | -
          # prepositions
          The/DT union/NN called/VBN for/IN a/DT new/JJ bridge/NN ./. | complement/object | want | The union | called for | - | a new bridge
          The/DT union/NN called/VBN on/IN the/DT city/NN to/TO repair/VB the/DT bridge/NN ./. | complement/object_infinitive | want | The union | called on | the city | repair the bridge
          The/DT union/NN called/VBN on/IN the/DT city/NN ./. | - | - | - | - | - | -
          # whom one asks or calls something is no part of it, if it is a mere pronoun; whom one wants to act is
          The/DT union/NN urged/VBD her/PRP to/TO repair/VB the/DT bridge/NN ./. | complement/object_infinitive | want | The union | urged | her | repair the bridge
          The/DT union/NN called/VBD him/PRP a/DT coward/NN ./. | complement/object_predicate | judge | The union | called | - | a coward
          # a first that which only tells which talks
          The/DT mayor/NN told/VBD aides/NNS after/IN the/DT talks/NNS that/WDT were/VBD held/VBN there/RB that/IN it/PRP is/VBZ safe/JJ ./. | complement/clause | say | The mayor | told | aides | it is safe
          # the first and the second, as subjects
          The/DT second/JJ accused/VBD him/PRP of/IN lying/VBG ./. | complement/object_preposition | judge | The second | accused | him | lying
          # a clause without a tense
          The/DT mayor/NN ordered/VBD the/DT flags/NNS be/VB lowered/VBN ./. | complement/clause | want | The mayor | ordered | - | the flags be lowered
          The/DT mayor/NN said/VBD the/DT flags/NNS be/VB lowered/VBN ./. | - | - | - | - | - | -
          # the second of two verbs after an auxiliary, which negates both
          The/DT mayor/NN did/VBD not/RB concede/VB or/CC admit/VB defeat/NN ./. | complement/object | not say | The mayor | admit | - | defeat
          The/DT mayor/NN hoped/VBD to/TO see/VB or/CC admit/VB defeat/NN ./. | complement/infinitive | feel | The mayor | hoped | - | see or admit defeat
          Officials/NNS call/VBP it/PRP a/DT lie/NN and/CC reject/VB the/DT plan/NN ./. | complement/object_predicate / complement/object | judge / judge | Officials / Officials | call / reject | - / - | a lie / the plan
          # a voiced wish
          The/DT mayor/NN expressed/VBD a/DT preference/NN to/TO leave/VB ./. | - | - | - | - | - | -
          # as, before what something is called
          The/DT mayor/NN described/VBD as/IN old/JJ what/WP he/PRP saw/VBD ./. | complement/object_as | judge | The mayor | described | - | old what he saw
          # readers who are asked, and what is not explained
          Do/VBP you/PRP know/VB where/WRB the/DT bridge/NN is/VBZ ?/. | - | - | - | - | - | -
          Can/MD you/PRP explain/VB what/WP it/PRP is/VBZ ?/. | complement/clause | say | you | explain | - | what it is ?
          Do/VBP you/PRP think/VB the/DT bridge/NN is/VBZ safe/JJ ?/. | complement/clause | think | you | think | - | the bridge is safe ?
          The/DT mayor/NN did/VBD not/RB suggest/VB that/IN it/PRP is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN suggested/VBD a/DT road/NN ./. | complement/object | say | The mayor | suggested | - | a road
          # a voiced noun has the content
          The/DT mayor/NN expressed/VBD doubts/NNS about/IN the/DT bridge/NN ./. | - | - | - | - | - | -
          # objects with what they shall do or are said to be
          The/DT union/NN urged/VBD the/DT city/NN to/TO repair/VB the/DT bridge/NN ./. | complement/object_infinitive | want | The union | urged | the city | repair the bridge
          The/DT union/NN urged/VBD the/DT city/NN not/RB to/TO close/VB the/DT bridge/NN ./. | complement/object_infinitive | want | The union | urged | the city | not to close the bridge
          The/DT union/NN urged/VBD the/DT city/NN council/NN ,/, to/TO close/VB the/DT bridge/NN ./. | complement/object | want | The union | urged | - | the city council , to close the bridge
          The/DT union/NN urged/VBD to/IN close/VB ./. | - | - | - | - | - | -
          Polls/NNS show/VBP the/DT mayor/NN leading/VBG by/IN four/CD points/NNS ./. | complement/object_participle | show | Polls | show | - | the mayor leading by four points
          # things that polls and papers show
          Polls/NNS show/VBP a/DT close/JJ vote/NN ./. | complement/object | show | Polls | show | - | a close vote
          The/DT survey/NN shows/VBZ Moss/NNP ahead/RB ./. | complement/object | show | The survey | shows | - | Moss ahead
          The/DT mayor/NN showed/VBD a/DT card/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN left/VBD ,/, showing/VBG a/DT card/NN ./. | - | - | - | - | - | -
          The/DT union/NN described/VBD the/DT bridge/NN as/IN a/DT danger/NN ./. | complement/object_as | judge | The union | described | - | a danger
          The/DT union/NN described/VBD it/PRP as/IN a/DT danger/NN ./. | complement/object_as | judge | The union | described | - | it as a danger
          The/DT union/NN described/VBD the/DT bridge/NN ,/, as/IN a/DT danger/NN ./. | - | - | - | - | - | -
          The/DT union/NN described/VBD the/DT bridge/NN fell/VBD as/IN a/DT danger/NN ./. | complement/clause | say | The union | described | - | the bridge fell as a danger
          The/DT mayor/NN called/VBD the/DT bridge/NN a/DT danger/NN ./. | complement/object_predicate | judge | The mayor | called | - | the bridge a danger
          The/DT mayor/NN called/VBD it/PRP dangerous/JJ ./. | complement/object_predicate | judge | The mayor | called | - | dangerous
          The/DT mayor/NN called/VBD it/PRP art/NN ./. | complement/object_predicate | judge | The mayor | called | - | art
          The/DT mayor/NN called/VBD himself/PRP a/DT friend/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN called/VBD the/DT bridge/NN ./. | - | - | - | - | - | -
          The/DT union/NN accused/VBD the/DT city/NN of/IN//SCONJ lying/VBG ./. | complement/object_preposition | judge | The union | accused | the city | lying
          The/DT union/NN accused/VBD the/DT head/NN of/IN the/DT city/NN of/IN//SCONJ lying/VBG ./. | complement/object_preposition | judge | The union | accused | the head | the city of lying
          The/DT union/NN accused/VBD the/DT city/NN ./. | - | - | - | - | - | -
          # things
          The/DT union/NN rejected/VBD the/DT plan/NN ./. | complement/object | judge | The union | rejected | - | the plan
          # the object it, where nothing else is rejected
          The/DT union/NN rejected/VBD it/PRP ./. | complement/object | judge | The union | rejected | - | it
          The/DT union/NN rejected/VBD it/PRP in/IN May/NNP ./. | complement/object | judge | The union | rejected | - | it
          The/DT union/NN expects/VBZ it/PRP to/IN ./. | - | - | - | - | - | -
          The/DT union/NN announced/VBD it/PRP ./. | - | - | - | - | - | -
          # objects that open with a participle, a hyphen or an adverb, and actions
          The/DT union/NN criticized/VBD long/RB -/HYPH standing/VBG rules/NNS ./. | complement/object | judge | The union | criticized | - | long - standing rules
          The/DT union/NN criticized/VBD planned/VBN cuts/NNS ./. | complement/object | judge | The union | criticized | - | planned cuts
          The/DT union/NN proposed/VBD freshly/RB painted/VBN trams/NNS ./. | complement/object | want | The union | proposed | - | freshly painted trams
          The/DT union/NN called/VBN for/IN closing/VBG the/DT bridge/NN ./. | complement/object | want | The union | called for | - | closing the bridge
          The/DT union/NN criticized/VBD saying/VBG that/IN it/PRP fell/VBD ./. | complement/clause | say | The union | saying | - | it fell
          The/DT union/NN anticipated/VBD having/VBG new/JJ trams/NNS ./. | - | - | - | - | - | -
          The/DT union/NN accepted/VBD according/VBG to/IN Moss/NNP ./. | - | - | - | - | - | -
          # quotations that open inside an infinitive or a predicate
          The/DT union/NN called/VBD on/IN the/DT city/NN to/TO “/`` slow/VB down/RP ”/'' ./. | complement/object_infinitive | want | The union | called on | the city | slow down
          The/DT mayor/NN called/VBD the/DT levy/NN a/DT “/`` burden/NN ”/'' ./. | complement/object_predicate | judge | The mayor | called | - | the levy a “ burden ”
          The/DT union/NN rejected/VBD last/JJ week/NN ./. | - | - | - | - | - | -
          The/DT union/NN rejected/VBD the/DT “/`` plan/NN ./. ”/'' | complement/object | judge | The union | rejected | - | the “ plan . ”
          The/DT union/NN rejected/VBD in/IN May/NNP the/DT plan/NN ./. | complement/object | judge | The union | rejected | - | the plan
          The/DT union/NN rejected/VBD in/IN May/NNP plans/NNS ./. | - | - | - | - | - | -
          # what is said in many words is a clause, though its verb was not recognised
          The/DT mayor/NN said/VBD nothing/NN//PRON about/IN the/DT bridges/NNS of/IN the/DT old/JJ city/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD a/DT few/JJ words/NNS ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD Monday/NNP of/IN the/DT bridges/NNS in/IN the/DT old/JJ city/NN centre/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN added/VBD the/DT bridges/NNS of/IN the/DT city/NN safe/JJ and/CC sound/VBP now/RB ./. | - | - | - | - | - | -
          # of whom, for what and against what
          The/DT council/NN asked/VBD Moss/NNP about/IN her/PRP$ boats/NNS ./. | complement/object_preposition | say | The council | asked | Moss | her boats
          Moss/NNP attacked/VBD the/DT council/NN for/IN its/PRP$ delays/NNS ./. | complement/object_preposition | judge | Moss | attacked | the council | its delays
          Moss/NNP attacked/VBD the/DT council/NN ./. | - | - | - | - | - | -
          Moss/NNP decided/VBD against/IN leaving/VBG ./. | complement/preposition | think | Moss | decided | - | leaving
          # verbs that voice a noun
          The/DT mayor/NN expressed/VBN concern/NN ./. | complement/object | feel | The mayor | expressed | - | concern
          The/DT mayor/NN expressed/VBD a/DT deep/JJ fear/NN ./. | complement/object | feel | The mayor | expressed | - | a deep fear
          The/DT mayor/NN expressed/VBD no/DT concern/NN that/IN it/PRP fell/VBD ./. | complement/object | feel | The mayor | expressed | - | no concern that it fell
          # whose noun has the content
          The/DT mayor/NN expressed/VBD concern/NN that/IN it/PRP fell/VBD ./. | - | - | - | - | - | -
          The/DT mayor/NN expressed/VBN anger/NN ./. | complement/object | feel | The mayor | expressed | - | anger
          # participles, infinitives
          The/DT mayor/NN left/VBD ,/, saying/VBG that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | saying | - | the bridge is safe
          The/DT mayor/NN won/VBD by/IN//SCONJ saying/VBG that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | saying | - | the bridge is safe
          The/DT mayor/NN would/MD win/VB by/IN//SCONJ saying/VBG that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN tired/VBD of/IN//SCONJ saying/VBG that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN was/VBD fined/VBN for/IN//SCONJ refusing/VBG to/TO pay/VB ./. | complement/infinitive | want | The mayor | refusing | - | pay
          The/DT mayor/NN blamed/VBD them/PRP for/IN//SCONJ refusing/VBG to/TO pay/VB ./. | complement/object_preposition | judge | The mayor | blamed | them | refusing to pay
          # participles before the main clause
          After/IN//SCONJ saying/VBG that/IN the/DT pier/NN is/VBZ safe/JJ ,/, the/DT mayor/NN left/VBD ./. | complement/clause | say | the mayor | saying | - | the pier is safe
          In/IN//SCONJ praising/VBG the/DT pier/NN ,/, the/DT mayor/NN also/RB erred/VBD ./. | complement/object | judge | the mayor | praising | - | the pier
          Seeking/VBG rest/NN ,/, the/DT mayor/NN left/VBD ./. | - | - | - | - | - | -
          The/DT mayor/NN won/VBD by/IN proposing/VBG a/DT pier/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD it/PRP fell/VBD and/CC Moss/NNP closed/VBD by/IN saying/VBG it/PRP stood/VBD ./. | complement/clause / complement/clause | say / say | The mayor / Moss | said / saying | - / - | it fell and Moss closed by saying it stood / it stood
          Praising/VBG the/DT pier/NN ./. | - | - | - | - | - | -
          # reasons, but no sources
          The/DT mayor/NN left/VBD ,/, citing/VBG ill/JJ health/NN ./. | complement/object | say | The mayor | citing | - | ill health
          The/DT mayor/NN left/VBD citing/VBG ill/JJ health/NN ./. | - | - | - | - | - | -
          The/DT mayor/NN left/VBD ,/, citing/VBG Dana/NNP Moss/NNP ./. | - | - | - | - | - | -
          The/DT paper/NN said/VBD so/RB ,/, citing/VBG two/CD clerks/NNS ./. | - | - | - | - | - | -
          The/DT mayor/NN left/VBD ,/, citing/VBG the/DT union/NN that/WDT the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN went/VBD on/RB to/TO say/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | say | - | the bridge is safe
          The/DT mayor/NN came/VBD to/TO believe/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | think | The mayor | believe | - | the bridge is safe
          The/DT mayor/NN appeared/VBD to/TO say/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | say | - | the bridge is safe
          The/DT mayor/NN has/VBZ yet/RB to/TO explain/VB why/WRB it/PRP fell/VBD ./. | complement/clause | not say | The mayor | explain | - | why it fell
          The/DT mayor/NN has/VBZ yet/RB to/TO say/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN wants/VBZ to/TO say/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/infinitive | want | The mayor | wants | - | say that the bridge is safe
          The/DT report/NN said/VBD to/TO show/VB that/IN the/DT bridge/NN is/VBZ safe/JJ fell/NN ./. | - | - | - | - | - | -
          # passives of nobody, and told to somebody
          It/PRP is/VBZ reported/VBN that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | - | is reported | - | the bridge is safe
          The/DT jury/NN was/VBD told/VBN that/IN the/DT bridge/NN was/VBD unsafe/JJ ./. | complement/clause | say | - | was told | - | the bridge was unsafe
          The/DT jury/NN was/VBD told/VBN the/DT bridge/NN was/VBD unsafe/JJ ./. | - | - | - | - | - | -
          The/DT jury/NN was/VBD reported/VBN that/IN the/DT bridge/NN was/VBD unsafe/JJ ./. | - | - | - | - | - | -
          It/PRP was/VBD announced/VBN by/IN the/DT city/NN that/WDT the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | the city | was announced | - | the bridge is safe
          # negated
          The/DT mayor/NN did/VBD not/RB say/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN did/VBD not/RB say/VB whether/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | not say | The mayor | did not say | - | whether the bridge is safe
          The/DT mayor/NN is/VBZ n't/RB saying/VBG if/IN//SCONJ the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | not say | The mayor | is n't saying | - | if the bridge is safe
          The/DT mayor/NN did/VBD not/RB say/VB why/WRB the/DT bridge/NN is/VBZ old/JJ ./. | complement/clause | not say | The mayor | did not say | - | why the bridge is old
          The/DT mayor/NN did/VBD not/RB promise/VB to/TO repair/VB the/DT bridge/NN ./. | complement/infinitive | not want | The mayor | did not promise | - | repair the bridge
          The/DT mayor/NN does/VBZ not/RB believe/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | not think | The mayor | does not believe | - | the bridge is safe
          The/DT mayor/NN has/VBZ never/RB rejected/VBD the/DT plan/NN ./. | complement/object | not judge | The mayor | has never rejected | - | the plan
          # who says it
          The/DT mayor/NN was/VBD quoted/VBN as/IN//SCONJ saying/VBG that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | saying | - | the bridge is safe
          The/DT union/NN quoted/VBD the/DT mayor/NN as/IN//SCONJ saying/VBG that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | the mayor | saying | - | the bridge is safe
          There/EX said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          Said/VBD that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          # a thought in the first person is said with a hedge
          I/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | I | think | - | the bridge is safe
          We/PRP believe/VBP that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | We | believe | - | the bridge is safe
          I/PRP thought/VBD the/DT bridge/NN was/VBD safe/JJ ./. | complement/clause | think | I | thought | - | the bridge was safe
          I/PRP do/VBP not/RB think/VB that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | not think | I | do not think | - | the bridge is safe
          I/PRP hope/VBP that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | feel | I | hope | - | the bridge is safe
          You/PRP think/VBP the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | think | You | think | - | the bridge is safe
          I/PRP mean/VBP that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | I | mean | - | the bridge is safe
          This/DT//PRON means/VBZ that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | - | - | - | - | - | -
          The/DT mayor/NN said/VBD the/DT bridges/NNS of/IN the/DT old/JJ city/NN safe/JJ for/IN now/RB ./. | complement/clause | say | The mayor | said | - | the bridges of the old city safe for now
          # past whatever stands before that
          The/DT mayor/NN told/VBD reporters/NNS gathered/VBN outside/IN the/DT hall/NN that/WDT the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | told | reporters gathered outside the hall | the bridge is safe
          The/DT mayor/NN told/VBD the/DT council/NN that/WDT ,/, as/IN//SCONJ it/PRP is/VBZ new/JJ ,/, the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | told | the council | as it is new , the bridge is safe
          The/DT union/NN urged/VBD the/DT head/NN of/IN the/DT city/NN to/TO repair/VB the/DT bridge/NN ./. | complement/object_infinitive | want | The union | urged | the head of the city | repair the bridge
          The/DT mayor/NN told/VBD people/NNS inside/RB and/CC outside/IN that/IN the/DT bridge/NN is/VBZ safe/JJ ./. | complement/clause | say | The mayor | told | people | the bridge is safe
          """)
  void attributes(
      String tagged,
      String form,
      String kind,
      String source,
      String cue,
      String addressee,
      String content) {
    assertEquals(
        new Attributed(form, kind, source, cue, addressee, content),
        Attributed.by(new ComplementRule(), tagged));
  }
}
