package org.tabularium.ui.window;

import java.util.function.Consumer;

/// What a window does beside editing and saving.
record Work(CatalogActions catalog, LawActions laws, ReportActions reports, DpfActions dpf,
        PolicyActions policies, Labels labels) {

    static Work of(Shell shell, Services services, Consumer<Exception> failed) {
        return new Work(new CatalogActions(shell, services, failed), new LawActions(shell, services, failed),
                new ReportActions(shell, services, failed), new DpfActions(shell, services, failed),
                new PolicyActions(shell, services, failed), new Labels());
    }
}
