package org.tabularium.compose.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.check.whatif.Loss;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.compose.notice.Notices;
import org.tabularium.compose.notice.Rewording;
import org.tabularium.compose.notice.Rewordings;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Passage;
import org.tabularium.model.Register;

/// Writes the notices as they would be and finds what changes. Remembers what it wrote: asked again about the same register
/// it answers at once, after an edit only what was edited is written anew. Takes its time with large registers; may be asked
/// on several threads, which wait for each other.
public final class Rewriter {
    /// So many losses are remembered, the latest ones.
    private static final int KEPT = 4;
    private final Law law;
    private final Notices today;
    private final Map<Loss, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Loss, Remembered> eldest) {
            return size() > KEPT;
        }
    };

    /// @param law the law as it stands
    public Rewriter(Law law) {
        this.law = law;
        today = Notices.of(law);
    }

    /// What is remembered of a loss: who writes without it, and what came out last.
    private static final class Remembered {
        private final Notices then;
        private Optional<Register> register = Optional.empty();
        private NoticeChanges changes = NoticeChanges.NONE;

        Remembered(Notices then) {
            this.then = then;
        }
    }

    /// What would change in the notices of the register looked at.
    @SuppressWarnings("ReferenceEquality") // a register that is the same object says the same
    public synchronized NoticeChanges of(WhatIf result) {
        Remembered last =
                remembered.computeIfAbsent(result.loss(), l -> new Remembered(Notices.of(l.law(law))));
        Register register = result.register();
        if (last.register.filter(r -> r == register).isEmpty()) {
            last.changes = changes(result, last.then);
            last.register = Optional.of(register);
        }
        return last.changes;
    }

    private NoticeChanges changes(WhatIf result, Notices then) {
        Register before = result.register();
        Register after = result.loss().register(before);
        List<NoticeChange> changes = new ArrayList<>();
        List<OwnWording> own = new ArrayList<>();
        for (Notice notice : before.notices()) {
            for (Language language : Notices.languages(before, notice)) {
                Rewordings
                        .between(today.document(before, notice, language),
                                then.document(after, notice, language))
                        .forEach(r -> changes
                                .add(new NoticeChange(notice, language, r, isDropped(r, result.loss()))));
            }
            notice.passages().stream().filter(p -> p.way() == Passage.Way.INSTEAD)
                    .filter(p -> !today.mark(before, notice, p.part(), p.activity())
                            .equals(then.mark(after, notice, p.part(), p.activity())))
                    .forEach(p -> own.add(new OwnWording(notice, p)));
        }
        return new NoticeChanges(changes, own);
    }

    /// With a party more may be left open than safeguards.
    private static boolean isDropped(Rewording wording, Loss loss) {
        return loss instanceof Loss.OfDecision && wording.isLeftOpen();
    }
}
