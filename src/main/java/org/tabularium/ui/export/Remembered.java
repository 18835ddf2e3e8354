package org.tabularium.ui.export;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.compose.edition.Group;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.edit.ExportOptions;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Language;

/// What was chosen at the last export of a register, for the next one.
///
/// @param options how it was written; all activities, whichever were taken
/// @param ticked the activities that were ticked, whether or not just these were taken
/// @param pack what was chosen of the pack
/// @param folder where the files went
public record Remembered(List<What> what, List<Format> formats, List<Language> languages,
        ExportOptions options, List<Id<Activity>> ticked, Pack pack, Optional<Path> folder) {
    public Remembered {
        what = List.copyOf(what);
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
        ticked = List.copyOf(ticked);
    }

    /// What was chosen of the pack for a request of an authority.
    ///
    /// @param chosen whether it was the pack that was written
    /// @param zip whether it was an archive
    /// @param extras what it held beyond Art. 30 GDPR
    public record Pack(boolean chosen, boolean zip, Set<Group> extras) {
        public Pack {
            extras = extras.isEmpty() ? Set.of() : EnumSet.copyOf(extras);
        }
    }
}
