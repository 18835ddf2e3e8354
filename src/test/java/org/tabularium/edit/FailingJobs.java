package org.tabularium.edit;

import org.tabularium.law.Law;
import org.tabularium.store.Failing;

/// Exports to disks that do not take their files.
public final class FailingJobs {
    private FailingJobs() {}

    public static ExportJob on(Failing disk) {
        return new ExportJob(Law.load(), disk::write);
    }
}
