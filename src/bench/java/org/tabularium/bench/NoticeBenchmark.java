package org.tabularium.bench;

import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Document;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// A privacy notice of all activities: composed for the first time, and again after an edit.
public class NoticeBenchmark {

    /// A register with a notice, and the same with its last activity edited.
    @State(Scope.Benchmark)
    public static class Told {
        private final Law law = Law.load();
        private final Notices notices = Notices.of(law);
        private Register register = Workload.register(1);
        private Register edited = register;
        private Notice notice = Notice.blank(new Id<>("not-all"), Words.text("Alles", "All"));
        private Notice copy = notice;
        private Notice layered = notice;
        private Notice layeredCopy = notice;
        private int next;

        @Setup
        public void open(Content content) {
            register = content.register;
            edited = Vocabulary.ACTIVITIES.replace(register,
                    content.last().withName(Words.text("Führen der Akten", "Keeping files")));
            notice = notice.withChannel(Optional.of(Notice.Channel.WEBSITE))
                    .withActivities(register.activities().stream().map(Activity::id).toList());
            copy = notice.withVersion("2");
            layered = notice.withStyle(Notice.Style.LAYERED);
            layeredCopy = layered.withVersion("2");
        }

        private Document document(Register of, Notice which) {
            return notices.document(of, which, Language.GERMAN);
        }
    }

    /// Another notice each time, so that nothing is remembered.
    @Benchmark
    public Document whole(Told told) {
        return told.document(told.register, told.next++ % 2 == 0 ? told.notice : told.copy);
    }

    @Benchmark
    public Document afterEdit(Told told) {
        return told.document(told.next++ % 2 == 0 ? told.edited : told.register, told.notice);
    }

    /// The same in layers, the style that sets most: a summary before the sections.
    @Benchmark
    public Document layered(Told told) {
        return told.document(told.register, told.next++ % 2 == 0 ? told.layered : told.layeredCopy);
    }

    @Benchmark
    public Document layeredAfterEdit(Told told) {
        return told.document(told.next++ % 2 == 0 ? told.edited : told.register, told.layered);
    }
}
