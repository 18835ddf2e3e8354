package org.tabularium.ui.window;

import java.util.List;
import java.util.concurrent.Callable;
import org.tabularium.check.Rule;
import org.tabularium.edit.ExportJob;
import org.tabularium.law.Law;
import org.tabularium.store.LawShelf;
import org.tabularium.store.Opened;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.fault.FaultLog;
import org.tabularium.store.fault.Faults;
import org.tabularium.ui.port.Ports;
import org.tabularium.ui.settings.SettingsFile;

/// What the window is put together from.
///
/// @param law the law in force
/// @param rules what registers are checked by
/// @param exports writes documents
/// @param ports the world outside
/// @param settings where settings are kept
/// @param sample reads the sample register
/// @param version version of the program
/// @param laws the updates of the law that were applied
/// @param keeper holds what is open, for all windows
public record Services(Law law, List<Rule> rules, ExportJob exports, Ports ports, SettingsFile settings,
        Callable<Opened> sample, String version, LawShelf laws, Keeper keeper) {
    public Services {
        rules = List.copyOf(rules);
    }

    /// Where everything that goes wrong comes together.
    public Faults faults() {
        return Faults.kept(version, new FaultLog(settings.state(), ports.clock()));
    }

    /// The same under another law.
    Services under(Law other) {
        return new Services(other, rules, new ExportJob(other), ports, settings, sample, version, laws,
                keeper);
    }
}
