package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;

/** {@code According to the ministry, …} and {@code …, according to the ministry}. */
final class AccordingToRule implements Rule {

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    Words words = sentence.words();
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
        attribution(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Syntax s, int at) {
    Optional<Range> source = s.phrases().startingAt(at + 2);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Optional<Content> before = before(s, at);
    Optional<Content> after = after(s, source.get().end(), before.isEmpty());
    Optional<Content> content =
        before.isPresent() && after.isPresent()
            ? Optional.of(before.get().and(after.get()))
            : before.or(() -> after);
    return content.map(
        found ->
            Attributions.of(
                Kind.SAY,
                "according-to",
                Optional.of(s.words().span(at, at + 2)),
                found,
                Optional.of(s.words().span(source.get())),
                Optional.empty(),
                false,
                "according-to"));
  }

  private Optional<Content> before(Syntax s, int at) {
    int start = 0;
    Words words = s.words();
    for (int i = 0; i < at; i++) {
      if (words.lower(i).equals(";")) {
        start = i + 1;
      }
    }
    if (words.tag(start).equals("CC")) {
      start++;
    }
    boolean clause = s.groups().firstFinite(start, at).isPresent();
    return clause ? s.contents().of(start, at) : Optional.empty();
  }

  /** What stands after the source: the whole sentence when it is opened by the source. */
  private Optional<Content> after(Syntax s, int end, boolean opens) {
    Words words = s.words();
    int from = end;
    while (from < words.size() && !words.isComma(from) && !words.isDash(from)) {
      from++;
    }
    if (from >= words.size() - 1) {
      return Optional.empty();
    }
    boolean goesOn =
        opens
            || words.isVerbTag(from + 1)
                && words.pos(from + 1) != org.demarche.model.Token.Pos.ADJ
                && !words.tag(from + 1).equals("VBG");
    return goesOn ? s.contents().of(from + 1, words.size()) : Optional.empty();
  }
}
