package org.demarche.resolve.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.knowledge.OfficeRegister;
import org.demarche.model.Office;
import org.demarche.model.Tenure;
import org.demarche.model.Tenure.Answer;
import org.demarche.resolve.offices.Roles.Holder;

/** Tells who holds, held or will hold an office, and says by which dates. */
final class Terms {
  /**
   * How many days before the first one somebody is called elect, and after it still: elections are
   * mostly some ten weeks ahead, and seeds often hold the first day of a term a few weeks late.
   */
  private static final int ELECT_BEFORE = 120;

  private static final int ELECT_AFTER = 45;

  /**
   * How many days before the last one somebody is called outgoing, from the announcement on, and
   * after it, while the successor is sworn in.
   */
  private static final int LEAVING_BEFORE = 300;

  private static final int LEAVING_AFTER = 30;

  private final OfficeRegister offices;
  private final Optional<LocalDate> day;

  Terms(OfficeRegister offices, Optional<LocalDate> day) {
    this.offices = offices;
    this.day = day;
  }

  /** Whom the time of the role and the moment of which its sentence speaks leave. */
  Optional<Holder> holder(Office office, RoleTime time, Optional<TemporalAnchor> anchor) {
    return switch (time) {
      case NOW -> anchor.isPresent() ? during(office, anchor.get()) : now(office);
      case THEN -> anchor.flatMap(past -> during(office, past));
      case COMING -> coming(office);
      case LEAVING -> leaving(office);
      // several have left it, and the register seldom knows all
      case FORMER -> Optional.empty();
    };
  }

  /** Whether that tenure is the one of which the role speaks. */
  boolean fits(Tenure tenure, RoleTime time, Optional<TemporalAnchor> anchor) {
    return switch (time) {
      case NOW -> anchor.map(past -> past.daysOf(tenure) > 0).orElse(mayHold(tenure));
      case THEN -> anchor.map(past -> past.daysOf(tenure) > 0).orElse(isOver(tenure));
      case COMING -> day.filter(d -> isComing(tenure, d)).isPresent();
      case LEAVING -> day.filter(d -> isLeaving(tenure, d)).isPresent();
      case FORMER -> isOver(tenure);
    };
  }

  private boolean mayHold(Tenure tenure) {
    return day.map(tenure::mayHold).orElse(true);
  }

  private boolean isOver(Tenure tenure) {
    return day.map(d -> tenure.at(d) == Answer.HELD).orElse(tenure.to().isPresent());
  }

  private Optional<Holder> now(Office office) {
    return offices.holding(office.id(), day).map(holding -> held(office, holding.tenure()));
  }

  /** A holder by the tenure, with what is known of its borders. */
  Holder held(Office office, Tenure tenure) {
    String on = day.map(d -> " on " + d).orElse("");
    return new Holder(tenure.person(), office.label() + on + " (" + borders(tenure) + ")");
  }

  private static String borders(Tenure tenure) {
    String since = tenure.from().map(from -> "held since " + from).orElse("held");
    return tenure
        .to()
        .map(to -> since + ", until " + to)
        .orElse(since + ", not known to have ended");
  }

  /** Whoever holds the office for most of that time; nobody where it changes hands in it. */
  private Optional<Holder> during(Office office, TemporalAnchor anchor) {
    List<Tenure> tenures = offices.tenures(office.id());
    return tenures.stream()
        .filter(tenure -> anchor.daysOf(tenure) * 5 > anchor.days() * 4)
        .reduce((earlier, later) -> later)
        .map(
            tenure ->
                new Holder(
                    tenure.person(), office.label() + " " + anchor + " (" + borders(tenure) + ")"));
  }

  private Optional<Holder> coming(Office office) {
    return day.flatMap(
        d ->
            offices.tenures(office.id()).stream()
                .filter(tenure -> isComing(tenure, d))
                .findFirst()
                .map(t -> new Holder(t.person(), office.label() + "-elect on " + d)));
  }

  private static boolean isComing(Tenure tenure, LocalDate day) {
    return tenure
        .from()
        .filter(
            from ->
                from.isAfter(day.minusDays(ELECT_AFTER))
                    && from.isBefore(day.plusDays(ELECT_BEFORE)))
        .isPresent();
  }

  private Optional<Holder> leaving(Office office) {
    return day.flatMap(
        d ->
            offices.tenures(office.id()).stream()
                .filter(tenure -> isLeaving(tenure, d))
                .findFirst()
                .map(t -> new Holder(t.person(), "outgoing " + held(office, t).why())));
  }

  private static boolean isLeaving(Tenure tenure, LocalDate day) {
    return tenure
        .to()
        .filter(
            to ->
                to.isAfter(day.minusDays(LEAVING_AFTER))
                    && to.isBefore(day.plusDays(LEAVING_BEFORE))
                    && tenure.at(day) != Answer.NOT_YET)
        .isPresent();
  }
}
