package org.tabularium.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;

/// The register a benchmark works on, as it comes out of its file.
@State(Scope.Benchmark)
public class Content {
    @Param({"100", "1000", "10000"}) int activities;
    byte[] file = {};
    Register register = Register.blank(List.of(Language.GERMAN), "DE");

    @Setup
    public void open() throws StoreException {
        file = RopaFormat.write(withHundredthLast(Workload.register(activities)));
        register = RopaFormat.read(file);
    }

    /// The same activity comes last in every register, so that the same is edited and composed.
    private static Register withHundredthLast(Register register) {
        List<Activity> activities = new ArrayList<>(register.activities());
        activities.add(activities.remove(99));
        return register.withActivities(activities);
    }

    /// The last one: whoever looks for it from the front looks longest.
    Activity last() {
        return register.activities().getLast();
    }
}
