package org.tabularium.ui.merge;

import java.util.List;
import java.util.Locale;
import org.tabularium.compare.Alike;
import org.tabularium.compare.Differences;
import org.tabularium.compare.Telling;
import org.tabularium.compare.merge.ConflictTelling;
import org.tabularium.compare.merge.Merge;
import org.tabularium.compare.merge.ToldConflict;
import org.tabularium.law.Law;

/// A merge in words.
///
/// @param conflicts in the order of the merge
/// @param kept what was removed and stays, in sentences
/// @param theirs what comes from their side
public record MergeOffer(Merge merge, List<ToldConflict> conflicts, List<String> kept, List<Alike> theirs) {
    public MergeOffer {
        conflicts = List.copyOf(conflicts);
        kept = List.copyOf(kept);
        theirs = List.copyOf(theirs);
    }

    /// Puts a merge into words; not for the screen's thread.
    public static MergeOffer of(Merge merge, Law law, Locale user) {
        ConflictTelling telling = new ConflictTelling(merge, law, user);
        Differences theirs = merge.fromTheirs();
        return new MergeOffer(merge, merge.conflicts().stream().map(telling::told).toList(),
                merge.kept().stream().map(telling::told).toList(),
                Alike.of(theirs.all(), new Telling(theirs, law, user)));
    }
}
