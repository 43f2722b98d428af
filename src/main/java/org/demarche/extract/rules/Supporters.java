package org.demarche.extract.rules;

import java.util.Optional;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Cue;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;

/** Those among whom somebody has support. */
final class Supporters {
  private Supporters() {}

  /** {@code her support among fishermen}: they support her. */
  static boolean areAmong(Syntax s, int noun, Cue cue) {
    boolean owned = s.words().tag(noun - 1).matches("POS|PRP\\$");
    return owned
        && s.words().lower(noun + 1).equals("among")
        && cue.kind(Frame.PREPOSITION).filter(kind -> kind == Kind.JUDGE).isPresent();
  }

  /** They support what or whom the noun belongs to. */
  static Optional<Attribution> attribution(Syntax s, int noun, Range supported) {
    return s.phrases()
        .startingAt(noun + 2)
        .flatMap(
            group ->
                s.contents()
                    .of(supported.from(), supported.to())
                    .map(
                        content ->
                            new AttributionBuilder(
                                    Construction.of(Form.NOUN, Frame.OBJECT), content)
                                .kind(Kind.JUDGE)
                                .cue(s.words().lemma(noun), s.words().span(noun, noun + 1))
                                .source(group.span(s.words()))
                                .build()));
  }
}
