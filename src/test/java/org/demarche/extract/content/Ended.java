package org.demarche.extract.content;

import java.util.List;
import org.demarche.extract.rules.AdjectiveRule;
import org.demarche.extract.rules.ComplementRule;
import org.demarche.extract.rules.NounRule;
import org.demarche.extract.rules.Rule;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Frame;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Tagged;
import org.demarche.syntax.VerbGroup;

/** A content right of its cue, and the name of the {@link Stop} that ends it; {@code -} if none. */
public record Ended(String content, String stop) {
  private static final List<Rule> RULES =
      List.of(new ComplementRule(), new AdjectiveRule(), new NounRule());

  /** That of the cue whose last word is given, in a sentence {@link Tagged} by hand. */
  public static Ended in(String tagged, String cue) {
    AnnotatedArticle article = Tagged.annotated(tagged);
    Syntax s = new Syntax(article.sentences().get(0), article, Lexicon.builtIn());
    return RULES.stream()
        .flatMap(rule -> rule.find(s).stream())
        .filter(a -> a.cue().get().of(article.text()).endsWith(cue))
        .findFirst()
        .map(a -> new Ended(a.content().of(article.text()), stop(s, a)))
        .orElse(new Ended("-", "-"));
  }

  private static String stop(Syntax s, Attribution a) {
    SentenceView words = s.words();
    int from = words.at(a.content().start());
    int cue = words.at(a.cue().get().start());
    VerbGroup group =
        s.groups()
            .startingAt(cue)
            .orElse(new VerbGroup(cue, cue, cue + 1, "", VerbGroup.Form.FINITE, false, false));
    Frame frame = a.construction().frame().get();
    Scope scope = s.end().scope(from, group, frame);
    return Stop.first(scope, s.end().after(from, group, frame)).map(Stop::name).orElse("-");
  }
}
