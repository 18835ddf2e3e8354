package org.tabularium.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.form.Lens;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.intake.reading.Verdict;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.Automated;
import org.tabularium.model.Dpia;
import org.tabularium.model.Impact;
import org.tabularium.model.LocalText;
import org.tabularium.model.Observance;
import org.tabularium.model.Risk;
import org.tabularium.model.Screening;
import org.tabularium.model.YesNo;

/// Risk, impact assessment, automated decisions and breaches (Art. 22, 33(5) and 35 GDPR).
final class Assessing {
    private static final Lens<Activity, Impact> IMPACT = new Lens<>(Activity::impact, Activity::withImpact);
    private static final Lens<Activity, Risk> RISK = IMPACT.then(new Lens<>(Impact::risk, Impact::withRisk));
    private static final Lens<Activity, Screening> SCREENING =
            IMPACT.then(new Lens<>(Impact::screening, Impact::withScreening));
    private static final Lens<Activity, Dpia> DPIA = IMPACT.then(new Lens<>(Impact::dpia, Impact::withDpia));
    private static final int LONGEST_WORD = 20;
    private final Stock stock;
    private final Cells cells;
    private final Simple simple;

    Assessing(Stock stock, Cells cells) {
        this.stock = stock;
        this.cells = cells;
        this.simple = new Simple(stock, cells);
    }

    Activity take(Activity before) {
        Lens<Risk, Risk.Level> level = new Lens<>(r -> r.inherent().orElse(Risk.Level.LOW),
                (r, l) -> r.withInherent(Optional.of(l)));
        Activity activity = simple.choice(before, RISK.then(level), "impact/risk/inherent", Wording::level,
                "risk.level");
        activity = simple.text(activity, RISK.then(new Lens<>(Risk::mitigation, Risk::withMitigation)),
                "impact/risk/mitigation", "risk.mitigation");
        activity = screening(activity);
        activity = simple.line(progress(activity), DPIA.then(new Lens<>(Dpia::document, Dpia::withDocument)),
                "impact/dpia/document", "dpia.link");
        Activity asked = activity.withImpact(activity.impact()
                .withDpia(activity.impact().dpia().withConsultation(
                        answered(activity.impact().dpia().consultation(), "impact/dpia/consultation",
                                "dpia.priorConsultation"))));
        Observance observance = asked.observance();
        Answer<LocalText> breaches = answered(observance.breaches(), "observance/breaches", "breach.occurred",
                "breach.link");
        return automated(kept(asked.withObservance(observance.withBreaches(breaches))));
    }

    /// Yes or no as the whole of a text or at its beginning.
    ///
    /// @param whole whether the text says no more than that; else it says why
    private record Said(Optional<Verdict> verdict, boolean whole) {}

    private Said verdict(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(end).stripLeading();
        boolean more = !rest.isEmpty() && ",;:.–-(\n".indexOf(rest.charAt(0)) >= 0 && Texts.says(rest);
        Optional<Verdict> first =
                more ? stock.readers().verdicts().of(text.substring(0, end)) : Optional.empty();
        Optional<Verdict> all = stock.readers().verdicts().of(text);
        return first.isPresent() ? new Said(first, false) : new Said(all, all.isPresent());
    }

    private Activity screening(Activity before) {
        Activity activity = before;
        for (Cell cell : cells.of("dpia.required", "dpia.reason")) {
            Said said = verdict(cell.text());
            Optional<Screening.Result> result = said.verdict().map(v -> switch (v) {
                case YES -> Screening.Result.REQUIRED;
                case NO, NONE -> Screening.Result.NOT_REQUIRED;
                case UNKNOWN -> Screening.Result.OPEN;
            });
            boolean whole = said.whole();
            Screening now = SCREENING.of(activity);
            if (result.isPresent()) {
                now = now.withResult(result);
            }
            if (!whole) {
                now = now.withReason(added(now.reason(), cell.text(), before.impact().screening().reason()));
            }
            activity = SCREENING.with(activity, now);
            Where target = cells.place().at("impact/screening");
            if (whole) {
                cells.changed(cell, target, result.map(Wording::key).orElse(""), List.of(cell.text()),
                        Reason.READ);
            } else {
                cells.taken(cell, target);
            }
        }
        return activity;
    }

    /// A text of several cells; what was there before the file is replaced.
    private LocalText added(LocalText now, String text, LocalText before) {
        String here = now.equals(before) ? "" : now.in(stock.language());
        return now.with(stock.language(), here.isEmpty() || here.equals(text) ? text : here + "\n" + text);
    }

    private Activity progress(Activity before) {
        Activity activity = before;
        LocalText start = DPIA.of(before).outcome();
        for (Cell cell : cells.of("dpia.status")) {
            Dpia dpia = DPIA.of(activity);
            Where target = cells.place().at("impact/dpia");
            Optional<LocalDate> day = stock.readers().days().of(cell.text());
            Optional<Dpia.Progress> progress = Wording.progress(cell.text());
            if (day.isPresent()) {
                activity = DPIA.with(activity,
                        dpia.withDoneOn(day).withProgress(Optional.of(Dpia.Progress.DONE)));
                cells.changed(cell, target, day.get().toString(), List.of(cell.text()), Reason.READ);
            } else if (progress.isPresent()) {
                activity = DPIA.with(activity, dpia.withProgress(progress));
                cells.changed(cell, target, Wording.key(progress.get()), List.of(cell.text()), Reason.READ);
            } else if (Wording.isNothing(stock.readers(), cell.text())) {
                cells.left(cell, Reason.NOTHING_SAID);
            } else {
                activity = DPIA.with(activity, dpia.withOutcome(added(dpia.outcome(), cell.text(), start)));
                cells.taken(cell, target);
            }
        }
        return activity;
    }

    /// An answer that is none, or a text.
    private Answer<LocalText> answered(Answer<LocalText> before, String path, String... fields) {
        Answer<LocalText> answer = before;
        LocalText start = before.stated().orElse(LocalText.EMPTY);
        for (Cell cell : cells.of(fields)) {
            Where target = cells.place().at(path);
            if (!Wording.isNothing(stock.readers(), cell.text())) {
                answer = Answer.of(added(answer.stated().orElse(LocalText.EMPTY), cell.text(), start));
                cells.taken(cell, target);
            } else if (answer.equals(before)) {
                answer = answer instanceof Answer.None<LocalText> ? answer : Answer.none();
                cells.changed(cell, target, "none", List.of(cell.text()), Reason.READ);
            } else {
                cells.noted(cell, Reason.OCCUPIED);
            }
        }
        return answer;
    }

    private Activity automated(Activity before) {
        Answer<Automated> answer = before.automated();
        Where target = cells.place().at("automated");
        LocalText start = answer.stated().map(Automated::logic).orElse(LocalText.EMPTY);
        for (Cell cell : cells.of("adm.logic", "adm.exists")) {
            Optional<Verdict> verdict = stock.readers().verdicts().of(cell.text());
            Automated known = answer.stated().orElse(Automated.EMPTY);
            if (verdict.isEmpty() && Texts.says(cell.text())) {
                answer = Answer.of(known.withLogic(added(known.logic(), cell.text(), start)));
                cells.taken(cell, target);
            } else if (verdict.equals(Optional.of(Verdict.YES))) {
                answer = Answer.of(known);
                cells.changed(cell, target, "yes", List.of(cell.text()), Reason.READ);
            } else if (Wording.isNothing(stock.readers(), cell.text()) && answer.equals(before.automated())) {
                answer = answer instanceof Answer.None<Automated> ? answer : Answer.none();
                cells.changed(cell, target, "none", List.of(cell.text()), Reason.READ);
            } else {
                cells.noted(cell, Reason.NOT_READ);
            }
        }
        return before.withAutomated(answer);
    }

    /// Whether time limits are kept, and how that is seen to.
    private Activity kept(Activity before) {
        Activity activity = before;
        LocalText start = before.observance().reason();
        for (Cell cell : cells.of("retention.policyFollowed")) {
            Optional<Verdict> verdict = stock.readers().verdicts().of(cell.text());
            Observance now = activity.observance();
            if (verdict.equals(Optional.of(Verdict.YES)) || verdict.equals(Optional.of(Verdict.NO))) {
                activity = activity.withObservance(now.withLimitsKept(
                        verdict.map(v -> v == Verdict.YES ? YesNo.YES : YesNo.NO)));
                cells.changed(cell, cells.place().at("observance/limitsKept"), Wording.key(verdict.get()),
                        List.of(cell.text()), Reason.READ);
            } else {
                activity = activity.withObservance(now.withReason(added(now.reason(), cell.text(), start)));
                cells.taken(cell, cells.place().at("observance/reason"));
            }
        }
        return activity;
    }
}
