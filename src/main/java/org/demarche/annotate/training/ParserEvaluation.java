package org.demarche.annotate.training;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.demarche.annotate.Parser;
import org.demarche.annotate.tags.TagClass;
import org.demarche.annotate.tags.Tagger;
import org.demarche.model.Tree;

/** Counts how often a parser agrees with a treebank, on the tags that a tagger gives. */
final class ParserEvaluation {
  private final Tagger tagger;
  private final Parser parser;

  /**
   * Shares of all tokens, marks included, whose head is right (unlabelled attachment score), and
   * whose relation is right too, leaving subtypes aside (labelled attachment score).
   *
   * @param nanoseconds of processor time, for parsing alone
   */
  record Score(int tokens, int rightHeads, int rightArcs, long nanoseconds) {
    @Override
    public String toString() {
      double all = Math.max(1, tokens);
      return String.format(
          Locale.ROOT,
          "%d tokens, UAS %.2f, LAS %.2f, %.0f tokens/s",
          tokens,
          100 * rightHeads / all,
          100 * rightArcs / all,
          tokens / (Math.max(1, nanoseconds) / 1e9));
    }
  }

  ParserEvaluation(Tagger tagger, Parser parser) {
    this.tagger = tagger;
    this.parser = parser;
  }

  Score of(List<TreeSentence> sentences) {
    int tokens = 0;
    int rightHeads = 0;
    int rightArcs = 0;
    long nanoseconds = 0;
    for (TreeSentence sentence : sentences) {
      List<String> forms = sentence.words().forms();
      List<TagClass> tags = tagger.tag(forms);
      long start = processorTime();
      Tree found = parser.parse(forms, tags);
      nanoseconds += processorTime() - start;
      for (int i = 0; i < found.size(); i++) {
        tokens++;
        if (found.head(i) == sentence.tree().head(i)) {
          rightHeads++;
          rightArcs += found.is(i, Tree.universal(sentence.tree().relation(i))) ? 1 : 0;
        }
      }
    }
    return new Score(tokens, rightHeads, rightArcs, nanoseconds);
  }

  /** What this thread alone has used, so that a busy machine does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
