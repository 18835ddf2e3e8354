package org.tabularium.compose.notice;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// What was said of activities last time. Values do not change, so whatever is the same object need not be said again: after
/// an edit only the edited activity is.
final class Memory {
    /// Notices last looked at, each in its languages; older ones are forgotten.
    private static final int KEPT = 12;
    private final Map<List<Object>, Shelf> shelves = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Shelf> eldest) {
            return size() > KEPT;
        }
    };

    /// What is remembered of this notice in this language, if all that the sentences look at besides the activity is the
    /// same.
    synchronized Shelf shelf(Talk talk) {
        Language language = talk.scribe().wanted();
        Shelf last = shelves.get(List.of(talk.notice().id(), language));
        Shelf shelf = last != null && last.isOf(talk) ? last : new Shelf(talk.register(), talk.notice());
        shelves.put(List.of(talk.notice().id(), language), shelf);
        return shelf;
    }

    /// What is remembered of one notice in one language.
    static final class Shelf {
        private final Register register;
        private final Notice notice;
        private final Map<Activity, Told.OfActivity> told = new IdentityHashMap<>();

        private Shelf(Register register, Notice notice) {
            this.register = register;
            this.notice = notice;
        }

        @SuppressWarnings("ReferenceEquality") // the very same objects are meant
        private boolean isOf(Talk talk) {
            Register other = talk.register();
            // Every edit leaves an outdated activity behind.
            boolean full = told.size() > 2 * notice.activities().size() + 50;
            return !full && notice == talk.notice() && register.parties() == other.parties()
                    && register.jointControls() == other.jointControls()
                    && register.subjects() == other.subjects()
                    && register.data() == other.data() && register.retention() == other.retention()
                    && register.controller() == other.controller()
                    && register.languages().equals(other.languages())
                    && register.jurisdiction().equals(other.jurisdiction());
        }

        synchronized Told.OfActivity of(Activity activity, Supplier<Told.OfActivity> say) {
            Told.OfActivity known = told.get(activity);
            if (known == null) {
                known = say.get();
                told.put(activity, known);
            }
            return known;
        }
    }
}
