package org.tabularium.ui.window;

import java.util.List;
import java.util.concurrent.Callable;
import org.tabularium.check.Rule;
import org.tabularium.edit.ExportJob;
import org.tabularium.law.Law;
import org.tabularium.store.LawShelf;
import org.tabularium.store.Opened;
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
public record Services(Law law, List<Rule> rules, ExportJob exports, Ports ports, SettingsFile settings,
        Callable<Opened> sample, String version, LawShelf laws) {
    public Services {
        rules = List.copyOf(rules);
    }

    /// The same under another law.
    Services under(Law other) {
        return new Services(other, rules, new ExportJob(other), ports, settings, sample, version, laws);
    }
}
