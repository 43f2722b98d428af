package org.demarche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Attributions;
import org.demarche.extract.content.Content;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;

/** Which of several attributions stay, which hold which, and which go on with which. */
class NestingTest {
  /** Words between any two spans that do not touch, but for 50 to 52. */
  private static final String GAPS = "a".repeat(50) + ", " + "a".repeat(8);

  private static final Span SAID = new Span(4, 8);
  private static final Span LATE = new Span(22, 26);
  private static final Span MAYOR = new Span(0, 3);

  @Test
  void keepsTheEarlierOfTwoWithTheSameContent() {
    Attribution first = said(Form.COMPLEMENT, SAID, 10, 30).build();
    Attribution second = said(Form.NOUN, new Span(0, 3), 10, 30).build();
    assertEquals(List.of(first), Nesting.merged(List.of(first, second)));
    assertEquals(List.of(second), Nesting.merged(List.of(second, first)));
  }

  @Test
  void keepsTheWiderOfTwoWithTheSameCue() {
    Attribution part = said(Form.COMPLEMENT, SAID, 10, 20).build();
    Attribution whole = said(Form.FRONTED, SAID, 10, 30).build();
    assertEquals(List.of(whole), Nesting.merged(List.of(part, whole)));
    assertEquals(List.of(whole), Nesting.merged(List.of(whole, part)));
  }

  @Test
  void keepsBothOfTwoWithDifferentCuesOrContents() {
    Attribution one = said(Form.COMPLEMENT, SAID, 10, 20).build();
    Attribution wider = said(Form.COMPLEMENT, new Span(0, 3), 10, 30).build();
    Attribution apart = said(Form.COMPLEMENT, SAID, 40, 50).build();
    Attribution label = builder(Form.SPEAKER_LABEL, 12, 18).build();
    assertEquals(
        List.of(one, wider, apart, label), Nesting.merged(List.of(one, wider, apart, label)));
  }

  @Test
  void endsWhatIsSaidWithinAClauseThatIsSaid() {
    Attribution outer =
        new AttributionBuilder(
                Construction.of(Form.COMPLEMENT, Frame.CLAUSE),
                Content.of(new Span(10, 40), new Span(10, 40)))
            .cue("say", SAID)
            .build();
    Attribution inner = said(Form.COMPLEMENT, new Span(12, 16), 20, 50).build();
    assertEquals(new Span(20, 40), Nesting.merged(List.of(outer, inner)).get(1).content());
    Attribution beside = said(Form.COMPLEMENT, new Span(42, 44), 45, 50).build();
    assertEquals(List.of(outer, beside), Nesting.merged(List.of(outer, beside)));
  }

  @Test
  void takesATrailingAccordingToForARelay() {
    Attribution inner = said(Form.FRONTED, LATE, 0, 20).build();
    Attribution outer = accordingTo(32, 0, 30).build();
    List<Attribution> merged = Nesting.merged(List.of(inner, outer));
    assertEquals(
        List.of(Optional.of(new Span(45, 50))), merged.stream().map(a -> a.relay()).toList());
  }

  @Test
  void takesNoOtherForARelay() {
    Attribution leading = accordingTo(2, 4, 30).build();
    Attribution inner = said(Form.FRONTED, LATE, 3, 20).build();
    assertEquals(List.of(inner, leading), Nesting.merged(List.of(inner, leading)));
    Attribution trailing = accordingTo(32, 0, 30).build();
    Attribution thought = said(Form.FRONTED, LATE, 0, 20).kind(Kind.THINK).build();
    assertEquals(List.of(thought, trailing), Nesting.merged(List.of(thought, trailing)));
    Attribution later = said(Form.FRONTED, LATE, 5, 20).build();
    assertEquals(List.of(later, trailing), Nesting.merged(List.of(later, trailing)));
    Attribution beyond = said(Form.FRONTED, new Span(50, 54), 0, 20).build();
    assertEquals(List.of(beyond, trailing), Nesting.merged(List.of(beyond, trailing)));
    Attribution label = builder(Form.HEADLINE, 0, 20).build();
    assertEquals(List.of(label, trailing), Nesting.merged(List.of(label, trailing)));
    Attribution nobody = accordingTo(32, 0, 30).source(Optional.empty()).build();
    Attribution known = said(Form.FRONTED, LATE, 0, 20).build();
    assertEquals(List.of(known, nobody), Nesting.merged(List.of(known, nobody)));
  }

  @Test
  void findsTheTightestThatHoldsCueAndContent() {
    Attribution outer = said(Form.COMPLEMENT, new Span(4, 8), 10, 60).build();
    Attribution middle = said(Form.COMPLEMENT, new Span(12, 16), 18, 60).build();
    Attribution inner = said(Form.COMPLEMENT, new Span(20, 24), 26, 60).build();
    Attribution label = builder(Form.PULLED_QUOTATION, 30, 60).build();
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2)),
        parents(label, inner, middle, outer));
  }

  @Test
  void findsNoParentBesideOrWithTheSameContent() {
    Attribution one = said(Form.COMPLEMENT, new Span(4, 8), 10, 20).build();
    Attribution next = said(Form.COMPLEMENT, new Span(22, 24), 26, 60).build();
    Attribution cueOutside = said(Form.FRONTED, new Span(62, 64), 30, 40).build();
    Attribution same = said(Form.NOUN, new Span(65, 70), 26, 60).build();
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()),
        parents(one, next, cueOutside, same));
  }

  @Test
  void holdsWhatStandsAcrossItsPiecesButNotAcrossItsCue() {
    Content pieces =
        Content.of(new Span(0, 20), new Span(0, 20))
            .and(Content.of(new Span(30, 60), new Span(30, 60)));
    Construction fronted = Construction.of(Form.FRONTED);
    Attribution late = new AttributionBuilder(fronted, pieces).cue("say", new Span(62, 66)).build();
    Attribution between =
        new AttributionBuilder(fronted, pieces).cue("say", new Span(22, 26)).build();
    Attribution inner = said(Form.COMPLEMENT, new Span(12, 16), 18, 40).build();
    assertEquals(List.of(OptionalInt.empty(), OptionalInt.of(0)), parents(late, inner));
    assertEquals(List.of(OptionalInt.empty(), OptionalInt.empty()), parents(between, inner));
  }

  @Test
  void widensTheNearestOfTheSameSourceByWhatGoesOn() {
    Attribution start = said(Form.FRONTED, SAID, 10, 20).build();
    Attribution other = said(Form.FRONTED, SAID, 22, 30).source(new Span(31, 33)).build();
    Attribution next = continued(40, 50);
    Attribution last = continued(52, 60);
    assertEquals(
        List.of(
            List.of(new Span(10, 20), new Span(40, 60)),
            List.of(new Span(22, 30)),
            List.of(new Span(40, 50)),
            List.of(new Span(52, 60))),
        Continuations.takenIn(GAPS, List.of(last, next, other, start)).stream()
            .map(Attribution::widePieces)
            .toList());
  }

  @Test
  void widensNothingThatContinuesOrReachesBeyond() {
    Attribution start = said(Form.FRONTED, SAID, 10, 45).build();
    Attribution next = continued(40, 50);
    assertEquals(List.of(start, next), Continuations.takenIn(GAPS, List.of(next, start)));
    assertEquals(List.of(next), Continuations.takenIn(GAPS, List.of(next)));
  }

  private static List<OptionalInt> parents(Attribution... all) {
    return Nesting.nested(List.of(all)).stream().map(Attribution::parent).toList();
  }

  private static Attribution continued(int from, int to) {
    Attribution said = said(Form.CONTINUED, SAID, from, to).build();
    return Attributions.asContinuation(said);
  }

  private static AttributionBuilder accordingTo(int cue, int from, int to) {
    return builder(Form.ACCORDING_TO, from, to)
        .cue("according-to", new Span(cue, cue + 12))
        .source(new Span(45, 50));
  }

  private static AttributionBuilder said(Form form, Span cue, int from, int to) {
    return builder(form, from, to).cue("say", cue).source(MAYOR);
  }

  private static AttributionBuilder builder(Form form, int from, int to) {
    Span words = new Span(from, to);
    return new AttributionBuilder(Construction.of(form), Content.of(words, words));
  }
}
