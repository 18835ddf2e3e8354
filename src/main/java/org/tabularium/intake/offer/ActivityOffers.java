package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.catalog.Entry;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.ActivityFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.SubjectCategory;

/// Offers the processing that a text describes as activities, each with its parts.
final class ActivityOffers {
    private final Board board;
    private final PartyOffers parties;
    private final Terms<DataCategory> data;
    private final Terms<SubjectCategory> subjects;

    ActivityOffers(Board board, PartyOffers parties) {
        this.board = board;
        this.parties = parties;
        Function<LocalText, LocalText> kept = Terms.kept(board);
        this.data = new Terms<>(board, Vocabulary.DATA, offered(DataCategory.class),
                (id, d) -> new DataCategory(id, kept.apply(d.name()), kept.apply(d.description()),
                        d.sensitivity(),
                        d.special(), d.extras()));
        this.subjects = new Terms<>(board, Vocabulary.SUBJECTS, offered(SubjectCategory.class),
                (id, s) -> new SubjectCategory(id, kept.apply(s.name()), kept.apply(s.description()),
                        s.vulnerable(),
                        s.count(), s.extras()));
    }

    private <T extends Identified<T>> List<T> offered(Class<T> kind) {
        return board.catalog().entries(kind).stream().map(Entry::entity).toList();
    }

    void add() {
        List<ActivityFacts> activities = board.facts().activities();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < activities.size(); i++) {
            sheets.add(sheet(activities.get(i), "activity-" + (i + 1), sheets));
        }
        GroundOffers grounds = new GroundOffers(board);
        RetentionOffers retention = new RetentionOffers(board);
        RecipientOffers recipients = new RecipientOffers(board, parties);
        for (Sheet sheet : sheets) {
            grounds.add(sheet);
            about(sheet);
            retention.add(sheet);
            recipients.add(sheet);
        }
        retention.addGeneral();
        grounds.addGeneral(sheets);
        recipients.addUnnamed(sheets);
    }

    /// The sheet of an activity; parts of the text of the same title have the same.
    private Sheet sheet(ActivityFacts said, String id, List<Sheet> before) {
        Optional<Activity> known = board.matching().activity(said);
        Optional<Sheet> same = before.stream().filter(s -> known.map(s.before()::equals)
                .orElseGet(() -> !s.isKnown() && isSameTitle(s.facts(), said))).findFirst();
        if (same.isPresent()) {
            return same.get().joined(said, id);
        }
        String title = Board.cut(said.title().value(), 160);
        Activity activity =
                known.orElseGet(() -> Activity.blank(board.fresh(Vocabulary.ACTIVITIES.prefix(), title),
                        board.text(title), Activity.Status.ACTIVE));
        if (known.isEmpty()) {
            board.add(id, Offer.Kind.ACTIVITY, new Where("activity", activity.id().value(), "name"),
                    said.title(), false,
                    List.of(), r -> r.withActivities(Identified.with(r.activities(), activity)));
        }
        return new Sheet(board, said, id, activity, known.isPresent());
    }

    private static boolean isSameTitle(ActivityFacts one, ActivityFacts other) {
        return Likeness.isSameText(one.title().value(), other.title().value());
    }

    /// Which data about whom.
    private void about(Sheet sheet) {
        List<Id<DataCategory>> used = new ArrayList<>();
        sheet.before().uses().forEach(u -> used.addAll(u.data()));
        int number = 0;
        for (Said<String> said : sheet.facts().dataCategories()) {
            number++;
            if (isPeople(said.value())) {
                continue;
            }
            DataCategory entry = data.of(said.value());
            if (!used.contains(entry.id()) && sheet.isFirst(Offer.Kind.DATA, entry.id())
                    && !isDescribed(sheet, said.value())) {
                sheet.add("data-" + number, Offer.Kind.DATA, sheet.field("data"), said,
                        r -> sheet.used(data.ensured(r, entry),
                                u -> u.withData(Terms.with(u.data(), entry.id()))));
            }
        }
        List<Id<SubjectCategory>> concerned = new ArrayList<>();
        sheet.before().uses().forEach(u -> concerned.addAll(u.subjects()));
        number = 0;
        for (Said<String> said : sheet.facts().people()) {
            number++;
            SubjectCategory entry = subjects.of(said.value());
            if (!concerned.contains(entry.id()) && sheet.isFirst(Offer.Kind.PEOPLE, entry.id())) {
                sheet.add("people-" + number, Offer.Kind.PEOPLE, sheet.field("subjects"), said,
                        r -> sheet.used(subjects.ensured(r, entry),
                                u -> u.withSubjects(Terms.with(u.subjects(), entry.id()))));
            }
        }
    }

    /// Whether words name data subjects and no data, as they do before the colon in "Kunden: Name, Anschrift".
    private boolean isPeople(String words) {
        List<String> parts = List.of(words.split("[,;]| und | and ", -1));
        return !data.knows(words)
                && (subjects.knows(words) || parts.stream().map(String::strip).allMatch(subjects::knows));
    }

    /// Whether a category that the activity uses already is said to consist of such data.
    private boolean isDescribed(Sheet sheet, String said) {
        String folded = " " + Likeness.words(said) + " ";
        return sheet.before().uses().stream().flatMap(u -> u.data().stream())
                .flatMap(id -> Identified.find(board.base().data(), id).stream())
                .flatMap(d -> Stream.concat(d.name().texts().values().stream(),
                        d.description().texts().values().stream()))
                .anyMatch(t -> (" " + Likeness.words(t) + " ").contains(folded));
    }
}
