package org.tabularium.intake.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tabularium.form.Vocabulary;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.Said;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Offers the day of the policy: that of the only notice of the register, or of a new one.
final class NoticeOffers {
    private final Board board;

    NoticeOffers(Board board) {
        this.board = board;
    }

    void add() {
        board.facts().lastUpdated().ifPresent(this::add);
    }

    private void add(Said<LocalDate> day) {
        List<Notice> notices = board.base().notices();
        if (notices.size() > 1 || notices.stream().anyMatch(n -> n.date().equals(Optional.of(day.value())))) {
            return;
        }
        Words words = Words.of("offer", board.language().locale());
        LocalText name = LocalText.of(board.language(), words.get("notice.name"));
        Notice notice = notices.isEmpty()
                ? Notice.blank(board.fresh(Vocabulary.NOTICES.prefix(), words.get("notice.name")), name)
                : notices.getFirst();
        Notice dated = notice.withDate(Optional.of(day.value()));
        board.add("notice", Offer.Kind.NOTICE, new Where("notice", notice.id().value(), "date"),
                day.map(LocalDate::toString), notice.date().isPresent(), List.of(),
                r -> notices.isEmpty() ? r.withNotices(List.of(dated.withActivities(added(r))))
                        : r.withNotices(Identified.replace(r.notices(), dated)));
    }

    /// Those of which the policy tells: they have been taken from it.
    private List<Id<Activity>> added(Register register) {
        return register.activities().stream().map(Activity::id)
                .filter(id -> Identified.find(board.base().activities(), id).isEmpty()
                        || board.facts().activities().stream()
                                .anyMatch(a -> board.matching().activity(a).filter(m -> m.id().equals(id))
                                        .isPresent()))
                .toList();
    }
}
