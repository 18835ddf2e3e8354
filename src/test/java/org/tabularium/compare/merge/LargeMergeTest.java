package org.tabularium.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// A merge of many activities, each register read from a file of its own as in real life.
class LargeMergeTest {
    @Test
    void aThousandActivitiesAreMergedInAMoment() throws StoreException {
        Register base = many(3, "");
        Register ours = many(10, "!");
        Register theirs = many(7, "?");
        Merge.of(base, theirs, ours);
        long start = System.nanoTime();
        Merge merge = Merge.of(base, ours, theirs);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(merge.conflicts()).isNotEmpty();
        assertThat(merge.fromTheirs().all()).isNotEmpty();
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    /// A thousand activities, every so-manieth with an ending of its own to its name.
    private static Register many(int every, String ending) throws StoreException {
        Register sample = TwoSides.base();
        List<Activity> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Activity one = sample.activities().get(i % sample.activities().size());
            Activity copy = Activity.blank(new Id<>("act-" + i), one.name(), one.status())
                    .withPurposes(one.purposes()).withUses(one.uses()).withDisclosures(one.disclosures())
                    .withMeasures(one.measures());
            all.add(i % every == 0 ? copy.withName(one.name().with(Language.GERMAN, "Name " + i + ending))
                    : copy);
        }
        return RopaFormat.read(RopaFormat.write(sample.withActivities(all)));
    }
}
