package org.demarche.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.model.Article;
import org.demarche.model.Block;
import org.demarche.model.Metadata;
import org.demarche.model.Problem;
import org.demarche.model.Span;
import org.demarche.read.Reading;

/**
 * A reading on its way from the task that read it to the one that extracts it. What is not known is
 * null.
 *
 * @param blocks of each block its kind, its start and its end
 * @param problem what kept the article from being read; then nothing else is there
 */
record Carried(
    String id,
    String text,
    String source,
    String headline,
    LocalDate published,
    String publisher,
    List<String> authors,
    String url,
    String language,
    String section,
    String page,
    String site,
    int[] blocks,
    Problem problem)
    implements Serializable {

  static Carried of(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return failed(failed.problem());
    }
    Reading.Found found = (Reading.Found) reading;
    Article article = found.article();
    Metadata known = article.metadata();
    return new Carried(
        article.id(),
        article.text(),
        found.source(),
        known.headline().orElse(null),
        known.published().orElse(null),
        known.publisher().orElse(null),
        known.authors(),
        known.url().orElse(null),
        known.language(),
        known.section().orElse(null),
        known.page().orElse(null),
        known.site().orElse(null),
        packed(article.blocks()),
        null);
  }

  private static Carried failed(Problem problem) {
    return new Carried(
        "", "", "", null, null, null, List.of(), null, "", null, null, null, new int[0], problem);
  }

  Reading reading() {
    if (problem != null) {
      return new Reading.Failed(problem);
    }
    Metadata known =
        new Metadata(
            Optional.ofNullable(headline),
            Optional.ofNullable(published),
            Optional.ofNullable(publisher),
            authors,
            Optional.ofNullable(url),
            language,
            Optional.ofNullable(section),
            Optional.ofNullable(page),
            Optional.ofNullable(site));
    return new Reading.Found(new Article(id, text, known, unpacked()), source);
  }

  private static int[] packed(List<Block> blocks) {
    return blocks.stream()
        .flatMapToInt(it -> IntStream.of(it.kind().ordinal(), it.span().start(), it.span().end()))
        .toArray();
  }

  private List<Block> unpacked() {
    List<Block> list = new ArrayList<>();
    for (int i = 0; i < blocks.length; i += 3) {
      Block.Kind kind = Block.Kind.values()[blocks[i]];
      list.add(new Block(kind, new Span(blocks[i + 1], blocks[i + 2])));
    }
    return list;
  }
}
