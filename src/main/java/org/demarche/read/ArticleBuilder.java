package org.demarche.read;

import java.util.List;
import java.util.regex.Pattern;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.read.drafts.Draft;
import org.demarche.read.feeds.FeedItem;
import org.demarche.read.language.WrittenLanguage;

/** Puts text, structure and what is known of it together. */
final class ArticleBuilder {
  /** What NewsAPI and its like put in the place of the rest: {@code … [+95 chars]}. */
  private static final Pattern STUB = Pattern.compile("\\[\\+\\d+ chars\\]\\s*$");

  private static final int STUB_LENGTH = 40;

  /** What a server calls a page that it gives in the place of another. */
  private static final Pattern ERROR =
      Pattern.compile("(?i)" + Alternatives.of("page.errors") + "[.!…]*");

  private static final int LONGEST_ERROR = 600;

  private final Facts assumed;

  ArticleBuilder(ReadOptions options) {
    this.assumed = Facts.of(options);
  }

  /** An article whose text is the decoded file, to the last character. */
  Article text(Input input, String text, Sidecar sidecar) throws UnreadableException {
    return plain(input.id(), text, sidecar.facts(), hints(input.name()));
  }

  Article html(Input input, HtmlPage page, Sidecar sidecar) throws UnreadableException {
    Facts said = sidecar.facts().or(page.facts());
    return marked(input.id(), page.main(), said, page.houses().or(hints(input.name())));
  }

  /**
   * @param where for a problem
   * @param id for an article that has none
   * @param file what its file is called
   * @param shared what the file's sidecar says of all its articles
   */
  Reading json(JsonArticle json, String where, String id, String file, Facts shared) {
    try {
      return new Reading.Found(json(json, json.id(file).orElse(id), shared));
    } catch (UnreadableException e) {
      return e.at(where);
    } catch (RuntimeException | StackOverflowError e) {
      return UnreadableException.json("it cannot be understood (" + e + ")").at(where);
    }
  }

  private Article json(JsonArticle json, String id, Facts shared) throws UnreadableException {
    String text = json.text().orElseThrow();
    Facts said = json.facts().or(shared);
    Facts hints = said.url().map(ArticleBuilder::hints).orElse(Facts.NONE);
    if (text.length() > ArticleReader.MAX_ARTICLE) {
      throw UnreadableException.tooLarge(ArticleReader.MAX_ARTICLE);
    }
    return json.isMarkup(text)
        ? marked(id, HtmlPage.parse(text).main(), said, hints)
        : plain(id, text, said, hints);
  }

  /**
   * An article that a reader of its own format gives.
   *
   * @param id what it is called
   * @param file the name of its file, which may tell a date
   * @param said what the draft and what stands beside the file say
   */
  Article draft(Draft draft, String id, String file, Facts said) throws UnreadableException {
    if (draft.body().length() > ArticleReader.MAX_ARTICLE) {
      throw UnreadableException.tooLarge(ArticleReader.MAX_ARTICLE);
    }
    Facts hints = said.url().map(ArticleBuilder::hints).orElse(Facts.NONE).or(hints(file));
    if (draft.form() == Draft.Form.PLAIN) {
      return plain(id, draft.body(), said, hints);
    }
    HtmlPage page = HtmlPage.parse(draft.body());
    return draft.form() == Draft.Form.PAGE
        ? marked(id, page.main(), said.or(page.facts()), page.houses().or(hints))
        : marked(id, page.main(said.headline()), said, hints);
  }

  /** An article whose whole text stands in a feed. */
  Article content(FeedItem item) throws UnreadableException {
    HtmlText main = HtmlPage.parse(item.content()).main();
    return marked(item.id(), main, FeedFacts.said(item), FeedFacts.hints(item));
  }

  /** An article whose page a feed leads to. */
  Article page(FeedItem item, HtmlPage page) throws UnreadableException {
    Facts said = FeedFacts.heading(item, page.facts()).or(FeedFacts.said(item));
    return marked(item.id(), page.main(), said, FeedFacts.hints(item).or(page.houses()));
  }

  /** An article in plain text that a feed leads to. */
  Article plain(FeedItem item, String text) throws UnreadableException {
    return plain(item.id(), text, FeedFacts.said(item), FeedFacts.hints(item));
  }

  private Article plain(String id, String text, Facts said, Facts hints)
      throws UnreadableException {
    refuseEmpty(text);
    refuseLong(text);
    return build(id, text, TextStructure.of(text, said.headline()), said, hints);
  }

  private Article marked(String id, HtmlText main, Facts said, Facts hints)
      throws UnreadableException {
    if (main.text().chars().noneMatch(Character::isLetter)) {
      throw UnreadableException.noText(
          "the page shows no text; perhaps a script loads it: save the page from a browser");
    }
    if (main.text().length() <= LONGEST_ERROR
        && said.headline().filter(it -> ERROR.matcher(it.strip()).matches()).isPresent()) {
      throw UnreadableException.noText(
          "a server gave this message in the place of a page; fetch the page again");
    }
    refuseLong(main.text());
    return build(id, main.text(), main.blocks(said.headline()), said, hints);
  }

  private Article build(String id, String text, List<Block> blocks, Facts said, Facts hints)
      throws UnreadableException {
    refuseStub(text);
    TextFacts own = new TextFacts(text, blocks);
    Facts facts = said.or(own.facts()).or(assumed).or(hints);
    Facts estimated =
        facts.published().isPresent() ? facts : facts.or(Facts.ofDate(own.estimate()));
    return new Article(id, text, written(estimated, text).metadata(), blocks);
  }

  /** In the language of its words, where that is sure and only systems say that it is English. */
  private static Facts written(Facts facts, String text) {
    boolean english = facts.metadata().isEnglish();
    return english
        ? WrittenLanguage.of(text)
            .filter(tag -> !tag.equals("en"))
            .map(facts::written)
            .orElse(facts)
        : facts;
  }

  private static Facts hints(String nameOrUrl) {
    return Facts.ofDate(Dates.inPath(nameOrUrl));
  }

  private static void refuseStub(String text) throws UnreadableException {
    if (STUB.matcher(text.substring(Math.max(0, text.length() - STUB_LENGTH))).find()) {
      throw UnreadableException.stub();
    }
  }

  private static void refuseLong(String text) throws UnreadableException {
    if (text.length() > ArticleReader.maxText()) {
      throw UnreadableException.tooLong(text.length(), ArticleReader.maxText());
    }
  }

  private static void refuseEmpty(String text) throws UnreadableException {
    if (text.chars().allMatch(c -> Lines.isSpace((char) c))) {
      throw UnreadableException.empty();
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw UnreadableException.noText("it holds no letter; remove it");
    }
  }
}
