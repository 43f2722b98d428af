package org.demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Event.Type;
import org.demarche.model.Frame;
import org.demarche.model.InputException;
import org.demarche.model.Span;
import org.demarche.model.Stance;
import org.demarche.model.Statement.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
  private static final Lexicon BUILT_IN = Lexicon.builtIn();

  @TempDir private Path folder;

  private Lexicon with(String rows) throws IOException {
    Files.writeString(folder.resolve("lexicon.tsv"), rows.replace('|', '\t'));
    return Lexicon.load(List.of(folder));
  }

  private static Attribution attribution(String lemma, Kind kind) {
    Span span = new Span(0, 1);
    return new Attribution(
        kind,
        Optional.of(span),
        lemma,
        List.of(span),
        List.of(span),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        false,
        Construction.of(Construction.Form.COMPLEMENT));
  }

  @Test
  void teachesAWordInOneRow() throws IOException {
    Lexicon lexicon =
        with(
            "rebut-flat|verb|judge:o,p=of+at|act=reject|stance=rejects/-|event=reject,to:threaten");
    Cue cue = lexicon.verb("rebut-flat").get();
    assertEquals(Optional.of(Kind.JUDGE), cue.kind(Frame.OBJECT));
    assertTrue(cue.takes(Frame.PREPOSITION, "of+at"));
    assertFalse(cue.takes(Frame.CLAUSE));
    assertEquals(Act.REJECT, lexicon.act(attribution("rebut-flat", Kind.SAY)));
    assertEquals(Optional.of(Stance.REJECTS), lexicon.stance("rebut-flat", false));
    assertEquals(Optional.empty(), lexicon.stance("rebut-flat", true));
    assertEquals(Optional.of(Type.REJECT), lexicon.event(EventUse.CUE, "rebut-flat"));
    assertEquals(Optional.of(Type.THREATEN), lexicon.event(EventUse.TO, "rebut-flat"));
    assertEquals(Optional.empty(), lexicon.event(EventUse.NOUN, "rebut-flat"));
    assertTrue(BUILT_IN.of("rebut-flat").isEmpty());
  }

  @Test
  void aRowWithAStanceIsAWayToTakeIt() throws IOException {
    Lexicon lexicon = with("blunk|verb|judge:o,p=at|stance=rejects/openTo\n");
    assertEquals(
        List.of(StanceFrame.OBJECT, StanceFrame.PREPOSITION),
        lexicon.stances().of(PartOfSpeech.VERB, "blunk").stream().map(StanceUse::frame).toList());
    assertTrue(BUILT_IN.stances().of(PartOfSpeech.VERB, "blunk").isEmpty());
    assertFalse(lexicon.stances().of(PartOfSpeech.VERB, "reject").isEmpty());
  }

  @Test
  void aRowOfAFolderTakesThePlaceOfTheSameWord() throws IOException {
    Lexicon lexicon = with("# a comment\n\ndemand|verb|course=light\n");
    assertTrue(lexicon.verb("demand").isEmpty());
    assertTrue(lexicon.is(CourseRole.LIGHT, "demand"));
    assertEquals(BUILT_IN.noun("demand"), lexicon.noun("demand"));
    assertTrue(lexicon.own().contains("course=light"));
    assertEquals("", BUILT_IN.own());
    String row = lexicon.find(PartOfSpeech.VERB, "demand").get().row();
    assertTrue(row.endsWith("lexicon.tsv:3"), row);
  }

  @Test
  void theVerbComesBeforeTheNounOfTheSameForm() throws IOException {
    Lexicon lexicon =
        with(
            "moot|noun|act=deny|course=people|issue=talks\nmoot|verb|act=offer|issue=talks,justice");
    assertEquals(Act.OFFER, lexicon.act(attribution("moot", Kind.SAY)));
    assertEquals(List.of("talks", "justice"), lexicon.issues("moot"));
    assertTrue(lexicon.isPeople("moot") && lexicon.isPeople("ex-moot"));
    assertFalse(lexicon.isPeople("mooting"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # a row needs its tabs
          spurn verb; 1: bad-word: a row is word, part of speech and cells, with a tab between
          # every unknown name is told with what there is to choose of
          spurn|verbs|judge:o; 1: bad-word: no such part of speech: 'verbs'; choose of verb, noun, adjective
          spurn|verb|judge:oo; 1: bad-word: no such frame: 'oo'
          spurn|verb|judges:o; 1: bad-word: no such kind: 'judges'; choose of say, show, think, want, judge, feel
          spurn|verb|stance=rejects; 1: bad-word: a stance is given with the one when negated
          spurn|verb|stance=rejects/open; 1: bad-word: no such stance: 'open'; choose of demands, offers
          spurn|verb|course=judgeing; 1: bad-word: no such role of a course: 'judgeing'; choose of asking
          spurn|verb|event=refuse; 1: bad-word: no such type of event: 'refuse'; choose of agree
          spurn|verb|event=as:reject; 1: bad-word: no such use of an event: 'as'; choose of cue, verb
          spurn|verb|act=spurn; 1: bad-word: no such act: 'spurn'; choose of say, assert
          spurn|verb|mood=bad; 1: bad-word: 'mood=bad' is none of KIND:FRAMES, act=
          spurn|verb; 1: bad-word: 'spurn' does nothing; add a cell or leave the row out
          # one row a word
          spurn|verb|judge:o¶spurn|verb|judge:g; 2: duplicate-word: the verb 'spurn' is already at
          """)
  void refusesWhatItCannotReadWithFileAndLine(String rows, String message) {
    InputException e = assertThrows(InputException.class, () -> with(rows.replace('¶', '\n')));
    String expected = folder.resolve("lexicon.tsv") + ":" + message.strip();
    assertTrue(e.getMessage().startsWith(expected), e::getMessage);
  }

  @Test
  void tellsAllMistakesOfAFileAtOnce() {
    InputException e = assertThrows(InputException.class, () -> with("a|verb\nb|verb\nc|x"));
    assertEquals(3, e.getMessage().split("\n").length, e::getMessage);
  }

  @Test
  void aFolderWithoutALexiconChangesNothing() {
    assertEquals(BUILT_IN, Lexicon.load(List.of(folder)));
    assertFalse(Lexicon.isIn(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "say, true, true, true, false",
    "tell, true, true, true, true",
    "believe, false, true, false, false",
    "reject, false, false, false, false",
    "mountain, false, false, false, false"
  })
  void knowsWhatVerbsTake(
      String verb, boolean says, boolean takesClause, boolean speaks, boolean addresses) {
    assertEquals(says, BUILT_IN.says(verb), "says");
    assertEquals(takesClause, BUILT_IN.takesClause(verb), "takes a clause");
    assertEquals(speaks, BUILT_IN.speaks(verb), "takes a quotation");
    assertEquals(addresses, BUILT_IN.addresses(verb), "takes an addressee");
  }

  @ParameterizedTest
  @CsvSource({"withdrawal, true", "deployment, true", "ban, true", "king, false", "lamp, false"})
  void tellsActionsFromThings(String noun, boolean action) {
    assertEquals(action, BUILT_IN.isAction(noun));
  }

  /** What a word does that has no row for it depends on its kind alone. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasAnAct(Kind kind) {
    Act act = BUILT_IN.act(attribution("quux", kind));
    Set<Act> general = Set.of(Act.SAY, Act.ASSESS, Act.BELIEVE, Act.REQUEST);
    assertTrue(general.contains(act), act::toString);
  }

  @Test
  void rowsAreSortedAndInLowerCase() {
    List<String> lemmas = BUILT_IN.all().stream().map(Word::lemma).toList();
    assertEquals(lemmas.stream().sorted().toList(), lemmas);
    assertTrue(lemmas.size() > 1000);
    assertEquals(List.of(), lemmas.stream().filter(l -> !l.equals(l.toLowerCase())).toList());
  }
}
