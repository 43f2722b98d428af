package org.demarche.resolve.readings;

import java.util.LinkedHashSet;
import java.util.List;
import org.demarche.knowledge.Knowledge;
import org.demarche.model.Position;
import org.demarche.model.Statement;
import org.demarche.resolve.demands.ConditionFinder;
import org.demarche.resolve.demands.DemandMatcher;
import org.demarche.resolve.positions.Positions;
import org.demarche.resolve.positions.Tellers;
import org.demarche.resolve.statements.Statements;
import org.demarche.resolve.statements.Voices;
import org.demarche.syntax.ArticleView;

/** Has a second reader read beside the rules, and holds what it says to the article. */
public final class Readings {
  private final ReadingPlan plan;
  private final Knowledge knowledge;
  private final DemandMatcher demands;
  private final Sureness sureness;

  public Readings(ReadingPlan plan, Knowledge knowledge, DemandMatcher demands) {
    this.plan = plan;
    this.knowledge = knowledge;
    this.demands = demands;
    this.sureness = Sureness.by(knowledge.learned().reader());
  }

  /**
   * The positions of both.
   *
   * @throws org.demarche.model.ArticleFailure where the reader gives no answer
   */
  public Positions beside(Positions rules) {
    Statements statements = rules.statements();
    Question question = new Asking(statements).of(plan.mode(), rules.all());
    if (question.sentences().isEmpty()) {
      return rules;
    }
    Answers answers = plan.reader().read(question);
    Merged merged = new Merged(statements.discourse().view(), plan.tally(), sureness);
    List<Position> all =
        switch (plan.mode()) {
          case FILL -> merged.filled(rules.all(), held(statements, question, answers));
          case FULL -> merged.full(rules.all(), held(statements, question, answers));
          case VERIFY -> merged.verified(rules.all(), answers.verdicts());
        };
    return new Positions(statements, all, merged.refused(), said(statements, question, answers));
  }

  private List<Statement> said(Statements statements, Question question, Answers answers) {
    HeldStatements held =
        new HeldStatements(
            statements.discourse().view(),
            new RowHolders(statements, new Tellers(statements)),
            plan.tally());
    return held.of(answers.statements(), new LinkedHashSet<>(question.silent()));
  }

  private List<Position> held(Statements statements, Question question, Answers answers) {
    ArticleView tokens = statements.discourse().view();
    Tellers tellers = new Tellers(statements);
    Voices voices =
        new Voices(
            knowledge,
            statements.discourse().cast(),
            tokens.article().article().metadata().published());
    ConditionFinder conditions =
        new ConditionFinder(tokens, statements.discourse().references(), demands);
    HeldRows held =
        new HeldRows(
            tokens,
            new RowHolders(statements, tellers),
            new RowSpeakers(statements, tellers, voices),
            new RowDemands(knowledge, demands, statements.discourse()),
            new RowConditions(tokens, conditions),
            plan.tally(),
            sureness);
    return held.of(answers.rows(), new LinkedHashSet<>(question.sentences()));
  }
}
