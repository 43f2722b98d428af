package org.demarche.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.annotate.perceptron.ScoreTable;
import org.demarche.annotate.tags.TagClass;
import org.demarche.model.Token;
import org.demarche.model.Tree;

/**
 * Finds the dependency tree of a sentence, word by word from left to right.
 *
 * <p>A greedy arc-hybrid parser: an averaged perceptron chooses each step together with its
 * relation (trained with the dynamic oracle of Goldberg and Nivre 2013). It takes two steps a word,
 * so that sentences may have any length. Thread-safe.
 */
public final class Parser {
  private static final String RESOURCE = "parser.bin.gz";

  private final List<String> relations;
  private final LegalActions actions;
  private final ScoreTable table;

  public Parser(ParserModel model) {
    relations = model.relations();
    actions = new LegalActions(relations.size());
    table = new ScoreTable(model.weights(), ParserAction.count(relations.size()));
  }

  /** The parser with the model that Demarche comes with; it is read once, at the first use. */
  public static Parser shipped() {
    return Shipped.PARSER;
  }

  /** The tree of one sentence; empty for none. */
  public Tree parse(List<Token> tokens) {
    return parse(
        tokens.stream().map(Token::text).toList(),
        tokens.stream().map(token -> new TagClass(token.pos(), token.tag())).toList());
  }

  /** The tree of one sentence, whose words have these tags. */
  public Tree parse(List<String> texts, List<TagClass> tags) {
    ParserFeatures features = new ParserFeatures(texts, tags);
    ParserState state = new ParserState(texts.size());
    StepScorer scorer = new StepScorer(table, features, texts.size());
    while (!state.isFinal()) {
      int[] legal = actions.in(state);
      state.take(legal.length == 1 ? legal[0] : scorer.best(state, legal));
    }
    return tree(state);
  }

  private Tree tree(ParserState state) {
    int[] heads = new int[state.size()];
    List<String> names = new ArrayList<>(state.size());
    for (int i = 0; i < heads.length; i++) {
      heads[i] = state.head(i + 1) - 1;
      names.add(relations.get(state.relation(i + 1)));
    }
    return new Tree(heads, names);
  }

  /** Holds the shipped parser until somebody asks for it. */
  private static final class Shipped {
    static final Parser PARSER = read();

    private static Parser read() {
      try (InputStream in = Parser.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the parser's model is not on the class path");
        }
        return new Parser(ParserModelFormat.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
