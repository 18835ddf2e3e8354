package org.tabularium.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Answer;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.SubjectCategory;
import org.tabularium.model.Use;
import org.tabularium.picture.flow.FlowContent;
import org.tabularium.picture.flow.FlowDrawing;
import org.tabularium.picture.flow.FlowPicture;
import org.tabularium.picture.flow.Stage;
import org.tabularium.picture.flow.Station;

/// The flow of one activity: one of the register, and one with thirty of everything, each use with two of each.
public class FlowBenchmark {
    private static final int MANY = 30;
    private static final double WIDTH = 1192;
    private static final double HEIGHT = 720;

    /// Flows that have been laid out.
    @State(Scope.Benchmark)
    public static class Laid {
        private final Law law = Law.load();
        private final FlowPicture picture = new FlowPicture(new Ruler(), law, Language.GERMAN);
        private Register register = Workload.register(1);
        private Activity usual = register.activities().getFirst();
        private Activity crowded = usual;
        private Optional<FlowDrawing> flow = Optional.empty();
        private int next;

        @Setup
        public void open(Content all) {
            register = withLists(Abroad.of(all.register, law));
            usual = register.activities().getLast();
            crowded = crowded(usual);
            flow = Optional.of(laid(crowded));
        }

        private FlowDrawing laid(Activity activity) {
            return picture.laid(FlowContent.of(activity, register, law), WIDTH, HEIGHT);
        }
    }

    private static Register withLists(Register register) {
        return register
                .withSubjects(some(i -> SubjectCategory.blank(new Id<>("sub-" + i),
                        Words.text("Gruppe " + i, "Group " + i))))
                .withData(some(i -> DataCategory.blank(new Id<>("dat-" + i),
                        Words.text("Angaben der Art " + i, "Data of kind " + i),
                        DataCategory.Sensitivity.ORDINARY)));
    }

    private static Activity crowded(Activity activity) {
        return activity
                .withPurposes(some(
                        i -> Purpose.blank(new Id<>("pur-" + i), Words.text("Zweck " + i, "Purpose " + i))))
                .withDisclosures(Answer.of(some(i -> Disclosure.blank(new Id<>("dis-" + i),
                        new Recipient.Named(Optional.of(new Id<>("pty-" + i)))))))
                .withUses(some(i -> Use.blank(new Id<>("use-" + i)).withSubjects(two("sub-", i, 7))
                        .withData(two("dat-", i, 3)).withPurposes(two("pur-", i, 5))
                        .withRecipients(two("dis-", i, 11))));
    }

    private static <T> List<Id<T>> two(String prefix, int first, int by) {
        return IntStream.of(first, first * by % MANY).distinct().mapToObj(i -> new Id<T>(prefix + i))
                .toList();
    }

    private static <T> List<T> some(IntFunction<T> one) {
        return IntStream.range(0, MANY).mapToObj(one).toList();
    }

    /// After an edit: what flows, and where it stands.
    @Benchmark
    public FlowDrawing layOut(Laid laid) {
        return laid.laid(laid.usual);
    }

    /// The same with thirty of everything.
    @Benchmark
    public FlowDrawing layOutThirty(Laid laid) {
        return laid.laid(laid.crowded);
    }

    /// Following another recipient, as when the mouse moves over the picture, among thirty of everything.
    @Benchmark
    public Drawing follow(Laid laid) {
        FlowDrawing flow = laid.flow.orElseThrow();
        List<Station> recipients = flow.column(Stage.RECIPIENTS);
        return flow.drawing(flow.content().through(List.of(recipients.get(laid.next++ % recipients.size()))));
    }
}
